import type { Words } from '../english/index.ts';
import { figure, listed } from './amounts.ts';
import { isolate } from './writing.ts';

const streams = { bug: 'תקלה', brief: 'קלט לבריף', noise: 'רעש צפוי' };
const toStream = { bug: 'לתקלה', brief: 'לקלט לבריף', noise: 'לרעש צפוי' };
const left = 'נשארה לא ברורה.';
const leans = (stream: keyof typeof streams, percent: number): string =>
  `המכונה נוטה ${toStream[stream]} (${isolate(`${figure(percent)}%`)})`;

/** Why a ticket stands in its stream. */
export const sorting: Words['sorting'] = {
  speaks: (fields, words, told) => {
    const parts = fields.map(({ field, value }) =>
      field === 'type'
        ? `הסוג במערכת הפניות הוא ${isolate(`"${value}"`)}`
        : field === 'tag'
          ? `הפנייה מתויגת ${isolate(`"${value}"`)}`
          : field === 'group'
            ? `הפנייה הגיעה לקבוצה ${isolate(`"${value}"`)}`
            : `הפנייה מקושרת לפריט העבודה ${isolate(value)} בפיתוח`,
    );
    const quoted = words.map(isolate);
    const said =
      told === 'question'
        ? 'יש בה שאלה'
        : words.length === 0
          ? ''
          : `${told === 'quoted' ? 'כתוב בה' : 'היא עוסקת ב:'} ${listed(quoted)}`;
    if (said !== '') parts.push(said);
    return parts.length === 0 ? '' : `${listed(parts)}.`;
  },
  tie: (sides) =>
    `${sides.map(({ stream, why }) => `${streams[stream]}? ${why || 'שום דבר מיוחד אינו מעיד על כך.'}`).join(' ')} תיקו, ולכן נשארה לא ברורה.`,
  noText: `אין בה טקסט. ${left}`,
  noKnownWord: `אין בה אף אחת מהמילים שהכללים מכירים. ${left}`,
  faint: (why) => `${why} זה מעט מדי כדי למיין לפיו. ${left}`,
  unlikely: (why, stream, percent) =>
    `${why} מילים אחרות בה מעידות נגד ${streams[stream]} (${isolate(`${figure(percent)}%`)}). ${left}`,
  disagree: (stream, percent, corrections) =>
    `${leans(stream, percent)}, אבל הכללים ומה שנלמד מ־${figure(corrections)} תיקונים אינם מסכימים. ${left}`,
  below: (stream, percent, bar) =>
    `${leans(stream, percent)}, מתחת לסף שלה, ${isolate(`${figure(bar)}%`)}. ${left}`,
  noBar: (stream, percent) => `${leans(stream, percent)}, אבל לסיווג הזה עוד אין רמת ביטחון שהחזיקה. ${left}`,
  similar: (own, all, stream) =>
    own === all
      ? all === 1
        ? `פנייה דומה אחת תוקנה ${toStream[stream]}.`
        : all === 2
          ? `שתי פניות דומות תוקנו ${toStream[stream]}.`
          : `${figure(all)} פניות דומות תוקנו ${toStream[stream]}.`
      : `מתוך ${figure(all)} פניות דומות שתוקנו, ${figure(own)} הועברו ${toStream[stream]}.`,
  pointing: (words, corrections) =>
    `בין ${figure(corrections)} הפניות שתוקנו, ${listed(words.map(isolate))} ${words.length === 1 ? 'מעידה' : 'מעידות'} על אותו כיוון.`,
  readsLike: (corrections) => `היא דומה לאחרות בין ${figure(corrections)} הפניות שתוקנו.`,
  byTheme: (theme, stream) => `הנושא שלה, ${isolate(`"${theme}"`)}, מוביל כברירת מחדל ${toStream[stream]}.`,
  byHand: (note) =>
    note === '' ? 'מוינה ביד.' : `מוינה ביד: ${isolate(note)}${/[.!?…]$/.test(note) ? '' : '.'}`,
};
