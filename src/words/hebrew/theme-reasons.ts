import type { Words } from '../english/index.ts';
import { isolate, quoted } from './writing.ts';

/** Hebrew: why a ticket carries a theme that the team wrote down. */
export const themeReasons: Words['themeReasons'] = {
  phrase: (theme, phrase) => `שייכת לנושא ${quoted(theme)} כי כתוב בה ${quoted(phrase)}.`,
  pattern: (theme, words) =>
    `שייכת לנושא ${quoted(theme)} כי כתוב בה ${quoted(words)}, בהתאמה לאחת התבניות של הנושא.`,
  wordless: (theme) => `שייכת לנושא ${quoted(theme)} כי יש בה מילים שהנושא מזוהה לפיהן.`,
  example: (theme) => `שייכת לנושא ${quoted(theme)} כי הצוות נתן אותה כדוגמה.`,
  found: (theme) => `שייכת לנושא ${quoted(theme)} כי היא דומה לפניות שבהן הנושא נמצא לפני שהצוות רשם אותו.`,
  similarity: (theme, ticket) =>
    `שייכת לנושא ${quoted(theme)} כי היא דומה לדוגמאות של הנושא, ויותר מכול לפנייה ${isolate(ticket)}.`,
  perhaps: (theme, ticket) =>
    ticket === undefined
      ? `אולי שייכת לנושא ${quoted(theme)}: היא דומה לכותרת ולביטויים של הנושא, אך לא די כדי להיספר בו.`
      : `אולי שייכת לנושא ${quoted(theme)}: היא דומה לדוגמאות של הנושא, ויותר מכול לפנייה ${isolate(ticket)}, אך לא די כדי להיספר בו.`,
};
