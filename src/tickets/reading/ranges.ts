import { open } from 'node:fs/promises';

/** A stretch of a file that begins and ends between two records, in bytes; `end` is the first that is outside. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * About how much of a large file is read as one piece, in bytes. The same on every machine, however many hands read:
 * the people of a piece are known for its texts.
 */
const pieceSize = 8 * 2 ** 20;
const chunkSize = 4 * 2 ** 20;
/** How far from its place a border is searched for, in bytes. */
const searched = 2 ** 20;
const quote = 0x22;
const lineFeed = 0x0a;

/** The whole of a file as one range. */
export const wholeFile: Range = { start: 0, end: Number.POSITIVE_INFINITY };

/**
 * Finds where a large file can be parted so that its pieces may be read side by side.
 *
 * A border is the start of a line with an even number of quotation marks before it, from which a whole record of
 * this file follows: there a reader that came from the beginning stands between two records as well. Where
 * quotation marks are out of order no border is found any more, and the rest is one piece.
 *
 * @param size bytes of the file, in an encoding that writes line ends and quotation marks as ASCII does
 * @param isRecord true for the text of one whole record
 * @param piece about how many bytes a piece has
 * @returns offsets in bytes, ascending, without 0 and the file's end
 */
export async function bordersOf(
  path: string,
  size: number,
  isRecord: (text: string) => boolean,
  encoding: string,
  piece = pieceSize,
): Promise<number[]> {
  const borders: number[] = [];
  if (size < 2 * piece) return borders;
  const decoder = new TextDecoder(encoding);
  const file = await open(path, 'r');
  try {
    const chunk = Buffer.allocUnsafe(chunkSize);
    let quotes = 0;
    let wanted = piece;
    let from = 0;
    while (from < size && wanted < size - piece / 2) {
      const { bytesRead } = await file.read(chunk, 0, chunkSize, from);
      if (bytesRead === 0) break;
      let at = 0;
      while (wanted < from + bytesRead && wanted < size - piece / 2) {
        const target = Math.max(at, wanted - from);
        quotes += count(chunk, at, target);
        at = target;
        const found = borderAfter(target);
        if (found === undefined) {
          wanted += searched;
          continue;
        }
        borders.push(from + found.at);
        quotes += found.quotes;
        at = found.at;
        wanted = from + found.at + piece;
      }
      if (at < bytesRead) quotes += count(chunk, at, bytesRead);
      from += bytesRead;

      /** The first record that begins after an offset of this chunk, and the quotation marks up to it. */
      function borderAfter(start: number): { at: number; quotes: number } | undefined {
        const end = Math.min(bytesRead, start + searched);
        let seen = quotes;
        let counted = start;
        /** Where a record begins if the quotation marks are in order. */
        let begun = -1;
        let before = 0;
        for (
          let feed = chunk.indexOf(lineFeed, start);
          feed >= 0 && feed < end;
          feed = chunk.indexOf(lineFeed, feed + 1)
        ) {
          seen += count(chunk, counted, feed);
          counted = feed;
          if (seen % 2 !== 0) continue;
          if (begun >= 0 && isRecord(decoder.decode(chunk.subarray(begun, feed)).replace(/\r$/, '')))
            return { at: begun, quotes: before };
          begun = feed + 1;
          before = seen - quotes;
        }
        return undefined;
      }
    }
  } finally {
    await file.close();
  }
  return borders;
}

function count(bytes: Buffer, from: number, to: number): number {
  let found = 0;
  const part = bytes.subarray(from, to);
  for (let at = part.indexOf(quote); at >= 0; at = part.indexOf(quote, at + 1)) found++;
  return found;
}
