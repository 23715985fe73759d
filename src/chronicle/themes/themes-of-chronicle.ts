import { confusable, type TextTicket } from '../../themes/index.ts';
import type { Chronicle } from '../chronicle.ts';
import type { Desk } from '../desk.ts';
import { pointsOf } from '../weeks/points.ts';
import { alikeOf } from './alike.ts';
import { followedBy } from './followed.ts';
import { formerThemes } from './former.ts';
import { namesOf } from './names.ts';
import { newestJudged, recentTickets } from './newest-week.ts';
import { themesOverview } from './overview.ts';
import { tellingWords } from './telling-words.ts';
import type { ThemeGrounds } from './theme-grounds.ts';
import { themeReport } from './theme-report.ts';

type Grounds = Omit<ThemeGrounds, 'labels' | 'telling' | 'neighbourhood' | 'confusions'>;

/** A year: what the chart of the tickets without a theme shows. */
const chartWeeks = 52;

/**
 * Everything that the pages of themes say: each theme, the heaviest in the newest complete weeks first, what moved among them, and
 * those that are themes no more.
 */
export function themesOfChronicle(
  grounds: Grounds,
): Pick<Chronicle, 'themes' | 'themesOverview' | 'formerThemes'> {
  const { desk, history, assessment, line, words } = grounds;
  const telling = tellingWords(
    desk,
    history.themes.map(({ id }) => id),
  );
  const all: ThemeGrounds = {
    ...grounds,
    labels: namesOf(
      history.known,
      history.themes.map(({ id, label }) => [id, label] as const),
    ),
    telling,
    neighbourhood: { alike: alikeOf(telling), followed: followedBy(desk) },
    confusions: confusable(textsOf(desk), history.themes, themesByTicket(desk)),
  };
  const newest = newestJudged(desk);
  const themes = history.themes
    .map((theme) => themeReport(theme, all))
    .filter((report) => report !== undefined)
    .sort(
      (a, b) =>
        recentTickets(b, newest) - recentTickets(a, newest) ||
        b.tickets - a.tickets ||
        (a.id < b.id ? -1 : 1),
    );
  const former = formerThemes(history.known, new Map(themes.map(({ id, label }) => [id, label])), words);
  const points = pointsOf(assessment.volume, line, desk.weeks.length - 1, chartWeeks, words);
  return {
    themes,
    themesOverview: themesOverview(themes, former, desk, points, words),
    formerThemes: former,
  };
}

function textsOf({ tickets }: Desk): TextTicket[] {
  return tickets.map(({ ticket: { id, createdAt, subject, body } }) => ({ id, createdAt, subject, body }));
}

/** As the desk has them: what people corrected is in it. */
function themesByTicket({ tickets }: Desk): Map<string, readonly string[]> {
  return new Map(tickets.map(({ ticket, themes }) => [ticket.id, themes]));
}
