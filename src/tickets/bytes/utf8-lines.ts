import { isUtf8 } from 'node:buffer';

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** How a line that is not all ASCII reads as UTF-8. */
type LineKind =
  /** Nothing but proper sequences. */
  | 'proper'
  /** Proper sequences and some broken bytes. */
  | 'damaged'
  /** More broken bytes than proper sequences: the line was written in another encoding. */
  | 'stray';

/** Calls back for each physical line, its line end included; the last may have none. */
export function eachLine(bytes: Buffer, take: (line: Buffer) => void): void {
  let from = 0;
  let feed = bytes.indexOf(lineFeed);
  let carriage = bytes.indexOf(carriageReturn);
  while (from < bytes.length) {
    let end = bytes.length;
    if (feed >= 0) end = feed + 1;
    if (carriage >= 0 && carriage + 1 < end) end = carriage + 1;
    if (end === carriage + 1 && bytes[end] === lineFeed) end++;
    take(bytes.subarray(from, end));
    from = end;
    if (feed >= 0 && feed < from) feed = bytes.indexOf(lineFeed, from);
    if (carriage >= 0 && carriage < from) carriage = bytes.indexOf(carriageReturn, from);
  }
}

/** Says how a line reads, and how many bytes of it are broken; nothing for lines of ASCII alone. */
export function lineKind(line: Buffer): { readonly kind: LineKind; readonly broken: number } | undefined {
  const { proper, broken } = sequences(line);
  if (broken > 0) return { kind: broken > proper ? 'stray' : 'damaged', broken };
  return proper > 0 ? { kind: 'proper', broken } : undefined;
}

/**
 * Gives the chunks of a file cut where no character is torn: all but the last end after a whole one, and
 * chunks that are not UTF-8 end after a line.
 */
export function wholeCharacters(): { push(chunk: Buffer): Buffer; end(): Buffer } {
  let held: Buffer = Buffer.alloc(0);
  return {
    push(chunk) {
      const bytes = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
      let end = bytes.length - tornTail(bytes);
      if (!isUtf8(bytes.subarray(0, end))) {
        const line =
          Math.max(bytes.lastIndexOf(lineFeed), bytes.lastIndexOf(carriageReturn, bytes.length - 2)) + 1;
        // A line of many megabytes is not waited for.
        if (line > 0 || bytes.length < 16 * chunk.length) end = line;
      }
      held = bytes.subarray(end);
      return bytes.subarray(0, end);
    },
    end() {
      const rest = held;
      held = Buffer.alloc(0);
      return rest;
    },
  };
}

/** How many bytes at the end are the beginning of a character that goes on in the next chunk. */
function tornTail(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}

/** Counts proper sequences beyond ASCII and bytes that belong to none. */
function sequences(bytes: Buffer): { proper: number; broken: number } {
  let proper = 0;
  let broken = 0;
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at] as number;
    if (byte < 0x80) {
      at++;
      continue;
    }
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    if (byte >= 0xc2 && isUtf8(bytes.subarray(at, at + length)) && at + length <= bytes.length) {
      proper++;
      at += length;
    } else {
      broken++;
      at++;
    }
  }
  return { proper, broken };
}
