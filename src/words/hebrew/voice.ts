import type { Words } from '../english/index.ts';
import { isolate } from './writing.ts';

/** Of a prediction, which is feminine. */
const verdicts: Record<string, string> = {
  Right: 'נכונה',
  'Too conservative': 'זהירה מדי',
  Wrong: 'שגויה',
  'Not checked': 'לא נבדקה',
};

/** Hebrew: voice-of-customer notes and the moments in them. */
export const voice: Words['voice'] = {
  title: 'קול הלקוח',
  heading: 'קול הלקוח',
  listDescription: 'מה עבר על אנשים, מחזור אחר מחזור, כפי שהפניות מספרות.',
  none: 'עדיין אין רשימות. רשימה עומדת לצד קריאת האות של המחזור ומספרת רגע ששום לוח מחוונים אינו מראה. שלושה צעדים:',
  read: 'חפשו בפניות של המחזור דבר אחד שקרה לאדם אחד: מי, מתי, ומה עשה באותו רגע.',
  write: 'כתבו פסקה בתיקייה {folder}, וצטטו את הפנייה באמצעות {tag}.',
  build: 'בנו שוב את האתר: מילים שאינן כתובות בפנייה עוצרות את הבנייה.',
  listIntro: 'מה עבר על אנשים, מחזור אחר מחזור, במקום ששום לוח מחוונים אינו מראה. מן החדשה לישנה.',
  cycle: (cycle) => `מחזור ${isolate(cycle)}`,
  description: (cycle, title) => `קול הלקוח, מחזור ${isolate(cycle)}: ${isolate(title)}`,
  week: (id) => `שבוע ${Number(id.slice(-2))}, ${id.slice(0, 4)}`,
  weeks: '{first} עד {last}',
  beside: 'עומדת לצד {signal} של {release}.',
  signalOf: 'קריאת האות',
  signal: 'קריאת האות',
  signalIs: 'קריאת האות: {sentence}',
  measured: 'נמדד: {sentence}',
  verdict: (verdict) => `הכרעה לגבי התחזית: ${verdicts[verdict] ?? isolate(verdict)}.`,
  signalLink: 'אל קריאת האות',
  unpublished: 'דבריה של הפנייה הזאת אינם מתפרסמים באתר הזה.',
};
