import type { Words } from '../english/index.ts';
import { figure } from './amounts.ts';

/** Hebrew. */
export const change: Words['change'] = {
  standing: {
    within: 'בתוך הטווח הרגיל',
    above: 'מעל הטווח הרגיל',
    'far-above': 'הרבה מעל הטווח הרגיל',
    below: 'מתחת לטווח הרגיל',
    'far-below': 'הרבה מתחת לטווח הרגיל',
    new: 'חדש השבוע',
    gone: 'נדם',
    'too-little-history': 'מעט מדי היסטוריה',
  },
  outsideByChance: 'מחוץ לטווח, כפי שקורה במקרה לאחד מתוך רבים',
  noRange: 'מעט מדי היסטוריה לקביעה',
  trial: (range) => `${range} (זמני)`,
  sentence: (tickets, before, range) => `${tickets}${before}, ${range}`,
  before: (previous) => ` (${figure(previous)} בשבוע הקודם)`,
  beforeWithPercent: (previous, percent) => ` (${figure(previous)} בשבוע הקודם, ${percent})`,
  against: {
    within: (range) => `בתוך הטווח הרגיל של ${range}`,
    above: (range) => `מעל הטווח הרגיל של ${range}`,
    'far-above': (range) => `הרבה מעל הטווח הרגיל של ${range}`,
    below: (range) => `מתחת לטווח הרגיל של ${range}`,
    'far-below': (range) => `הרבה מתחת לטווח הרגיל של ${range}`,
    gone: (range) => `נדם, הטווח הרגיל ${range}`,
  },
  againstByChance: (range) => `מחוץ לטווח הרגיל של ${range}, כפי שקורה במקרה לסדרה אחת מתוך רבות`,
  neverBefore: (weeks) => `חדש השבוע, ללא אף פנייה ב־${figure(weeks)} השבועות הקודמים`,
};
