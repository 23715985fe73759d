import { charactersOf } from './single-byte.ts';

/** Two characters as they look when UTF-8 was read as Windows-1252: a first byte, and one that goes on. */
const sign =
  /[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/;
/** What nobody writes, and what a wrong repair would give. */
const implausible = /[\u0250-\u02af\ufffd]|(?![\t\n\r])\p{Cc}/u;

const strict = new TextDecoder('utf-8', { fatal: true });
let bytes: ReadonlyMap<string, number> | undefined;

/**
 * Repairs a cell whose UTF-8 was read as Windows-1252 once before it was written (`Ã©` for `é`, `â€™` for `’`).
 *
 * @returns the repaired cell, or the very same one when any part of it can't have come about so
 */
export function mendTwiceEncoded(cell: string): string {
  if (!sign.test(cell)) return cell;
  bytes ??= new Map(charactersOf('windows-1252').map((character, byte) => [character, byte]));
  const once = new Uint8Array(cell.length);
  for (let at = 0; at < cell.length; at++) {
    const byte = bytes.get(cell[at] as string);
    if (byte === undefined) return cell;
    once[at] = byte;
  }
  try {
    const mended = strict.decode(once);
    return implausible.test(mended) ? cell : mended;
  } catch {
    return cell;
  }
}

const afterC3 = new Set([0xc2, 0xc5, 0xc6, 0xcb, 0xe2]);

/** True when UTF-8 bytes hold two characters as `mendTwiceEncoded` looks for; it need not find them at chunk borders. */
export function looksTwiceEncoded(chunk: Buffer): boolean {
  for (let at = chunk.indexOf(0xc3); at >= 0; at = chunk.indexOf(0xc3, at + 1)) {
    const second = chunk[at + 1];
    if (second !== undefined && second >= 0x82 && second <= 0xb4 && afterC3.has(chunk[at + 2] as number))
      return true;
  }
  return false;
}
