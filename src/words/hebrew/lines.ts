import type { Words } from '../english/index.ts';
import {
  counted,
  countedInWords,
  figure,
  listed,
  type Noun,
  named,
  requester,
  theme,
  ticket,
  week,
} from './amounts.ts';
import { languageName } from './language-name.ts';
import { isolate, prefixed, quoted } from './writing.ts';

const po = 'מנהל המוצר';
const techLead = 'המוביל הטכני';
const designer = 'המעצב';

/** A verb or an adjective with one theme or several, which are masculine. */
const agrees = (count: number, one: string, many: string): string => (count === 1 ? one : many);

/** For how long so many themes have been outside their range; of several, what holds for each of them. */
const lasting = (themes: number, weeks: number): string => {
  if (themes > 1) return `לפחות ${countedInWords(weeks, week)}`;
  return weeks === 2 ? 'שבוע שני ברציפות' : `כבר ${countedInWords(weeks, week)}`;
};

/** Of tickets, so many of so many. */
const partOf = (part: number, of: number): string =>
  part === of ? 'כולן' : `${figure(part)} מתוך ${figure(of)}`;

const independent: Noun = {
  one: 'פונה בלתי תלוי אחד',
  two: 'שני פונים בלתי תלויים',
  many: 'פונים בלתי תלויים',
  gender: 'masculine',
};
const example = (said?: string): string => (said === undefined ? '' : `, למשל ${quoted(said)}`);
const risen = (unremarked: boolean): string => (unremarked ? 'עולה בהדרגה' : 'גבוה יותר');
const noneStandsOut = {
  whole: 'אף נושא אינו בולט;',
  soFar: 'עד כה אף נושא אינו בולט;',
  partly: 'בימים שישנם אף נושא אינו בולט;',
};

const newIn = {
  whole: 'חדש השבוע',
  soFar: 'חדש השבוע עד כה',
  partly: 'חדש בימים שישנם',
};
const othersKeep = (others: number): string =>
  others === 1
    ? 'הנושא הנותר בתוך הטווח הרגיל שלו'
    : `${figure(others)} הנושאים האחרים בתוך הטווח הרגיל שלהם`;

/** Hebrew. */
export const lines: Words['lines'] = {
  labels: {
    volume: 'נפח',
    topTheme: 'נושא מוביל',
    change: 'מה השתנה',
    watch: 'במעקב',
    trio: 'לשלישייה',
  },

  cohort: {
    requesters: (count) => countedInWords(count, requester),
    accounts: named,
    named: (who, name) => `${who} (${isolate(name)})`,
    both: (first, second) => listed([isolate(first), isolate(second)]),
    among: (who, first, second) => `${who}, בהם ${listed([isolate(first), isolate(second)])}`,
    sameRequesters: (count) => (count === 1 ? 'אותו פונה' : `אותם ${countedInWords(count, requester)}`),
    sameAccounts: (count, one, many) => `${named(count, one, many)} של השבוע הזה`,
  },

  volume: {
    notCovered: (usual) =>
      usual === 0
        ? 'בשבוע הזה עדיין אין אף פנייה: ייתכן שאין קובץ ייצוא שמכסה אותו, וזה לא אותו דבר כמו אפס פניות.'
        : `אין אף פנייה, אף שבשבוע רגיל יש בערך ${counted(usual, ticket)}: ייתכן שאין קובץ ייצוא שמכסה את השבוע, וזה לא אותו דבר כמו אפס פניות.`,
    partly: (count) =>
      `${counted(count, ticket)}, אבל קובצי הייצוא מכסים רק חלק מהשבוע, ולכן אין למה להשוות.`,
    begins: (count, day) =>
      `${counted(count, ticket)}, אבל קובצי הייצוא מתחילים רק ${prefixed('ב', day)}, ולכן אין למה להשוות.`,
    missing: (count, stretches, usual) =>
      `${counted(count, ticket)}, אבל אין אף פנייה ${listed(stretches)}, ובדרך כלל יש אז בערך ${figure(usual)}: ייתכן שחסר קובץ ייצוא.`,
  },

  topTheme: {
    noTicket: 'אין פניות, ולכן אין נושא.',
    textless:
      'קובץ הייצוא אינו כולל את טקסט הפניות, ולכן אין נושא; יש לייצא גם את כותרת הפנייה או את תיאורה.',
    nothingShared: 'אין נושא: לפניות של השבוע אין די מן המשותף.',
    noneOfThisWeek: 'אף נושא אינו בולט: אף פנייה של השבוע אינה שייכת לנושא.',
    narrow: (few, carry) =>
      `אף נושא אינו בולט: הרחב ביותר נשען על ${countedInWords(few, independent)}, ונדרשים ${countedInWords(carry, requester)}.`,
    narrowNamed: (label, few, carry) =>
      `אף נושא אינו בולט: הרחב ביותר, ${quoted(label)}, נשען על ${countedInWords(few, independent)}, ונדרשים ${countedInWords(carry, requester)}.`,
    none: (label, part) => `${noneStandsOut[part]} הרחב ביותר הוא ${quoted(label)}.`,
    noneFrom: (label, who, part, asUsual, said) =>
      `${noneStandsOut[part]} על ${quoted(label)} כתבו${asUsual ? ' כרגיל' : ''} ${who}${example(said)}.`,
    shape: (label, who, facts = [], said, how = '') =>
      `${label.includes('\u2068') ? label : isolate(label)}: ${[who, ...facts].filter((fact) => fact !== undefined).join(', ')}${example(said)}${how}.`,
    inside: (label, older) => `${isolate(label)} (בתוך ${quoted(older)})`,
    since: (day) => `לראשונה ${prefixed('ב', day)}`,
    sinceSoFar: (day) => `עד כה, לראשונה ${prefixed('ב', day)}`,
    suddenly: 'בבת אחת השבוע',
    suddenlySoFar: 'עד כה, בבת אחת השבוע',
    sinceRelease: (release) => `מאז ${isolate(release)}`,
    forWeeks: (weeks) => lasting(1, weeks),
    otherAccounts: 'כולם לראשונה זה תשעה שבועות',
    trait: {
      level: (level, part, of) => `${partOf(part, of)} ב־${isolate(level)}`,
      language: (language, part, of) => `${partOf(part, of)} ${prefixed('ב', languageName(language))}`,
      channel: (channel, part, of) => `${partOf(part, of)} דרך ${isolate(channel)}`,
      group: (group, part, of) => `${partOf(part, of)} אצל ${isolate(group)}`,
    },
    mostFail: '; רוב הפניות אומרות שזה לא עובד',
    mostAsk: '; רוב הפניות שואלות איך',
  },

  headline: {
    noTicket: 'שבוע ללא פניות',
    notCovered: 'אין אף פנייה: ייתכן שאין קובץ ייצוא שמכסה את השבוע',
    open: 'השבוע עדיין פתוח',
    partly: 'רק חלק מהשבוע נמצא בקובצי הייצוא',
    tooYoung: 'השבועות הראשונים: מעט מדי היסטוריה להשוואה',
    textless: 'קובץ הייצוא אינו כולל טקסט, ולכן אין נושא',
    nothingShared: 'אין נושא השבוע: לפניות אין די מן המשותף',
    calm: 'דבר אינו בולט: הנושאים בטווח הרגיל שלהם',
    none: 'אף נושא אינו בולט השבוע',
    risen: (label, who) => `${isolate(label)}: ${who}`,
    born: (label, who) => `${isolate(label)}: ${who}, לראשונה השבוע`,
    suddenly: (label, who) => `${isolate(label)}: ${who}, בבת אחת השבוע`,
    slowly: (label, number, unremarked) => `${isolate(label)}: ${risen(unremarked)} מאז שבוע ${number}`,
  },

  change: {
    open: 'השבוע עדיין פתוח: מה השתנה ייאמר כשיסתיים.',
    notCovered: 'ימים מהשבוע הזה חסרים בקובצי הייצוא, ולכן לא נאמר כאן מה השתנה.',
    noTheme: 'דבר לא השתנה: אין נושא להשוות.',
    tooYoung: 'מעט מדי היסטוריה כדי לומר מה השתנה; השורה הזו משווה מהשבוע הרביעי ואילך.',
    nothing: (themes) => {
      if (themes === 1) return 'דבר לא השתנה: הנושא היחיד נמצא בתוך הטווח הרגיל שלו.';
      const all = themes === 2 ? 'שני הנושאים נמצאים' : `כל ${figure(themes)} הנושאים נמצאים`;
      return `דבר לא השתנה: ${all} בתוך הטווח הרגיל שלהם.`;
    },
    chance: (themes, outside) => {
      if (themes === 1) return 'דבר לא השתנה: הנושא היחיד נמצא מחוץ לטווח הרגיל שלו, כפי שקורה במקרה.';
      const some = agrees(outside, 'נמצא מחוץ לטווח הרגיל שלו', 'נמצאים מחוץ לטווח הרגיל שלהם');
      return `דבר לא השתנה: מתוך ${countedInWords(themes, theme)}, ${countedInWords(outside, theme)} ${some}, כפי שקורה במקרה.`;
    },
    theme: (label, only) => (only === undefined ? quoted(label) : `${quoted(label)} (${only} בלבד)`),
    themes: (first, second, count) => {
      if (second === undefined) return first;
      return listed([first, count === 2 ? second : `עוד ${countedInWords(count - 1, theme)}`]);
    },
    found: (label, tickets, who, inside) =>
      `${quoted(label)}, ${countedInWords(tickets, ticket)} ${prefixed('מ', who)}${inside === undefined ? '' : `, בתוך ${quoted(inside)}`}`,
    foundBare: (label, inside) => `${quoted(label)}${inside === undefined ? '' : ` בתוך ${quoted(inside)}`}`,
    news: (found, more, part, rest) => {
      const all = [...found, ...(more > 0 ? [`עוד ${countedInWords(more, theme)}`] : [])];
      const last = all.at(-1) ?? '';
      const listing = all.length < 2 ? last : `${all.slice(0, -1).join('; ')}; ${prefixed('ו', last)}`;
      return `${newIn[part]}: ${listing}${rest === undefined ? '' : `; ${rest.replace(/\.$/, '')}`}.`;
    },
    othersKeep,
    born: (themes, count) => `${themes} ${agrees(count, 'חדש', 'חדשים')}`,
    rose: (themes, count) =>
      `${themes} ${agrees(count, 'עלה מעל הטווח הרגיל שלו', 'עלו מעל הטווח הרגיל שלהם')}`,
    stayedAbove: (themes, count, weeks) =>
      `${themes} ${agrees(count, 'נשאר מעל הטווח הרגיל שלו', 'נשארו מעל הטווח הרגיל שלהם')} ${lasting(count, weeks)}`,
    cameBack: (themes, count) => `${themes} ${agrees(count, 'חזר לטווח הרגיל שלו', 'חזרו לטווח הרגיל שלהם')}`,
    fell: (themes, count) =>
      `${themes} ${agrees(count, 'ירד מתחת לטווח הרגיל שלו', 'ירדו מתחת לטווח הרגיל שלהם')}`,
    stayedBelow: (themes, count, weeks) =>
      `${themes} ${agrees(count, 'נשאר מתחת לטווח הרגיל שלו', 'נשארו מתחת לטווח הרגיל שלהם')} ${lasting(count, weeks)}`,
    silent: (themes, count) => `${themes} ${agrees(count, 'נדם', 'נדמו')}`,
    stillSilent: (themes, count) => `${themes} ${agrees(count, 'עדיין דומם', 'עדיין דוממים')}`,
    whole: (clauses, others) => {
      const last = clauses.at(-1) ?? '';
      const said = clauses.length < 2 ? last : `${clauses.slice(0, -1).join(', ')}, ${prefixed('ו', last)}`;
      return `${said}${others > 0 ? `; ${othersKeep(others)}` : ''}.`;
    },
    risingSince: (label, number, before, now, unremarked) =>
      `${quoted(label)} ${risen(unremarked)} מאז שבוע ${number}: כ־${figure(before)} פניות בשבוע לפני כן, ${figure(now)} בשבוע בארבעת השבועות האחרונים${unremarked ? '; אף שבוע לא בלט לבדו' : ''}.`,
    rises: (label, number, before, now, unremarked) =>
      `${quoted(label)} ${risen(unremarked)} מאז שבוע ${number} (כ־${figure(before)} פניות בשבוע לפני כן, ${figure(now)} כעת)`,
    risesBare: (label, number, unremarked) => `${quoted(label)} ${risen(unremarked)} מאז שבוע ${number}`,
    onlyRose: (label) => `${quoted(label)} עלה מעל הטווח הרגיל שלו.`,
    stillRising: (themes, count) =>
      `אין שינוי חדש; ${themes} ${count === 1 ? 'ממשיך' : 'ממשיכים'} לעלות בהדרגה.`,
    risesUnnamed: (themes) =>
      themes === 1 ? 'עוד נושא אחד עולה בהדרגה' : `עוד ${countedInWords(themes, theme)} עולים בהדרגה`,
    sums: (rose, fell) => `נושאים מעל הטווח הרגיל שלהם: ${figure(rose)}; מתחת לטווח: ${figure(fell)}.`,
  },

  watch: {
    running: (release, until) => `המעקב אחר ${isolate(release)} נמשך עד ${until}.`,
    runningWhy: (release, until) =>
      `המעקב אחר ${isolate(release)} נמשך עד ${until}: האם השאלות שנחזו הן אלה שמגיעות.`,
    notCovered: 'האם יגיע קובץ הייצוא החסר.',
    returns: (label) => `האם ${quoted(label)} יחזור בשבוע הבא.`,
    returnsFromMore: (label, same) => `האם ${quoted(label)} יחזור בשבוע הבא, ולא רק אצל ${same}.`,
    settles: (label, high) => `האם ${quoted(label)} יחזור בשבוע הבא לרמה של ${ticketsOrFewer(high)}.`,
    settlesAfter: (label, high, weeks) =>
      `האם ${quoted(label)} יחזור בשבוע הבא לרמה של ${ticketsOrFewer(high)}; הוא מעל הטווח כבר ${countedInWords(weeks, week)}.`,
    keepsRising: (label, now) => `האם ${quoted(label)} ימשיך לעלות מעבר ל־${figure(now)} פניות בשבוע.`,
    release: (release, day) => `ההפעלה של ${isolate(release)} מתוכננת ${prefixed('ל', day)}.`,
    releaseWhy: (release, day) =>
      `ההפעלה של ${isolate(release)} מתוכננת ${prefixed('ל', day)}: האם מסמך ההעברה חוזה מה הלקוחות ישאלו.`,
    tooYoung: 'השבועות הבאים: מהרביעי ואילך אפשר יהיה לומר מה חריג.',
    nothing: 'אין מה לעקוב אחריו מעבר לרגיל.',
  },

  trio: {
    nothing: 'אין צורך בפעולה מצדכם השבוע.',
    notCovered: 'אין צורך בפעולה מצדכם; תחילה ראש התמיכה מוסיף את קובץ הייצוא החסר.',
    held: (release) => `${po}: מסמך ההעברה של ${isolate(release)} מעוכב; הסיבות בעמוד שלו.`,
    heldWhy: (release, day, reason) => `${po}: מסמך ההעברה של ${isolate(release)} (${day}) מעוכב: ${reason}`,
    wish: (label) => `${po}: להכניס את ${quoted(label)} לבריף הבא, או להשיב.`,
    wishOf: (label, who) => `${po}: את ${quoted(label)} מבקשים ${who}; להכניס לבריף הבא, או להשיב.`,
    call: (label, account) => `${po}: לשוחח עם ${isolate(account)} על ${quoted(label)}.`,
    callWhy: (label, account) =>
      `${po}: רוב הפניות בנושא ${quoted(label)} הגיעו מצד ${isolate(account)}; כדאי לשוחח איתם לפני שזה נקרא כבעיה של כולם.`,
    brief: (label) => `${po}: להחליט אם הבריף הבא כולל את ${quoted(label)}.`,
    briefOf: (label, who) =>
      `${po}: את ${quoted(label)} מבקשים ${who}; להחליט אם הבריף הבא כולל זאת, ולעדכן אותם.`,
    helpText: (label) => `${designer}: לקרוא שלוש פניות בנושא ${quoted(label)}; אולי התקלה היא בטקסט העזרה.`,
    helpTextWhy: (label, asking, tickets) =>
      `${designer}: ${figure(asking)} מתוך ${counted(tickets, ticket)} בנושא ${quoted(label)} שואלות איך; לקרוא שלוש מהן, אולי התקלה היא בטקסט העזרה.`,
    bug: (label) => `${techLead}: לשחזר את ${quoted(label)} ולציין את רמת השרשרת.`,
    bugWith: (label, account) =>
      `${techLead}: לשחזר את ${quoted(label)} יחד עם ${isolate(account)} ולציין את רמת השרשרת שהייתה צריכה לתפוס זאת.`,
    unclear: (label) => `${po} ו${techLead}: להחליט אם ${quoted(label)} הוא תקלה או קלט לבריף.`,
    unclearWith: (label, account) =>
      `${po} ו${techLead}: עדיין לא ברור אם ${quoted(label)} הוא תקלה או קלט לבריף; חצי שעה עם ${isolate(account)} תבהיר.`,
    someone: 'אחד הפונים',
  },

  notes: {
    open: 'השבוע עדיין פתוח: הנתונים מושווים לאותו חלק של השבועות הקודמים, ועדיין אין הכרעה לגביהם.',
    notCovered: 'קובצי הייצוא אינם מכסים את השבוע כולו, ולכן דבר אינו מושווה ואף שורה אינה טוענת לשינוי.',
    stretch: (first, last) => (first === last ? prefixed('ב', first) : `${prefixed('מ', first)} עד ${last}`),
    begins: (day) =>
      `קובצי הייצוא מתחילים ${prefixed('ב', day)}: השבוע אינו שלם, ולכן דבר אינו מושווה ואף שורה אינה טוענת לשינוי.`,
    missing: (stretches, usual) =>
      `אין אף פנייה מסוג כלשהו ${listed(stretches)}, ובדרך כלל יש אז בערך ${counted(usual, ticket)}: ייתכן שחסר קובץ ייצוא. דבר אינו מושווה; ייצוא של הימים האלה לתיקייה \u2068data/tickets\u2069 יתקן זאת.`,
    trial: (weeks) => `הטווחים הרגילים נשענים על ${countedInWords(weeks, week)} והם זמניים עד שיהיו 12.`,
    holidays: (names) => `חגים בשבוע הזה: ${listed(names.map(isolate))}; הטווח הרגיל הוא של פחות ימי עבודה.`,
  },
};

function ticketsOrFewer(high: number): string {
  return high === 0 ? 'אפס פניות' : `${counted(high, ticket)} לכל היותר`;
}
