import type { Filter } from './filter.ts';
import { says } from './flag.ts';
import { oneOf } from './words.ts';

/**
 * What helpdesks call the tag, status, type or queue of spam. `suspended` is not among them: it is spam in one helpdesk
 * and a customer's ticket that waits in others.
 */
const spamWords = [
  ...['spam', 'is spam', 'marked as spam', 'spam ticket', 'junk', 'junk mail', 'junk e mail', 'junk email'],
  ...['unerwünschte werbung', 'courrier indésirable', 'pourriel', 'correo no deseado', 'correo basura'],
  ...['lixo eletrônico', 'posta indesiderata', 'ongewenste e mail', 'roskaposti', 'skräppost', 'søppelpost'],
  ...['דואר זבל', 'ספאם', '迷惑メール', 'スパム', '垃圾邮件', '스팸'],
];

/** Takes what the helpdesk itself, or someone at it, called spam. */
export function spam(words: readonly string[]): Filter {
  const isSpam = oneOf([...spamWords, ...words]);
  return (row) =>
    says(row.cell('isSpam')) ||
    isSpam(row.cell('isSpam')) ||
    isSpam(row.cell('status')) ||
    isSpam(row.cell('type')) ||
    isSpam(row.cell('group')) ||
    row.tags.some(isSpam);
}
