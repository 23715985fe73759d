import type { Finding } from '../curated/curated-finder.ts';
import { curatedFinder } from '../curated/curated-finder.ts';
import { textSample } from '../discovery/sample.ts';
import { BurstWatch, fewestRequesters } from '../emerging/burst-watch.ts';
import { saysNoMore } from '../naming/says-no-more.ts';
import type { KnownTheme, Registry } from '../registry/registry.ts';
import { Lexicon } from '../text/lexicon.ts';
import type { CuratedTheme, TextTicket } from '../theme.ts';
import { Assigner } from './assigner.ts';
import { firstDiscovery } from './first-discovery.ts';
import type { ThemeHistory, WeekSpan } from './history.ts';
import { knownOf } from './known.ts';
import { fromLeftOver, isTurnOf, lookedBack } from './left-over.ts';
import { themeOfBurst } from './new-theme.ts';
import { newsOf, requestersOf } from './news.ts';
import { type PlacedText, placed, whoWrote } from './placed.ts';

/** What is known of words before a week is asked: the quarter that is usual, and the weeks in which a told burst is quiet. */
const weeksToRemember = 24;
/** A burst of which so many tickets are in a theme that burst in the same week, or lately, was told already. */
const toldShare = { thisWeek: 0.3, lately: 0.5 };
/** So long a theme is new: what is said of it in other words is no other news. */
const newWeeks = 8;
const backgroundSize = 3000;

/** What a history of themes is made from, beside tickets and weeks. */
export interface HistoryOptions {
  /** What the team wrote down, in the order of its files. */
  readonly curated?: readonly CuratedTheme[];
  /** By curated theme, the tickets that show it. */
  readonly examples?: ReadonlyMap<string, readonly TextTicket[]>;
  /** What was known at the last build; without it themes are found from the beginning, and the same. */
  readonly registry?: Registry | undefined;
  /** Up to when tickets were read, in milliseconds since 1970: a week that ends later is open. */
  readonly asOf: number;
}

/**
 * Reads a history forward in time: a first discovery over its first weeks, then week by week what bursts, and every fourth week what
 * has gathered without a theme. What is said of a week is not changed by what comes after it, so that the same themes stand in every
 * later build; without what was kept too, once the weeks of the first discovery are over, but for themes that were first met in the
 * middle of their week.
 *
 * The same tickets in any order give the same themes.
 *
 * @param weeks every week from the first ticket to now, oldest first
 */
export function themesOver(
  tickets: readonly TextTicket[],
  weeks: readonly WeekSpan[],
  { curated = [], examples = new Map(), registry, asOf }: HistoryOptions,
): ThemeHistory {
  const lexicon = new Lexicon();
  const texts = placed(tickets, weeks, lexicon);
  const byWeek: PlacedText[][] = weeks.map(() => []);
  for (const text of texts) byWeek[text.week]?.push(text);

  const people = new Map(tickets.map(({ id, requester }) => [id, requester ?? id]));
  const person = (id: string): string => people.get(id) ?? id;
  const first = registry ?? firstDiscovery(byWeek, weeks, curated, lexicon, asOf, person);
  const weights = { idf: new Map(Object.entries(first.idf)), rare: first.rare };
  const finder = curatedFinder(curated, examples, weights, lexicon);
  const findings = new Map<string, Finding>();
  const find = ({ ticket, text }: PlacedText): Finding => {
    let finding = findings.get(ticket.id);
    if (finding === undefined) {
      finding = finder(ticket, text);
      findings.set(ticket.id, finding);
    }
    return finding;
  };
  const spans = new Map(weeks.map((week) => [week.id, week]));
  const curatedIds = new Set(curated.map(({ id }) => id));
  const assigner = new Assigner({ lexicon, weights, weeks: spans, curated: curatedIds, find }, first.themes);

  const nameOf = (id: string): string | undefined =>
    [...curated, ...assigner.known].find((theme) => theme.id === id)?.label;
  const assigned = new Map<string, readonly string[]>();
  const watch = new BurstWatch(lexicon);
  const read = weeks.findLastIndex(({ id }) => id <= first.through);
  weeks.forEach((week, index) => {
    const own = byWeek[index] ?? [];
    const assign = (asOf: number): void => {
      for (const text of own) assigned.set(text.ticket.id, assigner.assign(text, asOf));
    };
    // What burst in this week itself was not there yet when the week was asked for the first time.
    assign(week.from - 1);
    const remembered = index >= read - weeksToRemember;
    const bursts = remembered
      ? watch.read(
          own.map(({ ticket, text }) => ({
            id: ticket.id,
            who: whoWrote(ticket),
            text,
            themes: assigned.get(ticket.id) ?? [],
          })),
        )
      : [];
    if (index <= read || assigner.known.some(({ born }) => born === week.id)) assign(week.from);
    if (index <= read) {
      for (const burst of bursts)
        if (
          !wasTold(
            burst.tickets,
            weeks.slice(Math.max(0, index - newWeeks), index + 1),
            assigner.known,
            assigned,
          )
        )
          watch.withdraw(burst);
      return;
    }
    for (const burst of bursts) {
      if (
        wasTold(
          burst.tickets,
          weeks.slice(Math.max(0, index - newWeeks), index + 1),
          assigner.known,
          assigned,
        )
      )
        continue;
      const recent = byWeek.slice(Math.max(0, index - 8), index + 1).flat();
      const ids = new Set(burst.tickets);
      const group = recent.filter(({ ticket }) => ids.has(ticket.id)).map(({ text }) => text);
      const background = textSample(
        recent.map(({ text }) => text),
        backgroundSize,
      );
      const theme = themeOfBurst(
        burst,
        group,
        background,
        taken(assigner.known, curated),
        weights,
        lexicon,
        person,
      );
      const around = burst.inside === undefined ? undefined : nameOf(burst.inside);
      // Nobody could tell the two apart: it is the theme around it that grows.
      if (around !== undefined && saysNoMore(theme.label, around, group, lexicon)) {
        watch.withdraw(burst);
        continue;
      }
      const before = new Map(own.map(({ ticket }) => [ticket.id, assigned.get(ticket.id) ?? []]));
      assigner.add(knownOf(theme, week.id));
      assign(week.from);
      // A burst whose tickets are nearer to other things than to each other is told by nobody. It may be of two weeks: who wrote in the
      // newest makes it news of this one.
      const showing = own.filter(({ ticket }) => assigned.get(ticket.id)?.includes(theme.id));
      if (requestersOf(showing) >= fewestRequesters) continue;
      assigner.drop(theme.id);
      watch.withdraw(burst);
      for (const [id, themes] of before) assigned.set(id, themes);
    }
    if (week.to > asOf || !isTurnOf(week.id)) return;
    const rest = byWeek
      .slice(Math.max(0, index + 1 - lookedBack), index + 1)
      .flat()
      .filter(({ ticket }) => assigned.get(ticket.id)?.length === 0);
    for (const theme of fromLeftOver(
      rest,
      assigner.themes(),
      taken(assigner.known, curated),
      weights,
      lexicon,
      person,
    ))
      assigner.add(knownOf(theme, week.id));
  });
  for (const text of texts) {
    if ((assigned.get(text.ticket.id) ?? []).length > 0) continue;
    assigned.set(text.ticket.id, assigner.assign(text, Number.MAX_SAFE_INTEGER));
  }
  for (const [ticket, themes] of assigned) {
    const theme = themes.find((id) => curatedIds.has(id));
    if (theme === undefined || (findings.get(ticket)?.themes.length ?? 0) > 0) continue;
    findings.set(ticket, { themes: [theme], reasons: [{ theme, by: 'found' }] });
  }

  const known = new Map(assigner.known.map((theme) => [theme.id, theme]));
  const shown = assigner
    .themes()
    .filter(
      ({ id }) => !curatedIds.has(id) && !known.get(id)?.hidden && known.get(id)?.mergedInto === undefined,
    );
  const through = weeks.findLast(({ to }) => to <= asOf)?.id ?? first.through;
  return {
    themes: [...curated, ...shown],
    assigned,
    news: newsOf(assigner.known, byWeek, weeks, assigned),
    known,
    findings,
    registry: {
      version: 1,
      through: through > first.through ? through : first.through,
      idf: first.idf,
      rare: first.rare,
      themes: assigner.known,
    },
  };
}

function taken(known: readonly KnownTheme[], curated: readonly CuratedTheme[]) {
  return {
    names: new Set([...known, ...curated].map(({ label }) => label)),
    ids: new Set([...known, ...curated].map(({ id }) => id)),
  };
}

/** @param lately the week of the burst last, and those before it in which a theme is still new */
function wasTold(
  tickets: readonly string[],
  lately: readonly WeekSpan[],
  known: readonly KnownTheme[],
  assigned: ReadonlyMap<string, readonly string[]>,
): boolean {
  const toldIn = (weeks: readonly WeekSpan[]): number => {
    const ids = new Set(weeks.map(({ id }) => id));
    const born = new Set(
      known.filter((theme) => theme.found === 'burst' && ids.has(theme.born ?? '')).map(({ id }) => id),
    );
    return tickets.filter((id) => assigned.get(id)?.some((theme) => born.has(theme))).length;
  };
  return (
    toldIn(lately.slice(-1)) >= tickets.length * toldShare.thisWeek ||
    toldIn(lately) >= tickets.length * toldShare.lately
  );
}
