import type { Words } from '../../words/index.ts';
import { streamFragment, ticketsPage } from '../addresses.ts';
import type { Desk } from '../desk.ts';
import type { StreamsReport } from '../schema/pipeline-streams.ts';
import { newestJudged } from '../themes/newest-week.ts';
import { type Assessment, piles } from '../weeks/assess.ts';
import { pointsOf, type TimeLine } from '../weeks/points.ts';
import { toldChange } from '../weeks/told.ts';

/** A half year: what the charts of streams show. */
const chartWeeks = 26;

/** The four streams over the weeks, and what the newest week that is over says of each. */
export function streamsOf({
  desk,
  assessment,
  line,
  words,
}: {
  readonly desk: Desk;
  readonly assessment: Assessment;
  readonly line: TimeLine;
  readonly words: Words;
}): StreamsReport {
  const newest = newestJudged(desk);
  const week = desk.weeks[newest];
  if (!week) return { of: [] };
  return {
    week: week.id,
    days: line[newest]?.days ?? '',
    of: piles.map((stream) => ({
      stream,
      now: toldChange(assessment.streams[stream], line, newest, words),
      points: pointsOf(assessment.streams[stream], line, desk.weeks.length - 1, chartWeeks, words),
      page: ticketsPage(week.id, streamFragment(stream)),
    })),
  };
}
