import { randomUUID } from 'node:crypto';
import {
  type FileHandle,
  link,
  mkdir,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { faultLine } from '../../faults/index.ts';
import { firstLine, lineFor, type NewCorrection, shapeOf, withColumns } from '../../sorting/index.ts';
import { runs } from '../runs.ts';
import { type Encoding, encodingOf } from './encoding.ts';

/** Why an answer could not be written, in a sentence for who gave it. */
export class NotWritten extends Error {}

/** What was written, so that it can be taken back. */
interface Written {
  readonly ticket: string;
  /** The line end that the line before lacked; it goes only where nothing came after. */
  readonly lead: string;
  readonly line: string;
}

/** How often a file that changes under our hands is read anew before we give up. */
const attempts = 20;

/**
 * `data/sorting.csv` as the desk writes it: each answer is on the disk before the next ticket is shown, behind whatever stands there
 * at that moment. Nothing that stands there is ever lost: lines are added at the end, and where the whole file must be written (to
 * add a column, to take back a line from its middle) it is written beside and put in its place only if it has not changed.
 */
export class CorrectionsFile {
  readonly #path: string;
  readonly #shown: string;
  readonly #written: Written[] = [];

  /** @param shown the path as messages name it */
  constructor(path: string, shown: string) {
    this.#path = path;
    this.#shown = shown;
  }

  /**
   * Makes ready to write: takes away what a session that was killed has left beside the file.
   *
   * @throws NotWritten where nothing could be added
   */
  async check(): Promise<void> {
    const { path, text } = await this.#read();
    this.#shapeOf(text);
    const folder = dirname(path);
    for (const name of await readdir(folder).catch(() => [])) {
      const owner = name.startsWith(`.${basename(path)}.`)
        ? /\.(\d+)-[0-9a-f-]{36}$/.exec(name)?.[1]
        : undefined;
      if (owner !== undefined && !runs(Number(owner))) await rm(join(folder, name), { force: true });
    }
  }

  /** The whole text as it stands now. */
  async text(): Promise<string> {
    return (await this.#read()).text;
  }

  /**
   * Adds a correction and comes back when it is on the disk.
   *
   * @returns a sentence where something of it could not be written
   * @throws NotWritten where nothing was written; the file is then as it was
   */
  async add(correction: NewCorrection): Promise<string | undefined> {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const { path, bytes, encoding, text } = await this.#read();
      const shape = this.#shapeOf(text);
      const begun = shape.columns.length > 0 ? withColumns(text, shape) : text + firstLine(shape);
      if (begun !== undefined || bytes === undefined) {
        await this.#replace(path, bytes, encoding.encode(begun ?? ''));
        continue;
      }
      const { note, ...rest } = correction;
      const noted = encoding.holds(note ?? '');
      const line = lineFor(noted ? correction : rest, shape);
      if (!(await this.#append(path, bytes, encoding.encode(line)))) continue;
      const lead = shape.endsLine ? '' : shape.lineEnd;
      this.#written.push({ ticket: correction.ticket, lead, line: line.slice(lead.length) });
      return noted
        ? undefined
        : `The note was left out: ${this.#shown} is not in UTF-8 and has no signs for it. Save the file as UTF-8.`;
    }
    throw new NotWritten(
      `${this.#shown} is changed all the time by something else. Close it there and try again.`,
    );
  }

  /**
   * Takes the last correction of this session out of the file.
   *
   * @returns its ticket, and whether its line was there to be taken; nothing where there is none to take back
   * @throws NotWritten where the file could not be changed; the correction still stands
   */
  async undo(): Promise<{ readonly ticket: string; readonly taken: boolean } | undefined> {
    const last = this.#written.at(-1);
    if (last === undefined) return undefined;
    const { ticket, lead, line } = last;
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const { path, bytes, encoding, text } = await this.#read();
      const at = placeOf(line, text);
      if (at === undefined) {
        this.#written.pop();
        return { ticket, taken: false };
      }
      const end = at + line.length;
      const begin = end === text.length ? at - lead.length : at;
      if (await this.#replace(path, bytes, encoding.encode(text.slice(0, begin) + text.slice(end)))) {
        this.#written.pop();
        return { ticket, taken: true };
      }
    }
    throw new NotWritten(
      `${this.#shown} is changed all the time by something else. Close it there and try again.`,
    );
  }

  #shapeOf(text: string) {
    const found = shapeOf(text, this.#shown);
    if ('fault' in found) throw new NotWritten(faultLine(found.fault));
    return found.shape;
  }

  /** The bytes that stand there now; none where there is no such file. */
  async #read(): Promise<{ path: string; bytes?: Buffer; encoding: Encoding; text: string }> {
    const path = await realpath(this.#path).catch(() => this.#path);
    const bytes = await this.#told(() => readFile(path).catch(absent));
    const encoding = encodingOf(bytes ?? Buffer.alloc(0));
    return { path, ...(bytes && { bytes }), encoding, text: bytes ? encoding.decode(bytes) : '' };
  }

  /** Adds bytes behind those that were read; false, and nothing added, where the file is another one by now. */
  #append(path: string, read: Buffer, added: Buffer): Promise<boolean> {
    return this.#told(async () => {
      const file = await open(path, 'a+');
      try {
        const { size, ino } = await file.stat();
        if (size !== read.length) return false;
        try {
          await file.appendFile(added);
          await file.sync();
        } catch (error) {
          // A full disk may have taken half a line.
          await file.truncate(size);
          throw error;
        }
        await settleFolder(path);
        // Where an editor has put another file in its place, the line went to the one that is gone.
        return (await stat(path).catch(() => undefined))?.ino === ino;
      } finally {
        await file.close();
      }
    });
  }

  /** Puts other bytes in the place of those that were read; false, and nothing done, where they are not there any more. */
  #replace(path: string, read: Buffer | undefined, bytes: Buffer): Promise<boolean> {
    return this.#told(async () => {
      const beside = join(dirname(path), `.${basename(path)}.${process.pid}-${randomUUID()}`);
      await mkdir(dirname(path), { recursive: true });
      const mode = read === undefined ? undefined : (await stat(path).catch(() => undefined))?.mode;
      if (read !== undefined && mode === undefined) return false;
      try {
        await writeDurably(await open(beside, 'wx', mode), bytes);
        if (read === undefined) {
          // A link is refused where somebody else has begun the file meanwhile.
          await link(beside, path);
        } else {
          if (!(await readFile(path)).equals(read)) return false;
          await rename(beside, path);
        }
        await settleFolder(path);
        return true;
      } catch (error) {
        if (['EEXIST', 'ENOENT'].includes((error as { code?: string }).code ?? '')) return false;
        throw error;
      } finally {
        await rm(beside, { force: true });
      }
    });
  }

  /** Turns what a disk refuses into a sentence. */
  async #told<Value>(work: () => Promise<Value>): Promise<Value> {
    try {
      return await work();
    } catch (error) {
      const why = refusals.get((error as { code?: string }).code ?? '');
      if (why === undefined) throw error;
      throw new NotWritten(`${this.#shown} could not be written: ${why}`);
    }
  }
}

const refusals = new Map([
  ['EACCES', 'it may not be changed by you. Allow it, then press the key again.'],
  ['EPERM', 'it may not be changed by you. Allow it, then press the key again.'],
  ['EROFS', 'the disk can only be read.'],
  ['ENOSPC', 'the disk is full. Make room, then press the key again.'],
  ['EDQUOT', 'your share of the disk is full. Make room, then press the key again.'],
  ['EBUSY', 'another program holds it. Close it there, then press the key again.'],
  ['EISDIR', 'there is a folder of that name. Move it away.'],
]);

function absent(error: { code?: string }): undefined {
  if (error.code !== 'ENOENT') throw error;
  return undefined;
}

/** Where a whole line last stands in a text. */
function placeOf(line: string, text: string): number | undefined {
  for (let at = text.lastIndexOf(line); at >= 0; at = at === 0 ? -1 : text.lastIndexOf(line, at - 1)) {
    if (at === 0 || /[\r\n]/.test(text.charAt(at - 1))) return at;
  }
  return undefined;
}

async function writeDurably(file: FileHandle, bytes: Buffer): Promise<void> {
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes a file's name as durable as its bytes, where the system can. */
async function settleFolder(path: string): Promise<void> {
  try {
    const folder = await open(dirname(path), 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  } catch {
    // Some systems have no such thing; the bytes themselves are on the disk.
  }
}
