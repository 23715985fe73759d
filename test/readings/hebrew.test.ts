import { describe, expect, it } from 'vitest';
import {
  composeLines,
  finishReading,
  type ThemeFigures,
  type WeekFigures,
} from '../../src/readings/index.ts';
import { wordsOf } from '../../src/words/index.ts';
import { change, theme, week } from './figures.ts';

const hebrew = wordsOf('he');

/** The lines of a Hebrew reading; `⟦…⟧` stands for the invisible marks around a name. */
function read(
  some: Partial<WeekFigures>,
): Record<'volume' | 'topTheme' | 'change' | 'watch' | 'trio', string> {
  const { lines } = composeLines(week({ account: { one: 'בית ספר', many: 'בתי ספר' }, ...some }), hebrew);
  const shown = Object.entries(lines).map(([name, { text }]) => [name, visible(text)]);
  return Object.fromEntries(shown);
}

const visible = (text: string): string => text.replaceAll('\u2068', '⟦').replaceAll('\u2069', '⟧');

const seats = (some: Partial<ThemeFigures> = {}): ThemeFigures =>
  theme({
    label: 'סדר המקומות',
    change: change(19, 2, 8, 'far-above', 4),
    split: { howDoI: 2, doesntWork: 14 },
    accounts: ['אורט', 'Hill School', 'רעות', 'אלון'],
    firstDay: 'יום שלישי',
    ...some,
  });

describe('a reading in Hebrew', () => {
  it('counts as Hebrew does', () => {
    expect(read({}).volume).toBe('200 פניות (198 בשבוע הקודם), בתוך הטווח הרגיל של 180 עד 241.');
    const young = {
      count: 1,
      previous: null,
      usual: null,
      verdict: 'too-little-history',
      weeksOfHistory: 2,
    } as const;
    expect(read({ volume: young }).volume).toBe('פנייה אחת; שבועיים של היסטוריה, מעט מדי לקביעת טווח רגיל.');
  });

  it('tells a slow rise once, with its levels, and then what to watch', () => {
    const rising = { since: 22, before: 12, now: 19, unremarked: true };
    const { change: said, watch } = read({ themes: [seats({ change: change(7, 2, 9), rising })] });
    expect(said).toBe(
      '”⟦סדר המקומות⟧” עולה בהדרגה מאז שבוע 22: כ־12 פניות בשבוע לפני כן, 19 בשבוע בארבעת השבועות האחרונים; אף שבוע לא בלט לבדו.',
    );
    expect(watch).toBe('האם ”⟦סדר המקומות⟧” ימשיך לעלות מעבר ל־19 פניות בשבוע.');
  });

  it('tells a new theme with its tickets and whose they are, and inside which theme it is', () => {
    const fresh = seats({
      found: 'now',
      change: change(5, 0, 2, 'above'),
      split: { howDoI: 0, doesntWork: 0 },
      inside: { id: 'lists', label: 'רשימות', without: 4 },
      cohort: {
        traits: [{ side: 'level', value: 'L2', part: 4, of: 5 }],
        release: { name: '4.2 Seat lists', version: '4.2' },
        shifts: ['new'],
      },
    });
    const { change: said, topTheme } = read({ themes: [fresh] });
    expect(said).toBe('חדש השבוע: ”⟦סדר המקומות⟧”, חמש פניות מ־4 ⟦בתי ספר⟧, בתוך ”⟦רשימות⟧”.');
    expect(topTheme).toBe(
      '⟦סדר המקומות⟧ (בתוך ”⟦רשימות⟧”): 4 ⟦בתי ספר⟧, בהם ⟦אורט⟧ ו־⟦Hill School⟧, מאז ⟦4.2⟧, 4 מתוך 5 ב־⟦L2⟧.',
    );
  });

  it('says what happens by chance, and what stays below or silent', () => {
    const one = (some: Partial<ThemeFigures>): string => read({ themes: [seats(some)] }).change;
    expect(one({ change: change(10, 2, 9) })).toBe(
      'דבר לא השתנה: הנושא היחיד נמצא מחוץ לטווח הרגיל שלו, כפי שקורה במקרה.',
    );
    expect(one({ change: change(1, 4, 9, 'below'), weeksBelow: 1 })).toBe(
      '”⟦סדר המקומות⟧” נשאר מתחת לטווח הרגיל שלו שבוע שני ברציפות.',
    );
    expect(one({ change: change(0, 4, 9, 'gone') })).toBe('”⟦סדר המקומות⟧” נדם.');
  });

  it('names the theme, whose it is, and what most of them say', () => {
    const { topTheme, trio } = read({ themes: [seats({ said: 'הרשימה בסדר של אתמול' })] });
    expect(topTheme).toBe(
      '⟦סדר המקומות⟧: 4 ⟦בתי ספר⟧, בהם ⟦אורט⟧ ו־⟦Hill School⟧, למשל ”⟦הרשימה בסדר של אתמול⟧”; 14 מתוך 19 אומרות שזה לא עובד.',
    );
    expect(trio).toBe(
      'המוביל הטכני: לשחזר את ”⟦סדר המקומות⟧” יחד עם ⟦אורט⟧ ולציין את רמת השרשרת שהייתה צריכה לתפוס זאת.',
    );
  });

  it('says nothing of bug or brief input where the tickets are sorted as noise', () => {
    expect(read({ themes: [seats({ stream: 'noise' })] }).trio).toBe(
      'מנהל המוצר: לקרוא שלוש פניות בנושא ”⟦סדר המקומות⟧”; עד כה הוא ממוין כרעש צפוי.',
    );
  });

  it('says of a mixed theme that it is one', () => {
    const { topTheme, change: said } = read({ themes: [seats({ mixed: true, accounts: [] })] });
    expect(topTheme).toMatch(/^⟦סדר המקומות⟧ \(נושא מעורב\): /);
    expect(said).toBe('”⟦סדר המקומות⟧” (נושא מעורב) עלה מעל הטווח הרגיל שלו.');
  });

  it('tells what shifted, with verbs that agree', () => {
    const themes = [
      seats(),
      theme({ id: 'b', label: 'Printing', before: change(12, 2, 8, 'above'), weeksAbove: 1 }),
      theme({ id: 'c', label: 'כניסה', change: change(1, 4, 12, 'below') }),
      theme({ id: 'd', label: 'ייצוא', change: change(1, 4, 12, 'below') }),
    ];
    expect(read({ themes }).change).toBe(
      '”⟦סדר המקומות⟧” עלה מעל הטווח הרגיל שלו, ”⟦Printing⟧” חזר לטווח הרגיל שלו, ו־”⟦כניסה⟧” ו־”⟦ייצוא⟧” ירדו מתחת לטווח הרגיל שלהם.',
    );
  });

  it('says what to watch, with the dual', () => {
    expect(read({ themes: [seats({ weeksAbove: 1 })] }).watch).toBe(
      'האם ”⟦סדר המקומות⟧” יחזור בשבוע הבא לרמה של 8 פניות לכל היותר; הוא מעל הטווח כבר שבועיים.',
    );
    const watching = [{ id: 'v4-2', name: '4.2 Seat lists', day: '', until: 'יום חמישי בשעה 09:00' }];
    expect(read({ watching }).watch).toBe(
      'המעקב אחר ⟦4.2 Seat lists⟧ נמשך עד יום חמישי בשעה 09:00: האם השאלות שנחזו הן אלה שמגיעות.',
    );
  });

  it('is quiet in a quiet week', () => {
    const { topTheme, change: shifted, watch, trio } = read({ themes: [seats({ change: change(7, 2, 9) })] });
    expect([topTheme, shifted, watch, trio]).toEqual([
      'אף נושא אינו בולט; על ”⟦סדר המקומות⟧” כתבו כרגיל 4 ⟦בתי ספר⟧.',
      'דבר לא השתנה: הנושא היחיד נמצא בתוך הטווח הרגיל שלו.',
      'אין מה לעקוב אחריו מעבר לרגיל.',
      'אין צורך בפעולה מצדכם השבוע.',
    ]);
  });

  it('is signed on a day that Hebrew writes', () => {
    const signedBy = { name: 'דנה', at: '2026-11-16T09:15:00Z' };
    const authored = { week: '2026-W47', lines: {}, signedBy, entry: '', file: '', hasProse: false };
    const none = (): undefined => undefined;
    expect(finishReading(week(), authored, none, 'UTC', hebrew).signedBy?.inWords).toBe(
      'יום שני, 16 בנובמבר 2026, 09:15',
    );
  });
});
