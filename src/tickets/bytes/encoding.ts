/** What the bytes of a file were read as, and what a person should know of that choice. */
export interface Encoding {
  /** The name in the report, `utf-8`, `utf-16le`, `windows-1252`, … */
  readonly name: string;
  readonly note?: string;
}

/** A scan over all bytes of a file, one chunk at a time, after which the encoding is known. */
export interface EncodingScan {
  read(chunk: Uint8Array): void;
  end(): Encoding;
}

/**
 * Decides how to decode a file from all of its bytes.
 *
 * A byte order mark decides; else zeros in every second byte mean UTF-16; else strict UTF-8; else the
 * file is Windows-1252, unless nearly all that goes beyond ASCII is proper UTF-8 (a few damaged bytes
 * must not turn every other letter of the file into two).
 */
export function scanEncoding(): EncodingScan {
  let head: Encoding | undefined;
  let first = true;
  const counts = { proper: 0, broken: 0, waiting: 0, low: 0x80, high: 0xbf };
  return {
    read(chunk) {
      if (first && chunk.length > 0) {
        head = byHead(chunk);
        first = false;
      }
      if (head === undefined || head.name === 'utf-8') countSequences(chunk, counts);
    },
    end() {
      const broken = counts.broken + (counts.waiting > 0 ? 1 : 0);
      if (head !== undefined && head.name !== 'utf-8') return head;
      if (broken === 0) return { name: 'utf-8' };
      if (head !== undefined || counts.proper > broken * 4) {
        return {
          name: 'utf-8',
          note: `${broken} ${broken === 1 ? 'byte was' : 'bytes were'} damaged and shown as �`,
        };
      }
      return { name: 'windows-1252', note: 'the file is not UTF-8, it was read as Windows-1252' };
    },
  };
}

function byHead(chunk: Uint8Array): Encoding | undefined {
  if (chunk[0] === 0xff && chunk[1] === 0xfe) return { name: 'utf-16le' };
  if (chunk[0] === 0xfe && chunk[1] === 0xff) return { name: 'utf-16be' };
  if (chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf) return { name: 'utf-8' };
  const length = Math.min(chunk.length, 4096);
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at++) {
    if (chunk[at] !== 0) continue;
    if (at % 2 === 0) even++;
    else odd++;
  }
  const half = length / 2;
  if (odd > half * 0.4 && even < half * 0.1)
    return { name: 'utf-16le', note: 'UTF-16 without a byte order mark' };
  if (even > half * 0.4 && odd < half * 0.1)
    return { name: 'utf-16be', note: 'UTF-16 without a byte order mark' };
  return undefined;
}

/** Counts proper and broken UTF-8 sequences beyond ASCII; a sequence may go on in the next chunk. */
function countSequences(
  chunk: Uint8Array,
  state: { proper: number; broken: number; waiting: number; low: number; high: number },
): void {
  for (let at = 0; at < chunk.length; at++) {
    const byte = chunk[at] as number;
    if (state.waiting > 0) {
      if (byte >= state.low && byte <= state.high) {
        state.low = 0x80;
        state.high = 0xbf;
        if (--state.waiting === 0) state.proper++;
        continue;
      }
      state.broken++;
      state.waiting = 0;
      state.low = 0x80;
      state.high = 0xbf;
    }
    if (byte < 0x80) continue;
    if (byte >= 0xc2 && byte <= 0xdf) state.waiting = 1;
    else if (byte >= 0xe0 && byte <= 0xef) {
      state.waiting = 2;
      if (byte === 0xe0) state.low = 0xa0;
      if (byte === 0xed) state.high = 0x9f;
    } else if (byte >= 0xf0 && byte <= 0xf4) {
      state.waiting = 3;
      if (byte === 0xf0) state.low = 0x90;
      if (byte === 0xf4) state.high = 0x8f;
    } else state.broken++;
  }
}
