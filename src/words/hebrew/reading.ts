import type { Words } from '../english/index.ts';
import { amounts, countedInWords, figure, listed, named, requester, theme } from './amounts.ts';
import { isolate, prefixed } from './writing.ts';

/** Hebrew: one week's reading and the evidence beneath it; the list of all readings. */
export const reading: Words['reading'] = {
  list: 'קריאות שבועיות',
  listDescription: 'כל שבוע כקריאה אחת, מן החדשה לישנה.',
  listIntro: 'קריאה אחת לשבוע, מן החדשה לישנה. כתובתו של שבוע אינה משתנה.',
  none: 'עדיין אין קריאות',
  weeks: 'שבועות',
  previous: (week) => `‹ ${week}`,
  next: (week, open) => `${week}${open ? ' (פתוח)' : ''} ›`,
  signed: (name, moment) => `בחתימת ${isolate(name)}, ${moment}`,
  draft: 'טיוטה מחושבת, לא נחתמה',
  open: 'השבוע עדיין פתוח',
  listSigned: (name) => `בחתימת ${isolate(name)}`,
  listDraft: 'טיוטה מחושבת',
  evidence: 'ראיות',
  evidenceFor: (line) => ` לשורה ”${line}“`,
  notes: 'מה כדאי לדעת לפני שסומכים על שורה',
  instead: 'מה נכתב במקום זה בטיוטה המחושבת',
  evidenceHeading: 'ראיות',
  streams: 'סיווגים',
  themes: 'נושאים',
  asks: 'מה שואלים',
  levels: 'דרגי תמיכה',
  check: {
    heading: 'פניות לבדיקה',
    intro: 'היכן שהסיווג הכי פחות בטוח, או סותר קביעה של אדם: מבט באלה מלמד יותר מכול.',
    why: {
      nearly: 'כמעט סווגה.',
      unsure: 'מן הפחות ודאיות.',
    },
    more: (count) =>
      count === 1
        ? 'עוד פנייה אחת לבדיקה'
        : count === 2
          ? 'עוד שתי פניות לבדיקה'
          : `עוד ${figure(count)} פניות לבדיקה`,
    all: (count) => (count === 1 ? 'הפנייה היחידה לבדיקה' : `כל ${figure(count)} הפניות לבדיקה`),
    sort: 'במסוף, {command} שואל עליהן אחת אחת.',
  },
  data: 'הנתונים',
  volume: 'הנפח',
  thisStream: 'הסיווג הזה',
  thisTheme: 'הנושא הזה',
  released: 'יצאה השבוע: {release}, {watch}',
  firstHours: '48 השעות הראשונות שלה',
  holiday: (name) => `בשבוע הזה חל ${isolate(name)}.`,
  unthemed: 'ללא נושא: {tickets}.',
  cohort: {
    accounts: named,
    requesters: (count) => countedInWords(count, requester),
    from: (tickets, who, names) =>
      `${amounts.tickets(tickets)} ${prefixed('מ', who)}${names.length > 0 ? ` (${listed(names.map(isolate))})` : ''}`,
    noneBefore: 'נושא חדש',
    tickets: 'לקריאה',
    ticketsOf: (label) => `: הפניות בנושא ${isolate(label)}`,
    otherAccounts: 'אף אחד מהם לא כתב על כך בשמונת השבועות הקודמים',
    moreFail: (part, of) => `יותר מהרגיל אומרות שזה לא עובד (${figure(part)} מתוך ${figure(of)})`,
    moreAsk: (part, of) => `יותר מהרגיל שואלות איך (${figure(part)} מתוך ${figure(of)})`,
    movedUp: 'יותר מבעבר הגיעו אל מעבר ל־L1',
    since: (release) => `מאז ${isolate(release)}`,
    trait: {
      level: (level, part, of, beside) =>
        `${figure(part)} מתוך ${figure(of)} ב־${isolate(level)}, לעומת ${beside}`,
      channel: (channel, part, of, beside) =>
        `${figure(part)} מתוך ${figure(of)} דרך ${isolate(channel)}, לעומת ${beside}`,
      group: (group, part, of, beside) =>
        `${figure(part)} מתוך ${figure(of)} אצל ${isolate(group)}, לעומת ${beside}`,
    },
    partOfOthers: (part, of) => `${figure(part)} מתוך ${figure(of)} הפניות האחרות`,
    percentOfOthers: (percent, of) =>
      `${percent === 0 ? 'פחות מ־1' : figure(percent)}% מתוך ${figure(of)} הפניות האחרות`,
    noneOfOthers: (of) => `אף אחת מתוך ${figure(of)} הפניות האחרות`,
    whole: (from, clauses) => `${[from, ...clauses].join('; ')}.`,
  },
  kinds: (tickets) => `{howDoI} שואלות איך עושים משהו, {doesntWork} אומרות שמשהו אינו עובד, מתוך ${tickets}.`,
  kindsUsual: {
    within: (range, of) =>
      `מתוך ${figure(of)} ששואלות או אומרות זאת, בדרך כלל ${range} אומרות שמשהו אינו עובד.`,
    above: (range, of) =>
      `יותר מהרגיל אומרות שמשהו אינו עובד: מתוך ${figure(of)} ששואלות או אומרות זאת, בדרך כלל ${range}.`,
    below: (range, of) =>
      `פחות מהרגיל אומרות שמשהו אינו עובד: מתוך ${figure(of)} ששואלות או אומרות זאת, בדרך כלל ${range}.`,
  },
  unknownLevel: (tickets) => (tickets === 1 ? 'לא ידוע עבור {tickets}.' : 'לא ידוע עבור כל {tickets}.'),
  all: (tickets) => `הכול: ${tickets}`,
  csv: 'הפניות כקובץ CSV',
  json: 'הנתונים כקובץ JSON',
  moreThemes: (themes) => `עוד ${countedInWords(themes, theme)}`,
  columns: {
    stream: 'סיווג',
    theme: 'נושא',
    tickets: 'פניות',
    usual: 'טווח רגיל',
    usualByNow: 'טווח רגיל עד כה',
    against: 'ביחס לטווח',
    requesters: 'פונים',
    weeks: (weeks) =>
      weeks === 1 ? 'השבוע הזה' : weeks === 2 ? 'שבועיים, קנה מידה משלו' : `${weeks} שבועות, קנה מידה משלו`,
  },
  labels: { usual: 'טווח רגיל', usualByNow: 'טווח רגיל עד כה', requesters: 'פונים' },
  andRising: (standing, rising) => `${standing}; ${rising}`,
  higherSince: (week) => `גבוה יותר מאז שבוע ${week}`,
  unjudged: {
    within: 'עד כה בתוך הטווח',
    above: 'עד כה מעל הטווח, עדיין אין הכרעה',
    below: 'עד כה מתחת לטווח, עדיין אין הכרעה',
    missing: 'אינו מושווה: חסרים ימים',
  },
};
