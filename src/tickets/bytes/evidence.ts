/** What is kept of the lines of a file that are not UTF-8, to find out what they are. */
export interface Evidence {
  /** Words with bytes beyond ASCII, one character a byte, and how often each was met. */
  readonly words: ReadonlyMap<string, number>;
  /** Cells of the first lines, one character a byte. */
  readonly headers: readonly string[];
  /** The lines themselves, up to a limit: characters of several bytes can't be parted into words. */
  readonly lines: Buffer;
}

const wordsKept = 4000;
const linesKept = 256 * 1024;
/** Lines at the start of a file among which the header is. */
const headerLines = 40;
const word = /[0-9A-Za-z\x80-\xff]*[\x80-\xff][0-9A-Za-z\x80-\xff]*/g;

/** Gathers evidence of an encoding, line by line, within a fixed memory. */
export function gatherEvidence(): {
  add(line: Buffer, number: number): void;
  evidence(): Evidence;
} {
  const words = new Map<string, number>();
  const headers: string[] = [];
  const lines: Buffer[] = [];
  let size = 0;
  return {
    add(line, number) {
      const text = line.toString('latin1', 0, 20_000);
      for (const [found] of text.matchAll(word)) {
        const key = found.slice(0, 60);
        const count = words.get(key);
        if (count !== undefined || words.size < wordsKept) words.set(key, (count ?? 0) + 1);
      }
      if (number <= headerLines) {
        for (const cell of text.split(/[,;\t|\r\n]/)) {
          const header = cell.replace(/^\s*"?|"?\s*$/g, '');
          if (/[\x80-\xff]/.test(header) && header.length <= 60) headers.push(header);
        }
      }
      if (size < linesKept) {
        lines.push(Buffer.from(line.subarray(0, linesKept)));
        size += line.length;
      }
    },
    evidence: () => ({ words, headers, lines: Buffer.concat(lines) }),
  };
}
