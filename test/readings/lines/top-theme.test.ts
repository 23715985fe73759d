import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CohortFigures, composeLines, type ThemeFigures } from '../../../src/readings/index.ts';
import { anyWeek, change, risen, theme, week } from '../figures.ts';

describe('the top theme', () => {
  it('names the cohort, quotes what they write, and says what they mean', () => {
    const { lines, headline } = composeLines(week({ themes: [risen({ said: 'list in yesterday order' })] }));
    expect(lines.topTheme.text).toBe(
      'Seat lists in the wrong order: four schools, among them Ashford Academy and Corby High, for example “list in yesterday order”; 14 of 19 say it does not work.',
    );
    expect(lines.topTheme.theme).toBe('seat-lists');
    expect(headline).toBe('Seat lists in the wrong order: four schools');
  });

  it('says a share in counts where fewer than twenty ask or say so, as the page of the theme does', () => {
    const line = (count: number, howDoI: number, doesntWork: number): string =>
      composeLines(
        week({
          themes: [risen({ change: change(count, 0, 2, 'far-above'), split: { howDoI, doesntWork } })],
        }),
      ).lines.topTheme.text;
    expect(line(5, 1, 4)).toMatch(/; 4 of 5 say it does not work\.$/);
    expect(line(5, 0, 5)).toMatch(/; all say it does not work\.$/);
    expect(line(6, 4, 0)).toMatch(/; 4 of 6 ask how\.$/);
    expect(line(24, 3, 17)).toMatch(/; most say it does not work\.$/);
    expect(line(24, 17, 3)).toMatch(/; most ask how\.$/);
    expect(line(24, 12, 12)).not.toMatch(/ask how|does not work/);
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
    const fresh = risen({
      change: change(6, 0, 0, 'new', 0),
      split: { howDoI: 1, doesntWork: 5 },
      accounts: [],
      independent: 5,
    });
    const { lines, headline } = composeLines(week({ themes: [fresh] }));
    expect(lines.topTheme.text).toBe(
      'Seat lists in the wrong order: five requesters, first on Tuesday; 5 of 6 say it does not work.',
    );
    expect(headline).toBe('Seat lists in the wrong order: five requesters, first seen this week');
  });
});

it('requesters without an account are not called accounts', () => {
  const mixed = risen({ independent: 11, accounts: ['Ashford Academy', 'Corby High'] });
  expect(composeLines(week({ themes: [mixed] })).lines.topTheme.text).toContain(
    '11 requesters, among them Ashford Academy and Corby High',
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
    const channel = { side: 'channel', value: 'telephone', part: 7, of: 7 } as const;
    expect(line({ cohort: people({ traits: [level], shifts: ['other-accounts'] }) })).toBe(
      'Seat lists in the wrong order: four requesters, all for the first time in nine weeks, 6 of 7 at L2.',
    );
    expect(line({ cohort: people({ traits: [channel, level] }) })).toContain(', all by telephone.');
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

describe('a mixed theme', () => {
  const line = (some: Partial<ThemeFigures>): string =>
    composeLines(week({ themes: [risen({ accounts: [], mixed: true, ...some })] })).lines.topTheme.text;

  it('is called so where the line names it', () => {
    expect(line({})).toBe(
      'Seat lists in the wrong order (a mixed theme): four requesters; 14 of 19 say it does not work.',
    );
    expect(line({ found: 'now', inside: { id: 'lists', label: 'Lists', without: 3 } })).toMatch(
      /^Seat lists in the wrong order \(a mixed theme inside “Lists”\): four requesters/,
    );
    expect(line({ change: change(7, 2, 9) })).toBe(
      'No theme stands out; four requesters wrote about “Seat lists in the wrong order” (a mixed theme), as usual.',
    );
    expect(line({ change: change(7, 2, 9), independent: 2 })).toMatch(
      /the widest, “Seat lists in the wrong order” \(a mixed theme\), comes from two/,
    );
  });

  it('is called so before a customer is quoted for it', () => {
    const said = 'the list prints in the order of the day before';
    expect(line({ change: change(7, 2, 9), said })).not.toContain('for example');
    expect(line({ change: change(7, 2, 9), said, mixed: false })).toContain('for example');
  });
});
