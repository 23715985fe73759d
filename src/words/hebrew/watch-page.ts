import type { Words } from '../english/index.ts';
import { counted, countedInWords, figure, hour, requester, ticket } from './amounts.ts';
import { isolate, prefixed } from './writing.ts';

/** `באחת`, `ב־12`: in so many of the tickets. */
const inThese = (count: number): string => (count === 1 ? 'באחת' : `ב־${figure(count)}`);
const at = (hours: number): string => isolate(`H+${hours}`);
/** `פונה אחד כתב`, `12 פונים כתבו`. */
const wrote = (requesters: number, where = ''): string =>
  `${countedInWords(requesters, requester)}${where} ${requesters === 1 ? 'כתב' : 'כתבו'} על הגרסה.`;

/** What the page of a 48-hour watch says beside its findings, in Hebrew. */
export const watchPage: Words['watch']['page'] = {
  title: (name) => `48 השעות הראשונות של ${isolate(name)}`,
  here: '48 השעות הראשונות',
  facts: {
    flagOn: 'הפעלה',
    flagOnPlanned: 'הפעלה מתוכננת',
    stage: 'שלב הפריסה',
    stageWith: (audience, percent) => `${isolate(audience)}, ${figure(percent)}%`,
    asOf: 'נכון למועד',
    window: 'חלון המעקב',
    notBegun: 'טרם נפתח',
    over: 'הסתיים, 48 שעות',
    toCome: (hours) =>
      hours === 1
        ? 'נותרה שעה אחת מתוך 48'
        : hours === 2
          ? 'נותרו שעתיים מתוך 48'
          : `נותרו ${counted(hours, hour)} מתוך 48`,
    export: 'הפנייה החדשה ביותר',
    noTicket: 'אין',
    exportAge: (moment, hours) => (hours < 1 ? moment : `${moment}, ${counted(hours, hour)} לפני מועד העמוד`),
    usualLag: 'הפיגור בפניות',
    usualLagIs: (hours, releases) =>
      releases === 1
        ? `${counted(hours, hour)} מן ההפעלה עד הפנייה הראשונה עליה, בגרסה היחידה שקדמה לה`
        : `${counted(hours, hour)} מן ההפעלה עד הפנייה הראשונה עליה, חציון של ${figure(releases)} גרסאות קודמות`,
    usualLagUnknown: 'לא ידוע: זו הגרסה הראשונה שבמעקב',
    lag: 'הפנייה הראשונה עליה',
    noLag: 'אין',
    noLagYet: 'אין עד כה',
    lagHours: (hours) =>
      hours < 1 ? 'פחות משעה אחרי ההפעלה' : `${hours === 2 ? 'שעתיים' : counted(hours, hour)} אחרי ההפעלה`,
    closing: 'סיכום המעקב',
    handoff: 'מסמך ההעברה',
    lagging: 'פניות מגיעות שעות אחרי המעשה. כדי לדעת מה קורה עכשיו, פתחו את {dashboard}.',
    dashboard: 'לוח המדדים',
  },
  upcoming: {
    gate: 'השער',
    title: 'למה יקשיב המעקב',
    questions: 'שאלות שנחזו',
    limitations: 'מגבלות ידועות',
    noQuestions: 'מסמך ההעברה עדיין אינו חוזה אף שאלה.',
    expected: (expected) => `(צפוי: ${isolate(expected)})`,
  },
  columns: {
    question: 'שאלה',
    theme: 'נושא',
    tickets: 'פניות',
    requesters: 'פונים',
    first: 'הראשונה',
    expected: 'צפוי',
    answerWorked: 'התשובה עזרה',
    verdict: 'הכרעה',
    usual: 'הטווח הרגיל',
    level: 'הגיעה לדרג',
    group: 'קבוצה',
    ticket: 'פנייה',
    hour: 'שעה',
    countsAs: 'נספרת עם',
    themes: 'נושאים',
    arrived: 'הגיעו',
    usualMean: 'רגיל, ממוצע',
    questions: 'שאלות',
    limitations: 'מגבלות',
    surprises: 'הפתעות',
    unrelated: 'לא קשורות',
    kind: 'מה נאמר',
    about: 'על הגרסה',
    all: 'בכל החלון',
  },
  beside: {
    requesters: 'פונים',
    first: 'הראשונה ב־',
    expected: 'צפוי',
    answerWorked: 'התשובה עזרה',
    verdict: 'הכרעה:',
    usual: 'הטווח הרגיל',
    level: 'דרג',
    all: 'בכל החלון',
  },
  verdicts: {
    right: 'נכון',
    'too-conservative': 'זהיר מדי',
    wrong: 'לא נכון',
    'not-checked': 'לא נבדק',
    perhaps: 'אולי',
  },
  worked: {
    yes: (count) => `${figure(count)} כן`,
    no: (count) => `${figure(count)} לא`,
    open: (count) => `${figure(count)} פתוחות`,
    unknown: (count) => `${figure(count)} לא ידוע`,
  },
  hour: at,
  levelUnknown: 'לא ידוע',
  noHistory: 'אין היסטוריה',
  nothingToCompare: 'ואין למה להשוות',
  predicted: {
    title: 'שאלות שנחזו',
    none: 'אף אחת מהשאלות שנחזו לא הגיעה.',
    noneYet: 'עד כה אף אחת מהשאלות שנחזו לא הגיעה.',
    noneAsked: 'לא נחזתה אף שאלה.',
  },
  outside: {
    before: (id, moment) => `${isolate(id)} הגיעה לפני ההפעלה, ${prefixed('ב', moment)}.`,
    after: (id, moment) => `${isolate(id)} הגיעה אחרי החלון, ${prefixed('ב', moment)}.`,
  },
  limitations: {
    title: 'מגבלות ידועות',
    none: 'מסמך ההעברה אינו מציין מגבלות.',
    noTicket: 'אף פנייה.',
    hit: (tickets, hours) =>
      tickets === 1
        ? `${ticket.one}, ${prefixed('ב', at(hours))}: `
        : `${countedInWords(tickets, ticket)}, הראשונה ${prefixed('ב', at(hours))}: `,
  },
  surprises: {
    title: 'הפתעות',
    none: 'לא עלה אף נושא שמסמך ההעברה לא חזה. הפניות שאינן קשורות נספרות בהמשך.',
    noneYet: 'עד כה לא עלה אף נושא שמסמך ההעברה לא חזה. הפניות שאינן קשורות נספרות בהמשך.',
  },
  silent: {
    title: 'נחזו ולא הגיעו',
    none: 'כל השאלות שנחזו הגיעו.',
    nonePerhaps: (perhaps) =>
      `לכל שאלה שנחזתה יש פנייה, אבל ${perhaps === 1 ? 'לאחת מהן רק אחת' : `ל־${figure(perhaps)} מהן רק אחת לכל שאלה`}, שאיש לא אישר: אולי.`,
    state: (verdict, reason) => `${verdict}. ${reason}`,
  },
  hours: {
    title: 'השעות לצד אלה של שבועות קודמים',
    unit: `פניות לשעה, מרגע ההפעלה (${at(0)}) ועד ${at(48)}. הקו הוא הממוצע של אותן שעות בשבועות קודמים.`,
    kinds: { question: 'שאלה שנחזתה', limitation: 'מגבלה ידועה', surprise: 'הפתעה' },
    lane: (kind, says) => `${kind}: ${says}`,
    json: 'JSON',
  },
  sum: {
    title: 'מה יש בחלון',
    arrived: (tickets, beside) =>
      `${tickets === 1 ? 'הגיעה' : 'הגיעו'} ${countedInWords(tickets, ticket)}, ${beside}.`,
    questions: 'על שאלות שנחזו',
    limitations: 'על מגבלות ידועות',
    surprises: 'הפתעות',
    unrelated: 'לא קשורות: על כל דבר אחר',
    all: 'כל הפניות בחלון',
  },
  kinds: {
    title: '”איך עושים” מול ”זה לא עובד”',
    finding: (about, how, broken) =>
      about === 0
        ? 'אין פנייה על הגרסה שאפשר לסווג.'
        : `מתוך ${countedInWords(about, ticket)} על הגרסה, ${inThese(how)} שואלים איך עושים ו${inThese(broken)} אומרים שזה לא עובד.`,
    meaning:
      'מה שקובע הוא החלק מתוך כל הפניות, ורק מעבר לטווח הרגיל. יותר ”איך עושים”: זה עובד, ואנשים אינם מוצאים את הדרך. יותר ”זה לא עובד”: מקרים שאיש לא כתב.',
    names: {
      'how-do-i': '”איך עושים”',
      'doesnt-work': '”זה לא עובד”',
      wish: 'בקשה לשינוי',
      account: 'על החשבון שלהם',
      other: 'משהו אחר',
    },
    sum: 'הכול',
  },
  affected: {
    title: 'מי הושפע',
    nobody: 'איש לא כתב על הגרסה.',
    requesters: (requesters) => wrote(requesters),
    accounts: (requesters, accounts) => wrote(requesters, ` (${accounts})`),
    heldBack: (fewest) => `חשבון שיש לו פחות מ־${figure(fewest)} פונים בכל הנתונים אינו מוזכר בשמו.`,
    named: (accounts) => `${accounts}, לפי שם`,
  },
  tickets: {
    title: 'כל הפניות בחלון',
    summary: (tickets) =>
      tickets === 1
        ? 'פנייה אחת, ומדוע היא נספרת היכן שנספרת'
        : `${countedInWords(tickets, ticket)}, ולכל אחת מדוע היא נספרת היכן שנספרת`,
    none: 'לא הגיעה אף פנייה.',
    noneYet: 'עדיין לא הגיעה אף פנייה.',
    unrelated: 'לא קשורה',
    surprise: (label) => `הפתעה: ${isolate(label)}`,
  },
  matching: {
    title: 'כמעט התאמה',
    threshold: (score) =>
      `פנייה נספרת כשאלה או כמגבלה ידועה החל מציון ${score}, בין 0 ל־1; כשרק מילה אחת משותפת נדרש יותר.`,
    none: 'אף פנייה לא התקרבה לציון הזה ונשארה מתחתיו.',
    summary: (tickets) =>
      tickets === 1
        ? 'פנייה אחת קרובה לציון, ואינה נספרת'
        : `${countedInWords(tickets, ticket)} קרובות לציון, ואינן נספרות`,
    near: (place, score) => `קרובה אל ${place}, ציון ${score}.`,
    decide: (handoff) =>
      `פנייה ששייכת לשם: רשמו את מספרה מתחת לשאלה, ${isolate("'Tickets: …'")}, או ${isolate(`'${handoff} question 1'`)} בעמודה ${isolate('question')} של ${isolate('data/sorting.csv')}. מאז מילותיה נחשבות כניסוח נוסף.`,
  },
  moments: {
    title: 'רגעים',
    choice:
      'הפנייה האופיינית ביותר של כל אחת משלוש קבוצות לכל היותר, מבין אלה שהותאמו בביטחון הרב ביותר ושמוינו: קודם ממה שאיש לא חזה, ואחר כך ממה שרבים כתבו עליו; כל אחת של אדם אחר. המילים הן של הלקוח, ונחתכו אחרי תחילתן.',
    none: 'אין פנייה על הגרסה שמספרת עליה במילים משלה.',
    about: {
      question: (number) => `שאלה ${figure(number)}`,
      limitation: (number) => `מגבלה ${figure(number)}`,
      surprise: (number) => `הפתעה ${figure(number)}`,
    },
  },
  steps: {
    title: 'שלבי הפריסה הבאים',
    about: 'לכל שלב שהגיע ללקוחות נוספים יש 48 שעות משלו. מה רגיל בהן נקבע לפי השבועות שלפני הגרסה.',
    name: (audience, percent) =>
      percent === undefined ? isolate(audience) : `${isolate(audience)}, ${figure(percent)}%`,
    share: (percent) => `${figure(percent)}%`,
    from: (moment) => `החל ${prefixed('מ', moment)}.`,
    notBegun: (moment) => `מתוכנן ${prefixed('ל', moment)}. עדיין אי אפשר לשמוע עליו דבר.`,
    inside: (hours) => `הוא התחיל ב־${at(hours)}, בתוך 48 השעות הראשונות: הפניות שלו נספרות בשני המקומות.`,
    arrived: (tickets, beside) =>
      `${tickets === 1 ? 'הגיעה' : 'הגיעו'} ${countedInWords(tickets, ticket)}, ${beside}.`,
    unrelated: 'לא קשורות',
    mark: (name, hours) => `${isolate(name)}, החל ב־${at(hours)}`,
  },
  proposals: {
    title: 'מה מסמך ההעברה עדיין אינו יודע',
    none: 'לא הגיע פעמיים דבר שמסמך ההעברה אינו עונה עליו.',
    noneYet: 'עד כה לא הגיע פעמיים דבר שמסמך ההעברה אינו עונה עליו.',
    near: (tickets) =>
      tickets === 1
        ? 'פנייה אחת קרובה למה שהוא יודע, ולא נספרה שם'
        : `${countedInWords(tickets, ticket)} קרובות למה שהוא יודע, ולא נספרו שם`,
    where: 'הדביקו אותו לתוך {file}.',
    tickets: 'פניות: ',
    copy: 'העתקה כ־markdown',
  },
  changes: {
    title: 'מה השתנה מאז במסמך ההעברה',
    none: 'לא נרשם שינוי מאז ההפעלה.',
    unlearned: (step) => `לא נלמד דבר מן ”${isolate(step)}”?`,
  },
  forReading: {
    title: 'לקריאה השבועית',
    none: 'אין דבר מעבר למה שמסמך ההעברה חזה.',
    noneYet: 'עד כה אין דבר מעבר למה שמסמך ההעברה חזה.',
  },
};
