import fc from 'fast-check';
import {
  type Change,
  type ShareChange,
  shareChangeSchema,
  type Verdict,
  verdictSchema,
} from '../../src/change/index.ts';
import type { ThemeFigures, WeekFigures } from '../../src/readings/index.ts';

/** A change as a test needs it: a count, its usual range, a verdict. */
export const change = (
  count: number,
  low: number,
  high: number,
  verdict: Verdict = 'within',
  previous = low,
): Change => ({
  count,
  previous,
  usual: { low, mid: Math.round((low + high) / 2), high },
  verdict,
  weeksOfHistory: 30,
});

/** A share as a test needs it: so many of so many, its usual range, a verdict. */
export const share = (
  part: number,
  of: number,
  [low, high]: [number, number],
  verdict: ShareChange['verdict'] = 'within',
  previous: ShareChange['previous'] = null,
): ShareChange => {
  const mid = Math.round((low + high) / 2);
  const shares = { low: low / of, mid: mid / of, high: high / of };
  return { part, of, previous, usual: { low, mid, high, shares }, verdict, weeksOfHistory: 30 };
};

/** A theme of seven tickets from four schools, within its usual range, unless said otherwise. */
export const theme = (some: Partial<ThemeFigures> = {}): ThemeFigures => ({
  id: 'seat-lists',
  label: 'Seat lists in the wrong order',
  stream: 'bug',
  change: change(7, 2, 9),
  before: change(6, 2, 9),
  weeksAbove: 0,
  independent: 4,
  accounts: ['Ashford Academy', 'Corby High', 'Hill School', 'Lake School'],
  split: { howDoI: 0, doesntWork: 7 },
  share: share(7, 7, [3, 7]),
  firstDay: 'Tuesday',
  accountCount: some.accounts?.length ?? 4,
  requesters: some.independent ?? 4,
  ...some,
});

/** A theme that keeps to its usual range. */
export const calmTheme = (id: string): ThemeFigures => theme({ id, label: id });

/** A theme that rose far above its usual range; most say that it does not work. */
export const risen = (some: Partial<ThemeFigures> = {}): ThemeFigures =>
  theme({ change: change(19, 2, 8, 'far-above', 4), split: { howDoI: 2, doesntWork: 14 }, ...some });

/** A quiet week of 200 tickets, unless said otherwise. */
export const week = (some: Partial<WeekFigures> = {}): WeekFigures => ({
  week: '2026-W47',
  complete: true,
  covered: true,
  volume: change(200, 180, 241, 'within', 198),
  themes: [theme()],
  released: [],
  watching: [],
  upcoming: [],
  holidays: [],
  textless: false,
  account: { one: 'school', many: 'schools' },
  ...some,
});

/** Any week, likely or not. @param words makes the names of themes, accounts, releases and holidays */
export function anyWeek(words: fc.Arbitrary<string>): fc.Arbitrary<WeekFigures> {
  const count = fc.integer({ min: 0, max: 2000 });
  const anyChange = fc.record({
    count,
    previous: fc.option(count),
    usual: fc.option(fc.record({ low: count, mid: count, high: count })),
    verdict: fc.constantFrom(...verdictSchema.options),
    weeksOfHistory: fc.integer({ min: 0, max: 260 }),
  });
  const tally = fc.record({ part: count, of: count });
  const range = fc.record({ low: count, mid: count, high: count });
  const anyShare = fc.record({
    part: count,
    of: count,
    previous: fc.option(tally),
    usual: fc.option(fc.record({ low: count, mid: count, high: count, shares: range })),
    verdict: fc.constantFrom(...shareChangeSchema.shape.verdict.options),
    weeksOfHistory: count,
  });
  const rising = fc.record({
    since: fc.integer({ min: 1, max: 53 }),
    before: count,
    now: count,
    unremarked: fc.boolean(),
  });
  const split = fc.record({ howDoI: count, doesntWork: count });
  const anyTheme = fc.record({
    id: fc.stringMatching(/^[a-z]{1,8}$/),
    label: words,
    mixed: fc.boolean(),
    stream: fc.constantFrom('bug', 'brief', 'noise', 'unclear'),
    change: anyChange,
    before: anyChange,
    weeksAbove: fc.integer({ min: 0, max: 30 }),
    weeksBelow: fc.integer({ min: 0, max: 30 }),
    rising: fc.option(rising, { nil: undefined }),
    independent: count,
    accounts: fc.array(words, { maxLength: 3 }),
    accountCount: count,
    requesters: count,
    split,
    share: anyShare,
    firstDay: fc.constant('Tuesday'),
    said: fc.option(words, { nil: undefined }),
    mostlyFrom: fc.option(words, { nil: undefined }),
    found: fc.constantFrom('now', 'earlier', undefined),
    inside: fc.option(fc.record({ id: fc.stringMatching(/^[a-z]{1,2}$/), label: words, without: count }), {
      nil: undefined,
    }),
    cohort: fc.option(
      fc.record({
        traits: fc.array(
          fc.record({
            side: fc.constantFrom('level', 'channel', 'group'),
            value: words,
            part: count,
            of: count,
          }),
          { maxLength: 2 },
        ),
        release: fc.option(fc.record({ name: words, version: fc.option(words, { nil: undefined }) }), {
          nil: undefined,
        }),
        shifts: fc.subarray(['new', 'more-fail', 'moved-up', 'other-accounts', 'one-account']),
      }),
      { nil: undefined },
    ),
  }) as fc.Arbitrary<ThemeFigures>;
  const release = fc.record({
    id: fc.constant('v4-2'),
    name: words,
    day: fc.constant('Tuesday 15 September'),
    until: fc.constant('Thursday 09:00'),
    held: words.map((reason) => `${reason}.`),
  });
  return fc
    .record({
      volume: anyChange,
      volumeRising: fc.option(rising, { nil: undefined }),
      themes: fc.array(anyTheme, { maxLength: 4 }),
      complete: fc.boolean(),
      covered: fc.boolean(),
      textless: fc.boolean(),
      holidays: fc.array(words, { maxLength: 3 }),
      watching: fc.array(release, { maxLength: 1 }),
      upcoming: fc.array(release, { maxLength: 1 }),
    })
    .map(week);
}
