import type { Redacted } from '../redaction/redacted.ts';

/** Cuts a redacted text at a word's end, and in no marker. Never before it is redacted: half an address is not known. */
export function shortened(text: Redacted, limit: number): Redacted {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit).replace(/⟨[a-z-]*$/, '');
  const space = cut.search(/\s\S*$/);
  const isNear = space > Math.max(0, limit - 500);
  return (isNear ? cut.slice(0, space) : cut.toWellFormed()) as Redacted;
}
