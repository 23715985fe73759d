import { weekTitle } from '../../calendar/index.ts';
import { type Rate, ratesOf, type WeekAtL1 } from '../../service/index.ts';
import { ticketsPage } from '../addresses.ts';
import type { Desk } from '../desk.ts';
import type { FlowWeek } from '../schema/pipeline-flow.ts';
import type { PipelineGrounds } from './grounds.ts';

/** A half year: what other parts of the pipeline show too. */
const shownWeeks = 26;

/** Each week's escalation rate beside the weeks before it. */
export function judgedRates(desk: Desk, atL1: readonly WeekAtL1[]): Rate[] {
  const complete = desk.weeks.map(({ to }) => to <= desk.asOf);
  return ratesOf(atL1, desk.known, complete);
}

/** The newest 26 weeks of the flow, the newest first. */
export function weekLines(
  { desk, line, words }: Pick<PipelineGrounds, 'desk' | 'line' | 'words'>,
  atL1: readonly WeekAtL1[],
  rates: readonly Rate[],
): FlowWeek[] {
  const say = words.flow.weeks;
  return desk.weeks
    .map(({ id, to }, week): FlowWeek => {
      const { left, entered, part, of, usual, verdict, weeksOfHistory } = rates[week] as Rate;
      const range = usual === null ? null : { low: usual.low, mid: usual.mid, high: usual.high };
      return {
        week: id,
        title: weekTitle(id, words),
        days: line[week]?.days ?? '',
        page: ticketsPage(id),
        complete: to <= desk.asOf,
        known: desk.known[week] ?? false,
        entered,
        left,
        rate: { part, of, usual: range, verdict, weeksOfHistory },
        rateInWords:
          usual === null ? say.rate(left, entered) : say.rateBeside(left, entered, usual.low, usual.high),
        unknown: atL1[week]?.unknown.size ?? 0,
      };
    })
    .slice(-shownWeeks)
    .reverse();
}
