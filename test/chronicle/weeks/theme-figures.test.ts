import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WeekReport } from '../../../src/chronicle/index.ts';
import { type Births, birthsOf } from '../../../src/chronicle/weeks/births.ts';
import { weekReport } from '../../../src/chronicle/weeks/week-report.ts';
import type { KnownTheme, Theme } from '../../../src/themes/index.ts';
import { deskOf, type Entry, foundTheme, groundsOf, schools } from './themed-desk.ts';

/** The readings of a desk with these themes, of which some were found in one of its weeks. */
function reports(
  entries: readonly Entry[],
  themes: readonly Theme[],
  births: Births,
  now?: { week: number; day: number },
): WeekReport[] {
  const desk = deskOf(entries, now);
  const grounds = groundsOf(desk, themes, births);
  return desk.weeks.map((_, week) => weekReport(grounds, week, undefined));
}

const born = 10;
const usual = Array.from({ length: 16 }, (_, week) => [
  ...schools(12, { week }),
  ...schools(5, { week, themes: ['lists'] }),
]).flat();
const bornIn: Births = new Map([['feed', { week: born, isNews: true }]]);
const lists = foundTheme('lists', 'Seat lists');
const feed = foundTheme('feed', 'Calendar feed');
const said = ({ reading }: WeekReport): string[] => [
  reading.headline,
  ...Object.values(reading.lines).map(({ text }) => text),
];
const asNew = /\bnew\b|\bfirst (seen|on)\b/i;

/** So many tickets of the theme in each week from the one on in which it was found, each of another school. */
const found = (counts: readonly number[], themes = ['feed']): Entry[] =>
  counts.flatMap((count, at) => schools(count, { week: born + at, themes }, 3 * at));

describe('a theme that was found in a week', () => {
  it('is told as new by the reading of that week, and by none after, however many then write', () => {
    const weeks = fc.array(fc.nat(14), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 14 }), weeks, (first, later) => {
        const all = reports([...usual, ...found([first, ...later])], [lists, feed], bornIn);
        const telling = all.flatMap((week, at) =>
          said(week).some((text) => asNew.test(text) && text.includes('Calendar feed')) ? [at] : [],
        );
        expect(telling).toEqual([born]);
      }),
      { numRuns: 25 },
    );
  });

  it('is in no reading and no table of a week before, and changes nothing that they said', () => {
    const early = schools(6, { week: born - 3, themes: ['feed'] }, 20);
    const entries = [...usual, ...early, ...found([8, 9])];
    const withIt = reports(entries, [lists, feed], bornIn);
    const without = reports(
      entries.map((entry) => ({ ...entry, themes: entry.themes?.filter((id) => id !== 'feed') ?? [] })),
      [lists],
      new Map(),
    );
    // How many are in no theme is told as it is known now, like the list of tickets behind it.
    const asSaid = (reports: typeof withIt) => reports.slice(0, born).map(({ unthemed, ...said }) => said);
    expect(asSaid(withIt)).toEqual(asSaid(without));
  });

  it('is in the tables of all weeks once an older one was merged into it, and new in none', () => {
    const known = (id: string, some: Partial<KnownTheme>) => ({ id, found: 'burst', ...some }) as KnownTheme;
    const merged: Theme = { ...feed, merged: ['calendar'] };
    const desk = deskOf(usual);
    const births = birthsOf(
      {
        themes: [lists, merged],
        known: new Map([
          ['feed', known('feed', { born: desk.weeks[born]?.id ?? '' })],
          ['calendar', known('calendar', { found: 'similarity', mergedInto: 'feed' })],
        ]),
      },
      desk.weeks,
    );
    const older = Array.from({ length: born }, (_, week) =>
      schools(4, { week, themes: ['feed'] }, week),
    ).flat();
    const all = reports([...usual, ...older, ...found([9, 4, 4])], [lists, merged], births);
    expect(all.slice(0, born).map(({ themes }) => themes.find(({ id }) => id === 'feed')?.count)).toEqual(
      Array.from({ length: born }, () => 4),
    );
    for (const week of all) for (const text of said(week)) expect(text).not.toMatch(asNew);
  });

  it('is not told where fewer than three independent requesters wrote, not even later', () => {
    const two = Array.from({ length: 6 }, (_, index) => ({
      week: born,
      school: `School ${index % 2}`,
      themes: ['feed'],
    }));
    const all = reports([...usual, ...two], [lists, feed], bornIn);
    for (const week of all) for (const text of said(week)) expect(text).not.toMatch(asNew);
  });

  it('is new so far while its week is open', () => {
    const entries = [...usual.filter(({ week }) => week <= born), ...found([5])];
    const open = reports(entries, [lists, feed], bornIn, { week: born, day: 3 }).at(-1);
    expect(open?.complete).toBe(false);
    expect(open?.reading.lines.change.text).toMatch(
      /^New this week so far: “Calendar feed”, five tickets from five schools; /,
    );
  });

  it('says inside which theme it is, and that one is no second finding', () => {
    const inside = foundTheme('feed', 'Calendar feed', 'lists');
    const both = found([9], ['feed', 'lists']);
    const week = reports([...usual, ...both], [lists, inside], bornIn)[born];
    expect(week?.themes.find(({ id }) => id === 'lists')?.verdict).not.toBe('within');
    expect(week?.reading.lines.topTheme.text).toMatch(/^Calendar feed \(inside “Seat lists”\): nine schools/);
    expect(week?.reading.lines.change.text).toBe(
      'New this week: “Calendar feed”, nine tickets from nine schools, inside “Seat lists”.',
    );
    expect(week?.tickets).toBe(26);
  });

  it('stands in the table with whose it is', () => {
    const week = reports([...usual, ...found([5])], [lists, feed], bornIn)[born];
    const row = week?.themes.find(({ id }) => id === 'feed');
    expect(row?.cohort).toMatchObject({ independent: 5, shifts: ['new'] });
    expect(row?.cohort?.inWords).toBe('5 tickets from five schools; new.');
    expect(week?.unthemed).toBe(12);
  });
});
