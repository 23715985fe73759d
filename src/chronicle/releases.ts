import { momentInWords } from '../calendar/index.ts';
import { gate, type Handoff } from '../handoffs/index.ts';
import { watchRelease } from '../watch/index.ts';
import type { Release } from './chronicle.ts';
import type { Desk } from './desk.ts';

const day = 24 * 3600 * 1000;
/** The watch compares with the same hours of this many weeks before, and learns its words from them. */
const historyDays = 56;

/** Every release with its gate and its watch, the newest first. */
export function releasesOf(
  handoffs: readonly Handoff[],
  desk: Desk,
  labels: ReadonlyMap<string, string>,
): Release[] {
  const asOf = new Date(desk.asOf).toISOString();
  const themes = new Map(desk.tickets.map(({ ticket, themes: own }) => [ticket.id, own]));
  const levels = new Map(desk.tickets.map(({ ticket, sorted }) => [ticket.id, sorted.supportLevel]));
  return [...handoffs]
    .sort((a, b) => Date.parse(b.releaseAt) - Date.parse(a.releaseAt) || (a.id < b.id ? -1 : 1))
    .map((handoff): Release => {
      const from = Date.parse(handoff.releaseAt);
      const to = from + 2 * day;
      return {
        id: handoff.id,
        handoff,
        gate: gate(handoff, asOf),
        watch: watchRelease(
          handoff,
          desk.tickets.filter(({ at }) => at >= from).map(({ ticket }) => ticket),
          desk.tickets
            .filter(({ at }) => at < from && at >= from - historyDays * day)
            .map(({ ticket }) => ticket),
          {
            asOf,
            themesOf: (ticket: string) => themes.get(ticket) ?? [],
            themeLabel: (theme: string) => labels.get(theme) ?? theme,
            levelOf: (ticket: string) => levels.get(ticket) ?? 'unknown',
          },
        ),
        releasedInWords: momentInWords(from, desk.settings.timeZone),
        weeks: desk.weeks.filter((week) => week.from < to && week.to > from).map(({ id }) => id),
      };
    });
}
