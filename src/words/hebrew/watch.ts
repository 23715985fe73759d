import type { Words } from '../english/index.ts';
import {
  counted,
  countedInWords,
  figure,
  hour,
  type Noun,
  range,
  requester,
  theme,
  ticket,
  week,
} from './amounts.ts';
import { watchLog } from './watch-log.ts';
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
/** Ends a sentence, which may end in a question of its own. */
const stopped = (said: string): string => (/[?!]\u2069?$/u.test(said) ? said : `${said}.`);
/** `פעם אחת`, `פעמיים`, `8 פעמים`. */
const times = (count: number): string => {
  if (count === 1) return 'פעם אחת';
  return count === 2 ? 'פעמיים' : `${figure(count)} פעמים`;
};
/** A surprise by its name; where it is named by its words, they stand in quotation marks already. */
const named = (label: string): string => (/^'.*'$/.test(label) ? isolate(label) : quoted(label));
const at = (hours: number): string => isolate(`H+${hours}`);

/** What a 48-hour watch finds and why, in Hebrew. */
export const watch: Words['watch'] = {
  page: watchPage,
  log: watchLog,

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
    later: (count, labels) =>
      `שלבי הפריסה הבאים הביאו ${countedInWords(count, theme)} שאיש לא חזה: ${labels.map(isolate).join(', ')}`,
    alone: stopped,
    whole: (clauses) => stopped(clauses.join('; ')),
    soFar: (clauses, over, of) =>
      `${over === 1 ? 'עברה שעה אחת' : over === 2 ? 'עברו שעתיים' : `עברו ${counted(over, hour)}`} מתוך ${figure(of)}. עד כה: ${stopped(clauses.join('; '))}`,
  },
  notes: {
    stillToCome: (hours, of) =>
      `${hours === 1 ? 'נותרה' : 'נותרו'} ${countedInWords(hours, hour)} מתוך ${figure(of)}. עדיין אין הכרעה.`,
    endsBefore: 'הפנייה החדשה ביותר קודמת להפעלה. שקט שאחריה אינו שקט.',
    endsAt: (hours) => `הפנייה החדשה ביותר היא מ־${at(hours)}. שקט שאחריה אינו שקט.`,
    missing: (hours, of, first) =>
      `אין אף פנייה מסוג כלשהו ב־${figure(hours)} מתוך ${figure(of)} השעות, החל מ־${at(first)}: ייתכן שחסר קובץ ייצוא. השקט הזה אינו שקט.`,
    noHistory: 'אין פניות מלפני השחרור: אי אפשר לומר מה רגיל, ופחות ודאי על מה כל פנייה.',
    shortHistory:
      'ידועים פחות משלושה שבועות שלפני השחרור, ולכן מה שרגיל נאמר לפי הימים שלפני כן, או לא נאמר כלל.',
  },
  verdict: {
    notReleased: 'הגרסה עדיין לא שוחררה.',
    pilotsOnly: 'איש לא שאל, ורק משתתפי הפיילוט קיבלו את הגרסה.',
    oneTicket: 'פנייה אחת קרובה לשאלה, וזה אינו מספיק כדי לומר שהיא הגיעה. קראו אותה והחליטו.',
    expected: (expected, requesters, perhaps) =>
      `צפוי ${expected}; ${perhaps ? 'אולי ' : ''}${asked(requesters)}.`,
    readAs: (written, expected) => `${isolate(written)}, כלומר ${expected}`,
    notAsked: 'נחזתה ולא נשאלה. ייתכן שטקסט העזרה עשה את שלו.',
    learned: 'מסמך ההעברה למד אותה אחרי ההפעלה, ולכן לא הייתה תחזית.',
    came: (requesters) => `נחזתה, ${prefixed('ו', asked(requesters))}.`,
  },
  answer: {
    handled: (tickets) =>
      tickets === 1
        ? 'טופלה: הפנייה נסגרה בדרג שקיבל אותה, ונשארה סגורה.'
        : `טופלה: כל ${figure(tickets)} הפניות נסגרו בדרג שקיבל אותן, ונשארו סגורות.`,
    notHandled: (why) => `לא טופלה: ${why.join('; ')}.`,
    open: (why) => `מוקדם לומר: ${why.join('; ')}.`,
    leftOpen: (why) => `לא נסגרה: ${why.join('; ')}.`,
    unknown: (why) => `לא ידוע: ${why.join('; ')}.`,
    why: {
      reopened: (tickets) => `${countedInWords(tickets, ticket)} ${tickets === 1 ? 'נפתחה' : 'נפתחו'} מחדש`,
      climbed: (tickets) =>
        `${countedInWords(tickets, ticket)} ${tickets === 1 ? 'עלתה' : 'עלו'} לדרג ${isolate('L2')} או ${isolate('L3')}`,
      cameBack: (tickets) =>
        `${countedInWords(tickets, requester)} ${tickets === 1 ? 'חזר' : 'חזרו'} לאותו עניין בתוך שבעה ימים`,
      notSettled: (tickets) =>
        `${countedInWords(tickets, ticket)} עדיין לא ${tickets === 1 ? 'נסגרה' : 'נסגרו'}`,
      leftOpen: (tickets) =>
        `${countedInWords(tickets, ticket)} ${tickets === 1 ? 'פתוחה' : 'פתוחות'} גם אחרי שבעה ימים`,
      tooEarly: (tickets) =>
        `${countedInWords(tickets, ticket)} ${tickets === 1 ? 'נסגרה' : 'נסגרו'} לפני פחות משבעה ימים`,
      noStatus: (tickets) => `בקובץ הייצוא אין מצב של ${countedInWords(tickets, ticket)}`,
      noLevel: (tickets) => `בקובץ הייצוא אין דרג של ${countedInWords(tickets, ticket)}`,
    },
  },
  range,
  surprise: {
    reason: (tickets, why) => `${countedInWords(tickets, ticket)}; ${why}.`,
    shortHistory: 'ידועים פחות משלושה שבועות קודמים, ולכן אי אפשר לומר מה רגיל',
    expectation: (weeks, expected) =>
      `לפי אותן שעות ${prefixed('ב', countedInWords(weeks, week))} לפני כן צפוי ${expected}`,
    expectationOfDays: (stretches, expected) =>
      `ידועים פחות משלושה שבועות קודמים; לפי ${stretches} פרקי הזמן באותו אורך שלפני כן צפוי ${expected}`,
    usualUnknown: 'לא ידוע מה רגיל',
    learned: (place) => `הן הגיעו לפני שמסמך ההעברה הכיר אותן (${place})`,
    shares: (words, why) => `משותף להן: ${isolate(words)}; ${why}`,
  },
  match: {
    question: (number) => `שאלה ${number}`,
    limitation: (number) => `מגבלה ${number}`,
    noneAsked: 'מסמך ההעברה אינו מציין אף שאלה ואף מגבלה.',
    shares: (words) => `משותף: ${words.map(quoted).join(', ')}`,
    sharesOnly: (words) => `משותף רק: ${words.map(quoted).join(', ')}`,
    sharesNothing: 'אין מילה משותפת שאומרת משהו',
    matched: (shared, place, score) => `${place}. ${shared}; ציון ${score}.`,
    matchedLikeOthers: (shared, place, score) =>
      `${place}. ${shared}, והיא דומה לפניות אחרות מאותן שעות שקרובות לכך; ציון ${score}.`,
    nearestOther: (place, score) => `הבאה בתור: ${place} (${score}).`,
    near: (place, shared, score, needed) =>
      `קרובה אל ${place}, אבל לא די. ${shared}; ציון ${score}, נדרש ${needed}.`,
    nothingNear: 'אין במסמך ההעברה דבר שקרוב אליה.',
    asNearBefore: 'פניות שקדמו לשחרור קרובות לכך באותה מידה.',
    asNearNow: 'פניות אחרות מאותן שעות קרובות לכך באותה מידה.',
    otherAsNear: (place, score) => `${place} קרובה כמעט באותה מידה (${score}).`,
    learned: (place) => `${place}, אבל מסמך ההעברה למד אותה רק אחרי הפנייה.`,
    oneWord: 'מילה משותפת אחת יכולה להיות מקרית, ולכן נדרש יותר.',
    tooLittle: 'מעט מדי מן הניסוח משותף.',
    youngProject: 'נדרש יותר מן הרגיל, כי ידוע מעט על מה שקדם לשחרור.',
    sortedAs: (place) => `לפי קובץ המיון זו ${place}.`,
    sortedAsNone: 'לפי קובץ המיון זו אינה אף אחת מן השאלות והמגבלות.',
    confirmed: (place) => `במסמך ההעברה היא רשומה תחת ${place}.`,
    refuted: (places) => `לפי מסמך ההעברה זו אינה ${places.join(' ואינה ')}.`,
    byTheme: (theme, place) => `לפי הצוות הנושא שלה, ${isolate(theme)}, הוא ${place}.`,
  },
  forReading: {
    surprise: (label, requesters, hours, level) =>
      `איש לא חזה את ${named(label)}: ${countedInWords(requesters, requester)}, הראשון ${prefixed('ב', at(hours))}${level === undefined ? '' : `, עד דרג ${isolate(level)}`}.`,
    answers: (questions) =>
      `${questions.length === 1 ? 'תשובה אחת לא עזרה' : 'תשובות שלא עזרו'} בכל הפעמים: ${questions.map(({ question: text, failed, arrived }) => `${quoted(text)} (${figure(failed)} מתוך ${figure(arrived)})`).join(', ')}.`,
    more: (asked, requesters, expected) =>
      `${quoted(asked)} הגיעה יותר מן הצפוי: ${countedInWords(requesters, requester)}, צפוי ${isolate(expected)}.`,
    followed: (seen, owner, deadline) =>
      `עדיין במעקב: ${isolate(seen.replace(/[.]$/, ''))} (${[owner === undefined ? 'בלי אחראי' : isolate(owner), ...(deadline === undefined ? [] : [isolate(deadline)])].join(', ')}).`,
    silent: (asked) => `${quoted(asked)} נחזתה, ואיש לא שאל.`,
  },
  proposals: {
    unknown: (label, tickets) => `${named(label)} הגיע ${times(tickets)}; מסמך ההעברה אינו מכיר אותו.`,
    unknownAt: (label, tickets, step) =>
      `${named(label)} הגיע ${times(tickets)} בשלב ${quoted(step)}; מסמך ההעברה אינו מכיר אותו.`,
    near: (place, tickets) =>
      `${countedInWords(tickets, ticket)} ${tickets === 1 ? 'קרובה' : 'קרובות'} אל ${place} ולא ${tickets === 1 ? 'נספרה' : 'נספרו'} שם. קראו והחליטו.`,
    newQuestion: 'שאלה חדשה לחלק הרביעי של מסמך ההעברה. כתבו את התשובה במקום TBD: עד אז השער ישאל עליה.',
    beneathQuestion: 'אם זה מה שנשאל, הוסיפו את השורות מתחת לשאלה, והסירו את הפניות שאינן שואלות זאת.',
    beneathLimitation: 'אם זו המגבלה, הוסיפו את השורה מתחתיה, והסירו את הפניות שאינן עליה.',
  },
  wordless: 'לפי ההגדרות אין מפרסמים מילים של לקוחות.',
  unnamedShape: 'דפוס ללא נושא',
};
