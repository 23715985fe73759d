import { describe, expect, it } from 'vitest';
import type { ShareChange } from '../../../src/change/index.ts';
import type { Desk } from '../../../src/chronicle/desk.ts';
import { cohortOf, type ThemeInWeek } from '../../../src/chronicle/weeks/cohort.ts';
import { type Handoff, parseHandoff } from '../../../src/handoffs/index.ts';
import { english, wordsOf } from '../../../src/words/index.ts';
import { goodHandoff } from '../../handoffs/a-handoff.ts';
import { deskOf, type Entry, instant, schools } from './themed-desk.ts';

const share = (part: number, of: number, verdict: ShareChange['verdict'] = 'within'): ShareChange => ({
  part,
  of,
  previous: null,
  usual: null,
  verdict,
  weeksOfHistory: 20,
});

const marks = (week: number, count: number, from = 0, some: Partial<Entry> = {}): Entry[] =>
  schools(count, { week, themes: ['marks'], ...some }, from);
const rest = Array.from({ length: 9 }, (_, week) => schools(30, { week })).flat();

function inWeek(entries: readonly Entry[], some: Partial<ThemeInWeek> = {}): [ThemeInWeek, Desk] {
  const desk = deskOf([...rest, ...entries]);
  return [
    {
      own: desk.tickets.filter(({ themes, week }) => themes.includes('marks') && week === 8),
      isNew: false,
      fromOthers: false,
      share: share(0, 0),
      traits: [],
      movedUp: false,
      ...some,
    },
    desk,
  ];
}

function cohort(entries: readonly Entry[], some: Partial<ThemeInWeek> = {}, handoffs: Handoff[] = []) {
  const [theme, desk] = inWeek(entries, some);
  return cohortOf(theme, handoffs, desk, english);
}

describe('whose a theme is', () => {
  it('is told by tickets and schools, by name where they are few', () => {
    const three = cohort([...marks(8, 3), ...marks(8, 1)]);
    expect(three).toMatchObject({ independent: 3, requesters: 3, accountCount: 3 });
    expect(three.accounts[0]).toEqual({ account: 'School 0', tickets: 2 });
    expect(three.inWords).toBe('4 tickets from three schools (School 0, School 1 and School 2).');
    expect(cohort(marks(8, 7)).inWords).toBe('7 tickets from seven schools.');
  });

  it('is one school, whatever it writes', () => {
    expect(cohort([...marks(8, 1), ...marks(8, 1)]).shifts).toEqual(['one-account']);
    expect(cohort(marks(8, 1)).shifts).toEqual([]);
  });

  it('says so in Hebrew, each name apart', () => {
    const [theme, desk] = inWeek(marks(8, 3), { isNew: true });
    expect(cohortOf(theme, [], desk, wordsOf('he')).inWords.replaceAll(/[\u2068\u2069]/g, '|')).toBe(
      '3 פניות מ־3 |schools| (|School 0|, |School 1| ו־|School 2|); נושא חדש.',
    );
  });
});

describe('what is other than before', () => {
  it('is what its share of failures and its way through the levels say', () => {
    const found = cohort(marks(8, 9), { share: share(8, 9, 'above'), movedUp: true });
    expect(found.shifts).toEqual(['more-fail', 'moved-up']);
    expect(found.inWords).toBe(
      '9 tickets from nine schools; more than usual say that it does not work (8 of 9); more of them than before went beyond L1.',
    );
    expect(cohort(marks(8, 9), { share: share(1, 9, 'below') }).inWords).toContain(
      'more than usual ask how (8 of 9)',
    );
  });

  it('is that others write, of a theme that was there before', () => {
    expect(cohort(marks(8, 9), { fromOthers: true }).shifts).toEqual(['other-accounts']);
    expect(cohort(marks(8, 9), { fromOthers: true, isNew: true }).shifts).toEqual(['new']);
  });

  it('is what its tickets have in common, with the base of both sides', () => {
    const level = { side: 'level', value: 'L2', part: 8, of: 9, beside: { part: 60, of: 300 } } as const;
    const few = { side: 'channel', value: 'chat', part: 9, of: 9, beside: { part: 1, of: 14 } } as const;
    expect(cohort(marks(8, 9), { traits: [level, few] }).inWords).toBe(
      '9 tickets from nine schools; 9 of 9 by chat, beside 1 of the other 14; 8 of 9 at L2, beside 20 % of the other 300.',
    );
  });
});

describe('the release before a rise', () => {
  const released = (id: string, at: string): Handoff => {
    const { handoff } = parseHandoff(
      goodHandoff.replace('2026-09-15T09:00:00+03:00', at),
      `content/handoffs/${id}.md`,
    );
    if (!handoff) throw new Error('The handoff of the test cannot be read.');
    return handoff;
  };
  const rising = (handoffs: Handoff[], entries: Entry[], isNew = false) => {
    const [theme, desk] = inWeek(entries);
    const rise = { from: desk.weeks[8]?.from ?? 0, tickets: theme.own };
    return cohortOf({ ...theme, isNew, rise }, handoffs, desk, english).release?.id;
  };

  it('is the newest within two weeks before it', () => {
    const handoffs = [
      released('v1', instant(6, 3)),
      released('v2', instant(7, 1)),
      released('v3', instant(5, 1)),
    ];
    expect(rising(handoffs, marks(8, 5))).toBe('v2');
    expect(rising([released('v3', instant(5, 1))], marks(8, 5))).toBeUndefined();
  });

  it('is one of the same week only where the tickets came after it', () => {
    const handoffs = [released('v1', instant(8, 2))];
    const before = marks(8, 4, 0, { day: 1 });
    const after = marks(8, 4, 4, { day: 3 });
    expect(rising(handoffs, after)).toBe('v1');
    expect(rising(handoffs, [...before, ...after])).toBeUndefined();
    expect(rising(handoffs, [...before.slice(0, 1), ...after])).toBe('v1');
    expect(rising(handoffs, [...before.slice(0, 1), ...after], true)).toBeUndefined();
  });

  it('is none for a theme that did not rise', () => {
    expect(cohort(marks(8, 5), {}, [released('v1', instant(7, 1))]).release).toBeUndefined();
  });
});
