import { isMarked, quotationAt } from './quoted-mail.ts';
import { endsMessage } from './sign-off.ts';

/**
 * Gives what the customer wrote in this message: without the quoted mail below it, lines that `>` marks, and the
 * signature. It reads a text before redaction as well as one with markers.
 *
 * Nothing is cut at the first line, and never everything: a message that is all quotation stays whole.
 */
export function ownWords(text: string): string {
  if (!text.includes('\n')) return text;
  const own = withoutSignature(withoutQuotations(text.split('\n')))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return own === '' ? text : own;
}

function withoutQuotations(lines: readonly string[]): string[] {
  const kept: string[] = [];
  let begun = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as string;
    if (isMarked(line)) continue;
    const head = line.trim() === '' ? undefined : quotationAt(lines, at);
    if (head?.marked === true) {
      at += head.lines - 1;
      continue;
    }
    if (begun && head !== undefined) break;
    kept.push(line.trim() === '' ? '' : line);
    begun ||= line.trim() !== '';
  }
  return kept;
}

/** Looked for in what is left without quotations: they stand below the signature, and are long. */
function withoutSignature(lines: readonly string[]): readonly string[] {
  let last = lines.length;
  while (last > 0 && lines[last - 1] === '') last--;
  const message = lines.slice(0, last);
  const first = message.findIndex((line) => line !== '');
  for (let at = first + 1; at < last; at++) {
    if (message[at] !== '' && endsMessage(message, at)) return message.slice(0, at);
  }
  return message;
}
