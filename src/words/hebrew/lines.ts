import type { Words } from '../english/index.ts';
import {
  counted,
  countedInWords,
  figure,
  listed,
  type Noun,
  named,
  requester,
  ticket,
  week,
} from './amounts.ts';
import { lasting, namedTheme, risen } from './line-writing.ts';
import { change } from './lines-change.ts';
import { isolate, prefixed, quoted } from './writing.ts';

const po = 'מנהל המוצר';
const techLead = 'המוביל הטכני';
const designer = 'המעצב';

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
const noneStandsOut = {
  whole: 'אף נושא אינו בולט;',
  soFar: 'עד כה אף נושא אינו בולט;',
  partly: 'בימים שישנם אף נושא אינו בולט;',
};

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
    narrowNamed: (label, few, carry, mixed) =>
      `אף נושא אינו בולט: הרחב ביותר, ${namedTheme(label, mixed)}, נשען על ${countedInWords(few, independent)}, ונדרשים ${countedInWords(carry, requester)}.`,
    none: (label, part, mixed) => `${noneStandsOut[part]} הרחב ביותר הוא ${namedTheme(label, mixed)}.`,
    noneFrom: (label, who, part, asUsual, said, mixed) =>
      `${noneStandsOut[part]} על ${namedTheme(label, mixed)} כתבו${asUsual ? ' כרגיל' : ''} ${who}${example(said)}.`,
    shape: (label, who, facts = [], said, how = '') =>
      `${label.includes('\u2068') ? label : isolate(label)}: ${[who, ...facts].filter((fact) => fact !== undefined).join(', ')}${example(said)}${how}.`,
    inside: (label, older) => `${isolate(label)} (בתוך ${quoted(older)})`,
    mixed: (label) => `${isolate(label)} (נושא מעורב)`,
    mixedInside: (label, older) => `${isolate(label)} (נושא מעורב בתוך ${quoted(older)})`,
    since: (day) => `לראשונה ${prefixed('ב', day)}`,
    sinceSoFar: (day) => `עד כה, לראשונה ${prefixed('ב', day)}`,
    suddenly: 'בבת אחת השבוע',
    suddenlySoFar: 'עד כה, בבת אחת השבוע',
    sinceRelease: (release) => `מאז ${isolate(release)}`,
    forWeeks: (weeks) => lasting(1, weeks),
    otherAccounts: 'כולם לראשונה זה תשעה שבועות',
    trait: {
      level: (level, part, of) => `${partOf(part, of)} ב־${isolate(level)}`,
      channel: (channel, part, of) => `${partOf(part, of)} דרך ${isolate(channel)}`,
      group: (group, part, of) => `${partOf(part, of)} אצל ${isolate(group)}`,
    },
    mostFail: '; רוב הפניות אומרות שזה לא עובד',
    mostAsk: '; רוב הפניות שואלות איך',
    fail: (part, of) => `; ${partOf(part, of)} אומרות שזה לא עובד`,
    ask: (part, of) => `; ${partOf(part, of)} שואלות איך`,
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

  change,

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
    wish: (label, mixed) => `${po}: להכניס את ${namedTheme(label, mixed)} לבריף הבא, או להשיב.`,
    wishOf: (label, who, mixed) =>
      `${po}: את ${namedTheme(label, mixed)} מבקשים ${who}; להכניס לבריף הבא, או להשיב.`,
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
    noise: (label) => `${po}: לקרוא שלוש פניות בנושא ${quoted(label)}; עד כה הוא ממוין כרעש צפוי.`,
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
