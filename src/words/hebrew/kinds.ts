import type { Words } from '../english/index.ts';
import { counted, figure, range, ticket, week } from './amounts.ts';
import { isolate, prefixed, quoted } from './writing.ts';

const outOf = (part: number, of: number): string => `${figure(part)} מתוך ${figure(of)}`;
const usual = (low: number, high: number, of: number): string =>
  `הטווח הרגיל ${range(low, high)} מתוך ${figure(of)}`;
const weeksBack = (weeks: number): string => {
  if (weeks === 1) return 'בשבוע האחרון';
  return weeks === 2 ? 'בשבועיים האחרונים' : `ב־${figure(weeks)} השבועות האחרונים`;
};
const ask = (count: number): string => {
  if (count === 0) return 'אף פנייה אינה שואלת איך עושים';
  return `${counted(count, ticket)} ${count === 1 ? 'שואלת' : 'שואלות'} איך עושים`;
};
const say = (count: number): string => {
  if (count === 0) return 'אף אחת אינה אומרת שזה לא עובד';
  return count === 1 ? 'אחת אומרת שזה לא עובד' : `${figure(count)} אומרות שזה לא עובד`;
};
const fail = (part: number, of: number): string => {
  if (part === 0) return `אף אחת מתוך ${figure(of)} אינה אומרת שזה לא עובד`;
  return part === 1 ? `אחת מתוך ${figure(of)} אומרת שזה לא עובד` : `${outOf(part, of)} אומרות שזה לא עובד`;
};

const since = (weeks: number): string => {
  if (weeks === 1) return 'בשבוע שחלף';
  if (weeks === 2) return 'בשבועיים שחלפו';
  return `${weeks === 3 ? 'בשלושת' : 'בארבעת'} השבועות שחלפו`;
};

/** Hebrew: “how do I” against “doesn't work”. */
export const kinds: Words['kinds'] = {
  turned: {
    toFailures: (label, part, of, low, high) =>
      `בנושא ${quoted(label)} שאלו בשבוע שעבר איך עושים, והשבוע זה לא עובד: ${outOf(part, of)}, ${usual(low, high, of)}.`,
    moreFail: (label, part, of, low, high) =>
      `בנושא ${quoted(label)} יותר מהרגיל אומרים שזה לא עובד: ${outOf(part, of)}, ${usual(low, high, of)}.`,
    toQuestions: (label, part, of, low, high) =>
      `בנושא ${quoted(label)} זה לא עבד בשבוע שעבר, והשבוע שואלים איך עושים: ${fail(part, of)}, ${usual(low, high, of)}.`,
    fewerFail: (label, part, of, low, high) =>
      `בנושא ${quoted(label)} פחות מהרגיל אומרים שזה לא עובד: ${outOf(part, of)}, ${usual(low, high, of)}.`,
    moreFailAlone: (label) => `בנושא ${quoted(label)} יותר מהרגיל אומרים שזה לא עובד.`,
    fewerFailAlone: (label) => `בנושא ${quoted(label)} פחות מהרגיל אומרים שזה לא עובד.`,
  },
  theme: {
    title: '”איך עושים” או ”זה לא עובד”',
    tooFew: (count) => {
      if (count === 0) return 'אף פנייה אינה שואלת איך עושים או אומרת שזה לא עובד.';
      return `בסך הכול ${counted(count, ticket)} ${count === 1 ? 'שואלת או אומרת' : 'שואלות או אומרות'} זאת: מעט מדי כדי לקבוע יחס.`;
    },
    level: (weeks, asks, fails) => `${weeksBack(weeks)} ${ask(asks)} ${prefixed('ו', say(fails))}.`,
    mend: {
      fails: 'רובן אומרות שזה לא עובד: חפשו את המקרה שאיש לא כתב.',
      asks: 'רובן שואלות איך עושים: זה עובד, ואת טקסט העזרה יש לתקן.',
      both: 'שתיהן נשמעות.',
    },
    look: {
      above: 'חפשו את המקרה שאיש לא כתב.',
      below: 'בדקו קודם את טקסט העזרה.',
    },
    week: {
      above: (days, part, of, low, high) =>
        `${days}: יותר מהרגיל אומרות שזה לא עובד, ${outOf(part, of)}; ${usual(low, high, of)}.`,
      below: (days, part, of, low, high) =>
        `${days}: יותר מהרגיל שואלות איך עושים, ${prefixed('ו', fail(part, of))}; ${usual(low, high, of)}.`,
    },
    recent: {
      above: (part, of, low, high) =>
        `בארבעת השבועות האחרונים יותר מהרגיל אומרות שזה לא עובד, ${outOf(part, of)}; ${usual(low, high, of)}.`,
      below: (part, of, low, high) =>
        `בארבעת השבועות האחרונים יותר מהרגיל שואלות איך עושים, ${prefixed('ו', fail(part, of))}; ${usual(low, high, of)}.`,
    },
  },
  chart: {
    unit: (first, last) =>
      `מתוך הפניות שבכל שבוע שואלות איך עושים או אומרות שזה לא עובד, החלק שאומר שזה לא עובד; ${first === last ? first : `${first} עד ${last}`}. הטווח הרגיל הוא של אותו מספר פניות.`,
    none: 'אף אחת',
    half: 'מחצית',
    all: 'כולן',
    mark: (week, part, of) => `${week}: ${outOf(part, of)}`,
    markBeside: (week, part, of, low, high) => `${week}: ${outOf(part, of)}, הטווח הרגיל ${range(low, high)}`,
    silent: 'השבוע השלם האחרון: אף פנייה אינה שואלת איך עושים או אומרת שזה לא עובד',
    young: (part, of) => `השבוע השלם האחרון: ${fail(part, of)}; מעט מדי היסטוריה להשוואה`,
    against: {
      within: (part, of, low, high) =>
        `השבוע השלם האחרון: ${fail(part, of)}, בתוך הטווח הרגיל ${range(low, high)}`,
      above: (part, of, low, high) =>
        `השבוע השלם האחרון: ${fail(part, of)}, מעל הטווח הרגיל ${range(low, high)}`,
      below: (part, of, low, high) =>
        `השבוע השלם האחרון: ${fail(part, of)}, מתחת לטווח הרגיל ${range(low, high)}`,
      byChance: (part, of, low, high) =>
        `השבוע השלם האחרון: ${fail(part, of)}; הטווח הרגיל ${range(low, high)}, כפי שקורה במקרה`,
    },
    description: (weeks, part, of) =>
      `במשך ${counted(weeks, week)}, ${outOf(part, of)} פניות ששואלות איך עושים או אומרות שזה לא עובד אומרות שזה לא עובד.`,
    outside: (weeks) => `מחוץ לטווח הרגיל: ${weeks}.`,
    fails: 'אומרות שזה לא עובד',
    failsLabel: 'אומרות שזה לא עובד',
    usual: 'הרגיל מתוך אותו מספר',
    usualLabel: 'הטווח הרגיל',
    share: outOf,
    shareWithPercent: (part, of, percent) => `${outOf(part, of)} (${figure(percent)}%)`,
    remarks: { above: 'יותר מהרגיל', below: 'פחות מהרגיל' },
  },
  watch: {
    after: (release, asks, fails) =>
      `אחרי ${isolate(release)}, מתוך כל הפניות: ${figure(asks)} שאלו איך עושים, ${figure(fails)} אמרו שזה לא עובד.`,
    afterBeside: (release, asks, fails, usualAsks, usualFails) =>
      `אחרי ${isolate(release)}, מתוך כל הפניות: ${figure(asks)} שאלו איך עושים, ${figure(fails)} אמרו שזה לא עובד (${figure(usualAsks)} ו־${figure(usualFails)} באותן שעות בשבוע רגיל).`,
    above: (release, part, of, low, high) =>
      `”זה לא עובד” מעל הטווח הרגיל ${range(low, high)} מתוך ${figure(of)} מאז ${isolate(release)}: ${figure(part)}. חפשו את המקרים שאיש לא כתב.`,
    below: (release, part, of, low, high) =>
      `”זה לא עובד” מתחת לטווח הרגיל ${range(low, high)} מתוך ${figure(of)} מאז ${isolate(release)}: ${figure(part)}.`,
    within: (part, of, low, high) => `כיחס: ${fail(part, of)}, בתוך הטווח הרגיל ${range(low, high)}.`,
    young: 'בשבועות שלפני כן יש מעט מדי פניות כדי לומר איזה יחס הוא הרגיל.',
    learnable: 'זה עובד כפי שנבנה, ואנשים אינם מוצאים את הדרך.',
    since: (weeks) => `${since(weeks)} מאז, לעומת שמונת השבועות שלפני כן`,
    about: 'פניות',
    all: 'כולן',
    against: 'לעומת הרגיל',
    noneBefore: 'לא היו לפני כן',
    most: 'רובן',
    leaning: { part: 'אומרות שזה לא עובד', rest: 'שואלות איך עושים', neither: 'גם וגם', 'too-few': '' },
    standing: {
      within: 'כרגיל',
      above: 'יותר מהרגיל',
      below: 'פחות מהרגיל',
      'too-little-history': 'מעט מדי היסטוריה',
    },
  },
};
