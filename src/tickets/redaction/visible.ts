/**
 * The text as it is looked at and published: composed (NFC), without characters that can not be seen, and with
 * the mathematical alphabets of Unicode as plain letters and digits, in which addresses are disguised.
 *
 * Joiners stay: the scripts of India and Iran and emoji need them.
 */
export function visible(text: string): string {
  if (!/[^\n\x20-\x7e]/.test(text)) return text;
  const composed = text.normalize('NFC').replace(unseen, '');
  return composed.includes('\ud835')
    ? composed.replace(/[\u{1d400}-\u{1d7ff}]/gu, (sign) => sign.normalize('NFKC'))
    : composed;
}

const unseen = /(?![\t\n\r\u200C\u200D])[\p{Cc}\p{Cf}]/gu;
