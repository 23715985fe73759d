import { createReadStream, createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { crc32 } from 'node:zlib';

/**
 * What one range of a file became, kept as two lists of lines of the same length: what the merge needs of each
 * row, and the ticket of each row. On disk, so that a million tickets need no memory before it is known which count.
 */
export interface PartWriter {
  add(entry: string, ticket: string): void;
  /** Ends writing; gives what `eachLine` needs. */
  end(): Promise<Part>;
  /** Gives up, so that no file stays open; what was written is of no use. */
  drop(): void;
}

/** Where a part lies: two files, or two lists in memory for small inputs. Plain data. */
export type Part = {
  /** Physical lines of the file before the range: the lines of the part are counted from there. */
  readonly before: number;
} & (
  | { readonly entries: StoredFile; readonly tickets: StoredFile }
  | { readonly held: { readonly entries: readonly string[]; readonly tickets: readonly string[] } }
);

interface StoredFile {
  readonly path: string;
  /** A check sum of its bytes: damage is to be noticed, nobody is to be outwitted. */
  readonly crc32: number;
}

/** Lines are written in pieces of about this many characters. */
const pieceLength = 256 * 1024;

/** Keeps a part in memory. */
export function heldPart(): PartWriter {
  const entries: string[] = [];
  const tickets: string[] = [];
  return {
    add(entry, ticket) {
      entries.push(entry);
      tickets.push(ticket);
    },
    end: async () => ({ before: 0, held: { entries, tickets } }),
    drop: () => {},
  };
}

/** Writes a part beside others; the two files' names begin with `stem`. */
export function storedPart(stem: string): PartWriter {
  const entries = lineFile(`${stem}.entries`);
  const tickets = lineFile(`${stem}.tickets`);
  return {
    add(entry, ticket) {
      entries.add(entry);
      tickets.add(ticket);
    },
    end: async () => ({ before: 0, entries: await entries.end(), tickets: await tickets.end() }),
    drop() {
      entries.drop();
      tickets.drop();
    },
  };
}

interface LineFile {
  add(line: string): void;
  end(): Promise<StoredFile>;
  drop(): void;
}

function lineFile(path: string): LineFile {
  const stream = createWriteStream(path, { mode: 0o600, highWaterMark: 4 * pieceLength });
  // The fault is told when the file is ended: until then nothing reads it.
  let fault: Error | undefined;
  stream.on('error', (error) => {
    fault = error;
  });
  let sum = 0;
  let waiting: string[] = [];
  let length = 0;
  const flush = () => {
    const bytes = Buffer.from(waiting.join(''), 'utf8');
    sum = crc32(bytes, sum);
    stream.write(bytes);
    waiting = [];
    length = 0;
  };
  return {
    add(line) {
      waiting.push(line, '\n');
      length += line.length + 1;
      if (length > pieceLength) flush();
    },
    async end() {
      flush();
      stream.end();
      await finished(stream);
      if (fault !== undefined) throw fault;
      return { path, crc32: sum };
    },
    drop() {
      stream.destroy();
    },
  };
}

/** True when both files of a part can be read and hold what was written. */
export async function isWhole(part: Part): Promise<boolean> {
  if ('held' in part) return true;
  for (const { path, crc32: written } of [part.entries, part.tickets]) {
    let sum = 0;
    try {
      for await (const chunk of createReadStream(path, { highWaterMark: 2 ** 20 }))
        sum = crc32(chunk as Buffer, sum);
    } catch {
      return false;
    }
    if (sum !== written) return false;
  }
  return true;
}

/** Calls back for each line of one list of a part, in order. */
export async function eachLine(
  part: Part,
  list: 'entries' | 'tickets',
  take: (line: string, at: number) => void,
): Promise<void> {
  if ('held' in part) {
    for (const [at, line] of part.held[list].entries()) take(line, at);
    return;
  }
  let at = 0;
  let rest = '';
  const decoder = new TextDecoder();
  for await (const chunk of createReadStream(part[list].path, { highWaterMark: 2 ** 20 })) {
    const text = rest + decoder.decode(chunk as Buffer, { stream: true });
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      take(text.slice(from, end), at++);
      from = end + 1;
    }
    rest = text.slice(from);
  }
}
