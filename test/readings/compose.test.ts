import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CohortFigures,
  composeLines,
  type ThemeFigures,
  type WeekFigures,
} from '../../src/readings/index.ts';
import { languages, wordsOf } from '../../src/words/index.ts';
import { anyWeek, change, theme, week } from './figures.ts';

const calmTheme = (id: string) => theme({ id, label: id });

const risen = (some: Partial<ThemeFigures> = {}): ThemeFigures =>
  theme({ change: change(19, 2, 8, 'far-above', 4), split: { howDoI: 2, doesntWork: 14 }, ...some });

describe('the volume', () => {
  it('gives count, usual range and the week before', () => {
    expect(composeLines(week()).lines.volume.text).toBe(
      '200 tickets (198 the week before), within the usual 180 to 241.',
    );
  });

  it('is not called within a range that it lies outside of, though chance explains it', () => {
    const odd = week({ volume: change(209, 85, 207, 'within', 172) });
    expect(composeLines(odd).lines.volume.text).toBe(
      '209 tickets (172 the week before, +22 %), outside the usual 85 to 207, as happens by chance.',
    );
  });

  it('says so when history is too short', () => {
    const volume = {
      count: 12,
      previous: 9,
      usual: null,
      verdict: 'too-little-history' as const,
      weeksOfHistory: 2,
    };
    expect(composeLines(week({ volume })).lines.volume.text).toBe(
      '12 tickets (9 the week before); two weeks of history, too few for a usual range.',
    );
  });

  it('names the holiday that explains a dip', () => {
    const dip = week({ volume: change(60, 150, 220, 'far-below', 170), holidays: ['Christmas Day'] });
    expect(composeLines(dip).lines.volume.text).toBe(
      '60 tickets (170 the week before, −65 %), far below the usual 150 to 220; the week holds Christmas Day.',
    );
  });

  it('tells missing data from no tickets', () => {
    const missing = week({
      covered: false,
      volume: { ...change(0, 0, 0), usual: null, verdict: 'too-little-history' },
    });
    expect(composeLines(missing).lines.volume.text).toContain('perhaps no export covers it');
  });
});

describe('the top theme', () => {
  it('names the cohort, quotes what they write, and says what they mean', () => {
    const { lines, headline } = composeLines(
      week({ themes: [risen({ said: 'list prints in yesterday order' })] }),
    );
    expect(lines.topTheme.text).toBe(
      'Seat lists in the wrong order: four schools, among them Ashford Academy and Corby High, for example “list prints in yesterday order”; most say it does not work.',
    );
    expect(lines.topTheme.theme).toBe('seat-lists');
    expect(headline).toBe('Seat lists in the wrong order: four schools');
  });

  it('is none when nothing left its usual range', () => {
    const { lines, headline } = composeLines(week());
    expect(lines.topTheme.text).toMatch(
      /^No theme stands out; four schools wrote about “Seat lists in the wrong order”, as usual/,
    );
    expect(headline).toContain('Nothing stands out');
  });

  it('is not one on which fewer than three independent requesters stand', () => {
    const two = risen({ independent: 2, accounts: ['Ashford Academy', 'Corby High'] });
    expect(composeLines(week({ themes: [two] })).lines.topTheme.text).toMatch(/^No theme stands out/);
  });

  it.each([
    [
      'no ticket came',
      week({ themes: [], volume: change(0, 0, 3) }),
      'There is no ticket, so there is no theme.',
    ],
    [
      'tickets have no text',
      week({ themes: [], textless: true }),
      'The export holds no text of the tickets, so there is no theme; export subject or description too.',
    ],
    [
      'tickets share nothing',
      week({ themes: [] }),
      'No theme: the tickets of this week have too little in common to make one.',
    ],
    [
      'themes are known and none has a ticket',
      week({ themes: [theme({ change: change(0, 2, 9, 'gone'), independent: 0, accounts: [] })] }),
      'No theme stands out: no ticket of this week belongs to one.',
    ],
    [
      'too few wrote about the widest',
      week({ themes: [theme({ independent: 2 }), theme({ id: 'margin', label: 'Margin', independent: 1 })] }),
      'No theme stands out: the widest, “Seat lists in the wrong order”, comes from two independent requesters, and three carry a theme.',
    ],
    [
      'one wrote about it',
      week({ themes: [theme({ independent: 1 })] }),
      'No theme stands out: the widest, “Seat lists in the wrong order”, comes from one independent requester, and three carry a theme.',
    ],
  ])('says what is true where %s', (_, figures, told) => {
    expect(composeLines(figures).lines.topTheme.text).toBe(told);
  });

  it('is not said to keep to a usual range by a headline where there is none', () => {
    expect(composeLines(week({ themes: [] })).headline).toBe(
      'No theme this week: the tickets have too little in common',
    );
  });

  it('says on which day a new theme was first seen', () => {
    const fresh = risen({ change: change(6, 0, 0, 'new', 0), accounts: [], independent: 5 });
    const { lines, headline } = composeLines(week({ themes: [fresh] }));
    expect(lines.topTheme.text).toBe(
      'Seat lists in the wrong order: five requesters, first on Tuesday; most say it does not work.',
    );
    expect(headline).toBe('Seat lists in the wrong order: five requesters, first seen this week');
  });
});

describe('a theme that stays above', () => {
  const still = theme({ change: change(15, 0, 5, 'within'), before: change(11, 0, 1, 'new'), weeksAbove: 1 });

  it('is still told, although its second week alone could be chance among many themes', () => {
    const { lines } = composeLines(week({ themes: [still] }));
    expect(lines.topTheme.text).toMatch(/^Seat lists in the wrong order: four schools/);
    expect(lines.change.text).toContain('stayed above its usual range for a second week');
  });

  it('is over when it is back inside its range', () => {
    const { lines } = composeLines(week({ themes: [{ ...still, change: change(4, 0, 5) }] }));
    expect(lines.change.text).toContain('came back within its usual range');
  });
});

it('requesters without an account are not called accounts', () => {
  const mixed = risen({ independent: 11, accounts: ['Ashford Academy', 'Corby High'] });
  expect(composeLines(week({ themes: [mixed] })).lines.topTheme.text).toContain(
    '11 requesters, among them Ashford Academy and Corby High',
  );
});

describe('what changed', () => {
  it('is nothing when every theme lies within its usual range', () => {
    const quiet = week({ themes: [theme(), theme({ id: 'b', label: 'Printing' })] });
    expect(composeLines(quiet).lines.change.text).toBe(
      'Nothing shifted: both themes lie within their usual ranges.',
    );
  });

  it('tells what rose, what came back and what fell', () => {
    const themes = [
      risen(),
      theme({ id: 'b', label: 'Printing', before: change(12, 2, 8, 'above'), weeksAbove: 1 }),
      theme({ id: 'c', label: 'Sign-in', change: change(1, 4, 12, 'below') }),
    ];
    expect(composeLines(week({ themes })).lines.change.text).toBe(
      '“Seat lists in the wrong order” rose above its usual range, “Printing” came back within its usual range, and “Sign-in” fell below its usual range.',
    );
  });

  it('counts the others without those it named', () => {
    const back = theme({ before: change(12, 2, 8, 'above'), weeksAbove: 1 });
    const themes = [back, theme({ id: 'b', label: 'Printing' }), theme({ id: 'c', label: 'Sign-in' })];
    expect(composeLines(week({ themes })).lines.change.text).toContain(
      '; the other two keep to their usual ranges',
    );
  });

  it('claims nothing while history is too short', () => {
    const young = theme({ change: { ...change(9, 0, 0, 'too-little-history'), usual: null } });
    expect(composeLines(week({ themes: [young] })).lines.change.text).toContain('Too little history');
  });
});

describe('what to watch, and what the trio does', () => {
  it('is a running watch before anything else', () => {
    const watching = [
      { id: 'v4-2', name: '4.2 Seat lists by room', day: 'Tuesday 15 September', until: 'Thursday 09:00' },
    ];
    const { watch } = composeLines(week({ themes: [risen()], watching })).lines;
    expect(watch.text).toMatch(/^The watch of 4\.2 Seat lists by room runs until Thursday 09:00/);
    expect(watch.release).toBe('v4-2');
  });

  it('can be checked next Friday', () => {
    expect(composeLines(week({ themes: [risen({ weeksAbove: 1 })] })).lines.watch.text).toBe(
      'Whether “Seat lists in the wrong order” is back at 8 tickets or fewer next week; it has been above for two weeks.',
    );
  });

  it('addresses the one who can act, by the stream of the theme', () => {
    const act = (some: Partial<ThemeFigures>): string =>
      composeLines(week({ themes: [risen(some)] })).lines.trio.text;
    expect(act({ stream: 'bug' })).toMatch(
      /^Tech Lead: reproduce “Seat lists in the wrong order” with Ashford Academy/,
    );
    expect(act({ stream: 'brief', split: { howDoI: 0, doesntWork: 0 } })).toMatch(
      /^PO: four schools ask for/,
    );
    expect(act({ stream: 'noise', split: { howDoI: 9, doesntWork: 1 } })).toMatch(
      /^Designer: 9 of 19 tickets ask how/,
    );
    expect(act({ mostlyFrom: 'Corby High' })).toMatch(/^PO: most of .* comes from Corby High/);
  });

  it('is nothing in a quiet week', () => {
    const { watch, trio } = composeLines(week()).lines;
    expect(watch.text).toBe('Nothing to watch beyond the usual.');
    expect(trio.text).toBe('Nothing needed from you this week.');
  });

  it('is the held handoff of the next release', () => {
    const upcoming = [
      {
        id: 'v4-3',
        name: '4.3 Clash overview',
        day: 'Tuesday 1 December',
        held: 'Not signed by the CS Lead.',
      },
    ];
    const { watch, trio } = composeLines(week({ upcoming })).lines;
    expect(watch.text).toContain('4.3 Clash overview is enabled on Tuesday 1 December');
    expect(trio).toMatchObject({
      text: 'PO: the handoff of 4.3 Clash overview (Tuesday 1 December) is held: not signed by the CS Lead.',
      release: 'v4-3',
    });
  });
});

describe('what shifted by no more than chance', () => {
  const odd = theme({ change: change(10, 2, 9) });

  it('is not called within its range, by no line and by no headline', () => {
    const { lines, headline } = composeLines(week({ themes: [odd, calmTheme('b'), calmTheme('c')] }));
    expect(lines.change.text).toBe(
      'Nothing shifted: of three themes one lies outside its usual range, as happens by chance.',
    );
    expect(headline).toBe('No theme stands out this week');
    expect(lines.topTheme.text).not.toContain('as usual');
  });

  it('does not keep to its range beside what did shift', () => {
    const themes = [risen(), { ...odd, id: 'b', label: 'Printing' }, calmTheme('c')];
    expect(composeLines(week({ themes })).lines.change.text).toBe(
      '“Seat lists in the wrong order” rose above its usual range.',
    );
  });
});

describe('a theme below its usual range', () => {
  const low = (some: Partial<ThemeFigures>): string =>
    composeLines(week({ themes: [theme({ change: change(1, 4, 9, 'below'), ...some })] })).lines.change.text;

  it('fell once, and then stayed there', () => {
    expect(low({})).toBe('“Seat lists in the wrong order” fell below its usual range.');
    expect(low({ weeksBelow: 1 })).toBe(
      '“Seat lists in the wrong order” stayed below its usual range for a second week.',
    );
    expect(low({ weeksBelow: 2, change: change(3, 4, 9) })).toContain('for three weeks');
  });

  it('has gone silent, alone or with others', () => {
    const gone = (id: string) => theme({ id, label: id, change: change(0, 4, 9, 'gone'), weeksBelow: 1 });
    const text = (...ids: string[]): string =>
      composeLines(week({ themes: ids.map(gone) })).lines.change.text;
    expect(text('Printing')).toBe('“Printing” has gone silent.');
    expect(text('Printing', 'Sign-in')).toBe('“Printing” and “Sign-in” have gone silent.');
    const still = { ...gone('Printing'), before: change(0, 4, 9, 'gone') };
    expect(composeLines(week({ themes: [still] })).lines.change.text).toBe('“Printing” is still silent.');
  });
});

describe('a slow rise', () => {
  const rising = { since: 22, before: 12, now: 19, unremarked: true };
  const slow = (id: string, some: Partial<ThemeFigures> = {}): ThemeFigures =>
    theme({ id, label: id, rising, ...some });
  const change3 = (...themes: ThemeFigures[]): string => composeLines(week({ themes })).lines.change.text;

  it('is what changed where nothing else did, and what to watch', () => {
    const { change: said, watch } = composeLines(
      week({ themes: [slow('Export to Excel'), calmTheme('b')] }),
    ).lines;
    expect(said.text).toBe(
      '“Export to Excel” has been rising since week 22: about 12 tickets a week before, 19 a week in the last four; no single week stood out.',
    );
    expect(watch).toEqual({
      text: 'Whether “Export to Excel” keeps rising beyond 19 tickets a week.',
      theme: 'Export to Excel',
    });
  });

  it('does not claim that no week stood out where one did', () => {
    expect(change3(slow('Export to Excel', { rising: { ...rising, unremarked: false } }))).toMatch(
      /19 a week in the last four\.$/,
    );
  });

  it('stands beside another one, and beside what left its range', () => {
    expect(change3(slow('Export'), slow('Import'))).toBe(
      '“Export” has been rising since week 22 (about 12 a week before, 19 now), and “Import” has been rising since week 22 (about 12 a week before, 19 now).',
    );
    expect(change3(risen({ label: 'Printing' }), slow('Export'), calmTheme('c'))).toBe(
      '“Printing” rose above its usual range, and “Export” has been rising since week 22 (about 12 a week before, 19 now); the other one keeps to its usual range.',
    );
  });

  it('is never left out for want of room: its levels are, then its name', () => {
    const long = 'Names from right to left that stand in the wrong order of the list';
    expect(change3(risen({ label: 'Printing' }), slow(long))).toBe(
      `“Printing” rose above its usual range, and “${long}” has been rising since week 22.`,
    );
    expect(change3(risen({ label: 'Printing of seat lists for two rooms' }), slow(long))).toBe(
      '“Printing of seat lists for two rooms” rose above its usual range, and one more has been rising slowly.',
    );
  });

  it('of the volume belongs to line one', () => {
    const { volume } = composeLines(week({ volumeRising: { ...rising, before: 180, now: 230 } })).lines;
    expect(volume.text).toBe(
      '200 tickets (198 the week before), within the usual 180 to 241; rising since week 22, from about 180 a week to 230.',
    );
  });
});

it('a volume that stays outside its range says for how long', () => {
  const volume = change(260, 180, 241, 'above', 250);
  const { text } = composeLines(week({ volume, volumeRun: { side: 'above', weeks: 2, back: false } })).lines
    .volume;
  expect(text).toBe('260 tickets (250 the week before, +4 %), usual 180 to 241; the second week above.');
});

it('an open week is compared with the same part of the weeks before, and with nothing else', () => {
  const { text } = composeLines(week({ complete: false, volume: change(60, 50, 90, 'within', 198) })).lines
    .volume;
  expect(text).toBe('60 tickets so far; by this time of the week there are usually 50 to 90.');
});

describe.each(languages)('every line in %s, whatever the figures', (language) => {
  const foreign = fc.string({ minLength: 1, maxLength: 90, unit: 'grapheme' });

  it('has at most 160 characters and says something', () => {
    fc.assert(
      fc.property(anyWeek(foreign), (figures) => {
        for (const { text } of Object.values(composeLines(figures, wordsOf(language)).lines)) {
          expect([...text].length).toBeLessThanOrEqual(160);
          expect(text).toMatch(/\S/);
          expect(text).not.toMatch(/undefined|null|NaN/);
        }
      }),
    );
  });

  it('is one sentence, in which every name that was set apart ends', () => {
    const names = fc.stringMatching(/^[a-zא-ת]{1,12}( [a-zא-ת]{1,12}){0,7}$/);
    fc.assert(
      fc.property(anyWeek(names), (figures) => {
        for (const { text } of Object.values(composeLines(figures, wordsOf(language)).lines)) {
          expect(text).toMatch(/^[^.!?…]+[.…]$/);
          expect(text.split('\u2068').length).toBe(text.split('\u2069').length);
        }
      }),
    );
  });
});

it('claims no rise of a theme that keeps to its usual range', () => {
  const label = fc.string({ minLength: 1, maxLength: 90, unit: 'grapheme' });
  fc.assert(
    fc.property(anyWeek(label), (figures) => {
      const themes = figures.themes.map((one) => ({
        ...one,
        weeksAbove: 0,
        found: 'earlier' as const,
        change: { ...one.change, verdict: 'within' as const },
      }));
      expect(composeLines({ ...figures, themes }).lines.topTheme.text).toMatch(/no /i);
    }),
  );
});

describe('who, since when and what they have in common', () => {
  const people = (some: Partial<CohortFigures> = {}): CohortFigures => ({ traits: [], shifts: [], ...some });
  const line = (some: Partial<ThemeFigures>): string =>
    composeLines(week({ themes: [risen({ split: { howDoI: 0, doesntWork: 0 }, accounts: [], ...some })] }))
      .lines.topTheme.text;

  it('since a release, by its number where it has one', () => {
    const release = { name: '4.2 Seat lists by room', version: '4.2' };
    expect(line({ cohort: people({ release }), said: 'list prints in yesterday order' })).toBe(
      'Seat lists in the wrong order: four requesters, since 4.2, for example “list prints in yesterday order”.',
    );
    expect(line({ cohort: people({ release: { name: 'Seat lists' } }) })).toContain(', since Seat lists.');
  });

  it('for so many weeks, where it stays', () => {
    expect(line({ weeksAbove: 1 })).toBe(
      'Seat lists in the wrong order: four requesters, for a second week.',
    );
  });

  it('at a support level, in a language, and whether it is others than before', () => {
    const level = { side: 'level', value: 'L2', part: 6, of: 7 } as const;
    const language = { side: 'language', value: 'he', part: 7, of: 7 } as const;
    expect(line({ cohort: people({ traits: [level], shifts: ['other-accounts'] }) })).toBe(
      'Seat lists in the wrong order: four requesters, all for the first time in nine weeks, 6 of 7 at L2.',
    );
    expect(line({ cohort: people({ traits: [language, level] }) })).toContain(', all in Hebrew.');
  });

  it('keeps their words and since when, where there is no room for all', () => {
    const said = 'the list of the second room prints in the order of yesterday';
    const level = { side: 'level', value: 'L2', part: 6, of: 7 } as const;
    const text = line({
      said,
      accounts: ['Ashford Academy', 'Corby High'],
      split: { howDoI: 0, doesntWork: 19 },
      cohort: people({
        traits: [level],
        shifts: ['other-accounts'],
        release: { name: '4.2 Seat lists by room', version: '4.2' },
      }),
    });
    expect(text).toContain(`“${said}”`);
    expect(text).toContain('since 4.2');
  });

  it('says of a rise on which too few stand whose it is', () => {
    const one = risen({ independent: 1, accounts: ['Corby High'], accountCount: 1, requesters: 2 });
    expect(composeLines(week({ themes: [one] })).lines.change.text).toBe(
      '“Seat lists in the wrong order” (one school only) rose above its usual range.',
    );
  });
});

describe('a theme that was found this week', () => {
  const fresh = (some: Partial<ThemeFigures> = {}): ThemeFigures =>
    theme({
      id: 'feed',
      label: 'Calendar feed',
      found: 'now',
      change: change(5, 0, 6),
      accountCount: 4,
      ...some,
    });
  const lines = (themes: ThemeFigures[], some: Partial<WeekFigures> = {}) =>
    composeLines(week({ themes, ...some })).lines;

  it('is what changed, with its tickets and schools, although its number may be within a range', () => {
    const { change: said, topTheme, watch } = lines([fresh(), calmTheme('b'), calmTheme('c')]);
    expect(said).toEqual({
      text: 'New this week: “Calendar feed”, five tickets from four schools; the other two keep to their usual ranges.',
      theme: 'feed',
    });
    expect(topTheme.text).toMatch(/^Calendar feed: four schools, .*first on Tuesday/);
    expect(watch.text).toBe(
      'Whether “Calendar feed” comes back next week, and from more than the same four schools.',
    );
  });

  it('stands beside what else shifted', () => {
    expect(lines([fresh(), risen({ label: 'Printing' })]).change.text).toBe(
      'New this week: “Calendar feed”, five tickets from four schools; “Printing” rose above its usual range.',
    );
  });

  it('says inside which theme it is', () => {
    const inside = { id: 'dates', label: 'Exam dates', without: 3 };
    const { change: said, topTheme } = lines([fresh({ inside })]);
    expect(said.text).toBe(
      'New this week: “Calendar feed”, five tickets from four schools, inside “Exam dates”.',
    );
    expect(topTheme.text).toMatch(/^Calendar feed \(inside “Exam dates”\): /);
  });

  it('is new so far in a week that is open, and in the days that are there where some are missing', () => {
    expect(lines([fresh()], { complete: false }).change.text).toBe(
      'New this week so far: “Calendar feed”, five tickets from four schools; the week is still open: what shifted is said when it is over.',
    );
    expect(lines([fresh()], { covered: false }).change.text).toMatch(
      /^New in the days that are there: “Calendar feed”/,
    );
  });

  it('came suddenly, where single tickets came before it was found', () => {
    const { headline, lines: all } = composeLines(week({ themes: [fresh({ seenBefore: true })] }));
    expect(headline).toBe('Calendar feed: four schools, suddenly this week');
    expect(all.topTheme.text).toContain(', suddenly this week');
  });

  it('is not told at all where fewer than five tickets came', () => {
    const four = fresh({ change: change(4, 0, 1, 'above') });
    for (const { text } of Object.values(lines([four, calmTheme('b')]))) expect(text).not.toContain('feed');
  });

  it('is not told at all where fewer than three independent requesters wrote', () => {
    const { change: said, topTheme } = lines([fresh({ independent: 2 }), calmTheme('b')]);
    expect(said.text).toBe('Nothing shifted: the one theme lies within its usual range.');
    expect(topTheme.text).toMatch(/^No theme stands out/);
  });

  it('is not new again in a later week, whatever is said of its number', () => {
    const later = fresh({ found: 'earlier', change: change(7, 0, 1, 'new') });
    const { headline, lines: all } = composeLines(week({ themes: [later] }));
    expect(all.change.text).toBe('“Calendar feed” rose above its usual range.');
    for (const text of [headline, ...Object.values(all).map((one) => one.text)])
      expect(text).not.toMatch(/\bnew\b|first/i);
  });
});

it('is back at one ticket, and at none, in words that fit', () => {
  const watch = (high: number): string =>
    composeLines(week({ themes: [theme({ change: change(9, 0, high, 'above') })] })).lines.watch.text;
  expect(watch(1)).toBe('Whether “Seat lists in the wrong order” is back at 1 ticket or none next week.');
  expect(watch(0)).toBe('Whether “Seat lists in the wrong order” is back at no ticket next week.');
});

it('a theme that was found and rose is told once in a line that has no room for the others', () => {
  const long = 'Names from right to left that stand in the wrong order of the list';
  const fresh = theme({ id: 'feed', label: 'Feed', found: 'now', change: change(9, 0, 2, 'above') });
  const themes = [
    fresh,
    risen({ id: 'b', label: long, independent: 4 }),
    risen({ id: 'c', label: `${long}s` }),
  ];
  const { text } = composeLines(week({ themes })).lines.change;
  expect(text.match(/“Feed”/g)).toHaveLength(1);
});

describe('a theme inside another, whose tickets both carry', () => {
  const older = (some: Partial<ThemeFigures> = {}): ThemeFigures =>
    theme({ id: 'lists', label: 'Seat lists', change: change(14, 2, 8, 'above'), ...some });
  const newer = (without: number, some: Partial<ThemeFigures> = {}): ThemeFigures =>
    theme({
      id: 'order',
      label: 'Yesterday’s order',
      change: change(9, 0, 2, 'above'),
      inside: { id: 'lists', label: 'Seat lists', without },
      ...some,
    });
  const told = (themes: ThemeFigures[]): string => {
    const { lines } = composeLines(week({ themes }));
    return `${lines.topTheme.text} ${lines.change.text}`;
  };

  it('is one finding: the newer one tells it', () => {
    expect(told([older(), newer(5)])).not.toContain('Seat lists:');
    expect(told([older(), newer(5)])).not.toContain('“Seat lists” ');
    expect(told([older(), newer(5)])).toContain('Yesterday’s order:');
    expect(told([older(), newer(11, { found: 'now' })])).not.toContain('“Seat lists” rose');
  });

  it('is one finding of the older one where that is hardly more than it', () => {
    const most = newer(2, { found: 'now' });
    expect(told([older(), most])).toContain('Seat lists: ');
    expect(told([older(), most])).not.toContain('Yesterday');
  });

  it('is one finding of the older one where that rose without those tickets too', () => {
    expect(told([older(), newer(11)])).toContain('Seat lists:');
    expect(told([older(), newer(11)])).not.toContain('Yesterday');
  });

  it('leaves the older one its line where nothing moves in the newer one', () => {
    const quiet = newer(13, { change: change(1, 0, 2) });
    expect(told([older(), quiet])).toContain('Seat lists: ');
  });
});
