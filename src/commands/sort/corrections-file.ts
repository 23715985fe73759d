import { faultLine } from '../../faults/index.ts';
import { firstLine, lineFor, type NewCorrection, shapeOf, withColumns } from '../../sorting/index.ts';
import { append, readAsItStands, replace, sweepBeside } from '../durable-file.ts';
import { NotWritten, toldWhere } from '../not-written.ts';
import { type Encoding, encodingOf } from './encoding.ts';

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
    await sweepBeside(path);
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
        await this.#told(() => replace(path, bytes, encoding.encode(begun ?? '')));
        continue;
      }
      const { note, ...rest } = correction;
      const noted = encoding.holds(note ?? '');
      const line = lineFor(noted ? correction : rest, shape);
      if (!(await this.#told(() => append(path, bytes, encoding.encode(line))))) continue;
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
      const without = encoding.encode(text.slice(0, begin) + text.slice(end));
      if (await this.#told(() => replace(path, bytes, without))) {
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
    const { path, bytes } = await this.#told(() => readAsItStands(this.#path));
    const encoding = encodingOf(bytes ?? Buffer.alloc(0));
    return { path, ...(bytes && { bytes }), encoding, text: bytes ? encoding.decode(bytes) : '' };
  }

  #told<Value>(work: () => Promise<Value>): Promise<Value> {
    return toldWhere(this.#shown, 'press the key again', work);
  }
}

/** Where a whole line last stands in a text. */
function placeOf(line: string, text: string): number | undefined {
  for (let at = text.lastIndexOf(line); at >= 0; at = at === 0 ? -1 : text.lastIndexOf(line, at - 1)) {
    if (at === 0 || /[\r\n]/.test(text.charAt(at - 1))) return at;
  }
  return undefined;
}
