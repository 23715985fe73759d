import type { Filter } from './filter.ts';
import { says } from './flag.ts';
import { folded } from './words.ts';

/**
 * What Outlook, Exchange and their kin write before the subject that they answer by themselves. Each is followed by a
 * colon, so that a customer who asks about automatic replies is heard; words that a desk's product may be about, such
 * as an absence, are left out.
 */
const beginnings = new Set(
  [
    // English
    ...['automatic reply', 'auto reply', 'autoreply', 'out of office', 'out of the office'],
    ...['out of office autoreply', 'out of office reply'],
    // German
    ...['automatische antwort', 'abwesenheitsnotiz', 'abwesenheitsmeldung'],
    // French
    ...['réponse automatique', "réponse automatique d'absence", 'absence du bureau', "message d'absence"],
    // Spanish
    ...['respuesta automática', 'fuera de la oficina', 'fuera de oficina'],
    // Portuguese
    ...['resposta automática', 'fora do escritório', 'ausência temporária'],
    // Italian
    ...['risposta automatica', 'fuori ufficio'],
    // Dutch
    ...['automatisch antwoord', 'automatische antwoord', 'afwezigheidsbericht'],
    // Polish
    ...['odpowiedź automatyczna', 'automatyczna odpowiedź', 'autoodpowiedź', 'poza biurem'],
    // Finnish; Swedish, Norwegian, Danish
    ...['automaattinen vastaus', 'autosvar', 'automatiskt svar', 'automatisk svar'],
    // Hebrew, Arabic
    ...['תשובה אוטומטית', 'מענה אוטומטי', 'رد تلقائي'],
    // Japanese, Chinese, Korean
    ...['自動応答', '自動返信', '自动答复', '自动回复', '自動回覆', '자동 회신'],
    // Czech, Slovak, Hungarian, Romanian, Turkish, Greek, Russian, Ukrainian
    ...['automatická odpověď', 'automatická odpoveď', 'automatikus válasz', 'răspuns automat'],
    ...['otomatik yanıt', 'αυτόματη απάντηση', 'автоответ', 'автоматический ответ', 'автоматична відповідь'],
  ].map(bare),
);

/** What needs no colon: how people head the replies of their absence, and mail systems their reports. */
const openings = [
  ...['Out of office until', 'Out of the office until', 'Out of office till', 'Out of the office till'],
  'Delivery Status Notification (Failure)',
  'Delivery Status Notification (Delay)',
  'Undelivered Mail Returned to Sender',
  'Mail delivery failed: returning message to sender',
  'Returned mail: see transcript for details',
];

/** A subject is looked at so far: the longest beginning, with room. */
const lookedAt = 120;

/** Takes what a mail program or a mail system answered by itself; `subjects` are further beginnings. */
export function automaticReply(subjects: readonly string[]): Filter {
  const whole = [...openings, ...subjects].map(bare);
  return (row) => {
    if (isAutomatic(row.cell('autoreply'))) return true;
    const subject = bare(row.cell('subject').slice(0, lookedAt));
    const colon = subject.indexOf(':');
    return (
      (colon > 0 && beginnings.has(subject.slice(0, colon).trimEnd())) ||
      (subject !== '' && whole.some((one) => subject.startsWith(one)))
    );
  };
}

/** RFC 3834: every value of `Auto-Submitted` but `no` begins with `auto-`. */
function isAutomatic(cell: string): boolean {
  return cell !== '' && (says(cell) || /^auto-(?:replied|generated|notified)\b/i.test(cell));
}

/** Without accents, which some mail programs lose on the way; the apostrophe is the typewriter's. */
function bare(text: string): string {
  // Most subjects are plain, and there are as many as tickets.
  if (/^[ -~]*$/.test(text))
    return text
      .replace(/[ _-]+/g, ' ')
      .trim()
      .toLowerCase();
  return folded(text).normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'");
}
