import { weekDays } from '../calendar/index.ts';
import type { Calibration } from '../calibration/index.ts';
import { hourRows, type Watch } from '../watch/index.ts';
import { releaseName } from '../words/index.ts';
import type { Arrivals } from './arrivals.ts';
import { type CsvValue, csvOf } from './csv.ts';
import type { StreamsReport } from './schema/pipeline-streams.ts';
import type { ThemeReport } from './schema/theme.ts';
import type { Kinds, Point, WeekReport } from './schema/week.ts';
import type { Unthemed } from './themes/unthemed.ts';

// The numbers behind each chart, for a spreadsheet: what is drawn, and nothing of a ticket.

const pointColumns = [
  'week',
  'days',
  'tickets',
  'usualLow',
  'usualMid',
  'usualHigh',
  'trial',
  'verdict',
  'complete',
  'partly',
  'lastYear',
  'releases',
  'holidays',
] as const;

function pointCells(point: Point): CsvValue[] {
  const { usual } = point;
  return [
    point.week,
    point.days,
    point.count,
    usual?.low,
    usual?.mid,
    usual?.high,
    usual ? point.trial : undefined,
    point.verdict,
    point.complete,
    point.partly ?? false,
    point.lastYear,
    point.releases.map(releaseName).join('; '),
    point.holidays.join('; '),
  ];
}

/** `api/charts/volume/<week>.csv`: the weeks of the volume chart, oldest first. A week without data has no number. */
export const volumeCsv = ({ points }: WeekReport): string => csvOf(pointColumns, points.map(pointCells));

const kindColumns = [
  'howDoI',
  'doesntWork',
  'doesntWorkUsualLow',
  'doesntWorkUsualMid',
  'doesntWorkUsualHigh',
  'doesntWorkVerdict',
] as const;

function kindCells(kinds: Kinds | undefined): CsvValue[] {
  return [
    kinds?.howDoI,
    kinds?.doesntWork,
    kinds?.usual?.low,
    kinds?.usual?.mid,
    kinds?.usual?.high,
    kinds?.verdict,
  ];
}

/** `api/charts/themes/<id>.csv`: the weeks of a theme's charts, oldest first. A week without data has no number. */
export const themeCsv = ({ points, pointKinds }: ThemeReport): string =>
  csvOf(
    [...pointColumns, ...kindColumns],
    points.map((point, index) => [
      ...pointCells(point),
      ...kindCells(point.count === null ? undefined : pointKinds[index]),
    ]),
  );

/** `api/charts/themes.csv`: the weeks of every theme, the heaviest theme first; `life` is where the theme stands now. */
export const themesCsv = (themes: readonly ThemeReport[]): string =>
  csvOf(
    ['theme', 'label', ...pointColumns, 'life'],
    themes.flatMap(({ id, label, life, points }) =>
      points.map((point) => [id, label, ...pointCells(point), life]),
    ),
  );

/** `api/charts/unthemed.csv`: the tickets of every week, and how many of them are in no theme, oldest first. */
export const unthemedCsv = ({ weeks }: Unthemed): string =>
  csvOf(
    ['week', 'tickets', 'unthemed'],
    weeks.map(({ week, tickets, unthemed }) => [week, tickets, unthemed]),
  );

/** `api/charts/streams.csv`: the weeks of every stream, oldest first. */
export const streamsCsv = ({ of }: StreamsReport): string =>
  csvOf(
    ['stream', ...pointColumns],
    of.flatMap(({ stream, points }) => points.map((point) => [stream, ...pointCells(point)])),
  );

/** `api/charts/arrivals.csv`: a row for each hour of each weekday; where hours are not known, one for each weekday. */
export const arrivalsCsv = ({ days, hoursKnown }: Arrivals): string =>
  csvOf(
    ['weekday', 'hour', 'tickets'],
    days.flatMap(({ weekday, hours }): CsvValue[][] =>
      hoursKnown
        ? hours.map((tickets, hour) => [weekDays[weekday], hour, tickets])
        : [[weekDays[weekday], undefined, hours.reduce((sum, tickets) => sum + tickets, 0)]],
    ),
  );

/**
 * `api/charts/watch/<id>.csv`: the hours of a watch that have begun, each with the groups of its tickets. `usual` is the
 * mean of the same hour in earlier weeks.
 */
export const watchCsv = (watch: Watch): string =>
  csvOf(
    ['hour', 'arrived', 'usual', 'questions', 'limitations', 'surprises', 'unrelated'],
    hourRows(watch).map(({ hour, begun, arrived, usual, ...groups }) => [
      hour,
      begun ? arrived : undefined,
      usual === null ? undefined : Math.round(usual * 100) / 100,
      ...[groups.questions, groups.limitations, groups.surprises, groups.unrelated].map((count) =>
        begun ? count : undefined,
      ),
    ]),
  );

/** `api/charts/calibration.csv`: every release, the oldest first, as far as the chart across releases goes. */
export const calibrationCsv = ({ releases }: Calibration): string =>
  csvOf(
    [
      'id',
      'release',
      'releaseAt',
      'watched',
      'about',
      'foreseen',
      'pooledReleases',
      'pooledAbout',
      'pooledForeseen',
      'rangeLow',
      'rangeHigh',
      'questions',
      'came',
      'perhaps',
      'silent',
      'surpriseThemes',
      'surpriseTickets',
      'warningDays',
      'right',
      'tooConservative',
      'wrong',
      'notChecked',
      'brief',
    ],
    releases
      .map(
        ({
          id,
          releaseAt,
          watched,
          arrivals,
          pooled,
          questions,
          surprises,
          forecast,
          ...row
        }): CsvValue[] => [
          id,
          releaseName(row),
          releaseAt,
          watched,
          arrivals.of,
          arrivals.part,
          pooled?.releases,
          pooled?.of,
          pooled?.part,
          pooled?.range.low,
          pooled?.range.high,
          questions.foreseen,
          questions.came,
          questions.perhaps,
          questions.silent,
          surprises.themes,
          surprises.tickets,
          row.warningDays,
          forecast.right,
          forecast['too-conservative'],
          forecast.wrong,
          forecast['not-checked'],
          row.brief,
        ],
      )
      .reverse(),
  );
