import { describe, expect, it } from 'vitest';
import { composeLines, type ThemeFigures } from '../../../src/readings/index.ts';
import { calmTheme, change, risen, theme, week } from '../figures.ts';

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
});

it('says of a rise on which too few stand whose it is', () => {
  const one = risen({ independent: 1, accounts: ['Corby High'], accountCount: 1, requesters: 2 });
  expect(composeLines(week({ themes: [one] })).lines.change.text).toBe(
    '“Seat lists in the wrong order” (one school only) rose above its usual range.',
  );
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

it('a mixed theme is called so, as long as there is room for all that shifted', () => {
  const line = (...themes: ThemeFigures[]): string => composeLines(week({ themes })).lines.change.text;
  expect(line(risen({ mixed: true }))).toBe(
    '“Seat lists in the wrong order” (a mixed theme) rose above its usual range.',
  );
  expect(line(risen({ mixed: true, independent: 1, requesters: 2 }))).toContain(
    '(a mixed theme, two requesters only)',
  );
  expect(line(risen({ mixed: true, found: 'now' }))).toMatch(
    /^New this week: “Seat lists in the wrong order” \(a mixed theme\), 19 tickets from four schools/,
  );
  const long = 'Names from right to left that stand in the wrong order of the list of a room';
  expect(line(risen({ mixed: true }), theme({ label: long, change: change(0, 4, 9, 'gone') }))).toBe(
    `“Seat lists in the wrong order” rose above its usual range, and “${long}” has gone silent.`,
  );
});

it('themes for whose clauses there is no room are counted', () => {
  const label = 'Last term’s grades gone since the archive ran';
  const rising = { since: 35, before: 4, now: 7, unremarked: true };
  const themes = [
    theme({ id: 'a', label, change: change(7, 0, 0, 'new') }),
    theme({ id: 'b', label: 'Data protection audit', change: change(4, 0, 3), weeksAbove: 1 }),
    theme({ id: 'c', label: 'Names from right to left in the wrong order', rising }),
  ];
  expect(composeLines(week({ themes })).lines.change.text).toBe(
    `“${label}” is new, “Names from right to left in the wrong order” has been rising since week 35, and one more shifted.`,
  );
});
