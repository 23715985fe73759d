import type { Words } from '../english/index.ts';
import { countedInWords, figure, hour, type Noun, range, requester, theme, ticket, week } from './amounts.ts';
import { watchPage } from './watch-page.ts';
import { isolate, prefixed, quoted } from './writing.ts';

const question: Noun = { one: 'שאלה אחת', two: 'שתי שאלות', many: 'שאלות', gender: 'feminine' };
const limitation: Noun = { one: 'מגבלה אחת', two: 'שתי מגבלות', many: 'מגבלות', gender: 'feminine' };

/** How many of the questions: `אחת`, `שתיים`, `שלוש`. */
const ofThem = (count: number): string => {
  if (count === 1) return 'אחת';
  return count === 2 ? 'שתיים' : countedInWords(count, { ...question, many: '' }).trim();
};
/** `פונה אחד שאל`, `12 פונים שאלו`. */
const asked = (requesters: number): string => {
  if (requesters === 0) return 'איש לא שאל';
  return `${countedInWords(requesters, requester)} ${requesters === 1 ? 'שאל' : 'שאלו'}`;
};
const at = (hours: number): string => isolate(`H+${hours}`);

/** What a 48-hour watch finds and why, in Hebrew. */
export const watch: Words['watch'] = {
  page: watchPage,

  finding: {
    notReleased: (questions) =>
      `הגרסה עדיין לא שוחררה. מסמך ההעברה צופה ${questions === 0 ? 'אפס שאלות' : countedInWords(questions, question)}.`,
    nothingCame: (hours, audience) =>
      `אף פנייה על הגרסה הזאת ב־${figure(hours)} שעות. קהל קטן מדי, גרסה מוצלחת או פיגור בפניות${audience === undefined ? '' : `: ${isolate(audience)}`}.`,
    nonePredicted: 'לא נחזתה אף שאלה',
    predicted: ({ questions, came, perhaps, silent, complete }) =>
      `${questions === 1 ? 'נחזתה' : 'נחזו'} ${countedInWords(questions, question)}: ${[
        ...(came > 0 || perhaps === 0
          ? [came === 0 ? 'אף אחת לא הגיעה' : `${ofThem(came)} ${came === 1 ? 'הגיעה' : 'הגיעו'}`]
          : []),
        ...(perhaps > 0 ? [`${ofThem(perhaps)} אולי`] : []),
        ...(silent > 0
          ? [`${ofThem(silent)} ${complete ? (silent === 1 ? 'לא הגיעה' : 'לא הגיעו') : 'עדיין לא'}`]
          : []),
      ].join(', ')}`,
    limitationsMet: (count) =>
      `הגיעו פניות על ${count === 1 ? limitation.one : countedInWords(count, limitation)}`,
    surprises: (count, labels) =>
      `${count === 1 ? 'הגיע' : 'הגיעו'} ${countedInWords(count, theme)} שאיש לא חזה: ${labels.map(isolate).join(', ')}`,
    noSurprise: 'לא הגיע דבר שאיש לא חזה',
    whole: (clauses) => `${clauses.join('; ')}.`,
    soFar: (clauses) => `עד כה: ${clauses.join('; ')}.`,
  },
  notes: {
    stillToCome: (hours, of) =>
      `${hours === 1 ? 'נותרה' : 'נותרו'} ${countedInWords(hours, hour)} מתוך ${figure(of)}. עדיין אין הכרעה.`,
    endsBefore: 'הפנייה החדשה ביותר קודמת להפעלה. שקט שאחריה אינו שקט.',
    endsAt: (hours) => `הפנייה החדשה ביותר היא מ־${at(hours)}. שקט שאחריה אינו שקט.`,
    missing: (hours, of, first) =>
      `אין אף פנייה מסוג כלשהו ב־${figure(hours)} מתוך ${figure(of)} השעות, החל מ־${at(first)}: ייתכן שחסר קובץ ייצוא. השקט הזה אינו שקט.`,
    noHistory: 'אין פניות מלפני השחרור: אי אפשר לומר מה רגיל, והפניות משויכות בקלות רבה מדי.',
    shortHistory: 'ידועים פחות משלושה שבועות שלפני השחרור, ולכן עדיין אי אפשר לומר מה רגיל.',
  },
  verdict: {
    notReleased: 'הגרסה עדיין לא שוחררה.',
    pilotsOnly: 'איש לא שאל, ורק משתתפי הפיילוט קיבלו את הגרסה.',
    oneTicket: 'פנייה אחת קרובה לשאלה, וזה אינו מספיק כדי לומר שהיא הגיעה. קראו אותה והחליטו.',
    expected: (expected, requesters) => `צפוי ${expected}; ${asked(requesters)}.`,
    readAs: (written, expected) => `${isolate(written)}, כלומר ${expected}`,
    notAsked: 'נחזתה ולא נשאלה. ייתכן שטקסט העזרה עשה את שלו.',
    came: (requesters) => `נחזתה, ${prefixed('ו', asked(requesters))}.`,
  },
  range,
  surprise: {
    reason: (tickets, why) => `${countedInWords(tickets, ticket)}; ${why}.`,
    shortHistory: 'ידועים פחות משלושה שבועות קודמים, ולכן אי אפשר לומר מה רגיל',
    expectation: (weeks, expected) =>
      `לפי אותן שעות ${prefixed('ב', countedInWords(weeks, week))} לפני כן צפוי ${expected}`,
    usualUnknown: 'לא ידוע מה רגיל',
    shares: (words, why) => `משותף להן: ${isolate(words)}; ${why}`,
  },
  match: {
    question: (number) => `שאלה ${number}`,
    limitation: (number) => `מגבלה ${number}`,
    noneAsked: 'מסמך ההעברה אינו מציין אף שאלה ואף מגבלה.',
    shares: (words) => `משותף: ${words.map(quoted).join(', ')}`,
    sharesNothing: 'אין מילה משותפת שאומרת משהו',
    matched: (shared, place, score) => `${place}. ${shared}; ציון ${score}.`,
    matchedLikeOthers: (shared, place, score) =>
      `${place}. ${shared}, והיא דומה לפניות אחרות מאותן שעות שקרובות לכך; ציון ${score}.`,
    nearestOther: (place, score) => `הבאה בתור: ${place} (${score}).`,
    perhaps: (place, shared, score, needed) => `אולי ${place}. ${shared}; ציון ${score}, נדרש ${needed}.`,
    nearest: (place, shared, score, needed) =>
      `הקרובה ביותר: ${place}, אך לא די. ${shared}; ציון ${score}, נדרש ${needed}.`,
    asNearBefore: 'פניות שקדמו לשחרור קרובות לכך באותה מידה.',
    asNearNow: 'פניות אחרות מאותן שעות קרובות לכך באותה מידה.',
    otherAsNear: (place, score) => `${place} קרובה כמעט באותה מידה (${score}).`,
    tooLittle: 'מעט מדי מן הניסוח משותף.',
  },
  wordless: 'לפי ההגדרות אין מפרסמים מילים של לקוחות.',
  unnamedShape: 'דפוס ללא נושא',
};
