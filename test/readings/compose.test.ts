import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeLines, type ThemeFigures, type WeekFigures } from '../../src/readings/index.ts';
import { languages, wordsOf } from '../../src/words/index.ts';
import { anyWeek, calmTheme, change, risen, theme, week } from './figures.ts';

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
