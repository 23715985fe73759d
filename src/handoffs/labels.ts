import { nearest } from '../words/index.ts';

/** How the lines beneath a question or limitation begin, in each language of the site. */
const labels = {
  phrasing: /^(?:also asked(?: as)?|נשאל(?:ת)? גם(?: כך)?)\s*[:：–—-]\s*(.*)$/iu,
  expected: /^(?:expected?|צפוי(?:ות)?)\s*[:：–—-]\s*(.*)$/iu,
  added: /^(?:added(?: on)?|נוספ(?:ה|ו)|נוסף)\s*[:：]\s*(.*)$/iu,
  confirmed: /^(?:tickets?|פני(?:י?ה|ות))\s*[:：]\s*(.*)$/iu,
  refuted: /^(?:not|לא)\s*[:：]\s*(.*)$/iu,
  themes: /^(?:themes?|נושא(?:ים)?)\s*[:：]\s*(.*)$/iu,
} as const;

/** How a limitation goes on with what to say to customers: `Say: …`, at the beginning of a sentence or of a line. */
const say = '(?:Say|לומר|יש לומר|מה לומר)\\s*[:：]\\s*';
const sayFirst = new RegExp(`^${say}`, 'u');
const sayNext = new RegExp(`(?:(?<=[.!?;。！？…)”"'])[ \\t]*|\\s[–—-][ \\t]+|\\n)${say}`, 'u');

/** True when a text is only what to say. */
export const beginsWithSay = (text: string): boolean => sayFirst.test(text);

/** Parts a limitation from what to say to customers who meet it: the text before `Say:`, and the text behind it. */
export function partSay(text: string): { text: string; say?: string } {
  const found = sayNext.exec(text);
  if (!found) return { text };
  const said = text.slice(found.index + found[0].length).trim();
  return said === '' ? { text } : { text: text.slice(0, found.index).trim(), say: said };
}

/** What a line says behind one of the labels: `my seat list is gone` of `Also asked as: my seat list is gone`. */
export function saidBehind(label: keyof typeof labels, text: string): string | undefined {
  return labels[label].exec(text)?.[1];
}

/** The labels beneath a question as they are written. Shorter ones ('Not') are near too many other words. */
const spellings = [
  'Also asked as',
  'Also asked',
  'Expected',
  'Added',
  'Tickets',
  'Theme',
  'Themes',
  'נשאל גם כך',
  'נשאל גם',
  'צפוי',
  'צפויות',
  'נוספה',
  'פניות',
  'פנייה',
  'נושאים',
];

/**
 * The label that an item of a list was most likely meant to begin with: `Expected` of `Exspected: 4`. What goes on as a sentence is
 * part of an answer, whatever it begins with.
 */
export function labelMeant(text: string): { readonly written: string; readonly meant: string } | undefined {
  const [, written, said = ''] = /^([\p{L}\p{M} ]+?)\s*[:：]\s*(.*)$/u.exec(text) ?? [];
  if (written === undefined || Object.values(labels).some((label) => label.test(text))) return undefined;
  const meant = nearest(written, spellings);
  if (meant === undefined || !(meant.includes(' ') || isFact(said))) return undefined;
  return { written, meant };
}

/** True of what stands behind a label: a few words, or numbers. */
export const isFact = (said: string): boolean => {
  const words = said.trim().split(/\s+/);
  return words.length <= 4 || words.every((word) => /\p{N}/u.test(word));
};
