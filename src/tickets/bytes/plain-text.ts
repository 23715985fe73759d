import { isUtf8 } from 'node:buffer';
import type { Encoding } from './encoding.ts';
import { type ByteRange, bytesOf } from './file-bytes.ts';
import { isSingleByte, toUtf8From } from './single-byte.ts';
import { eachLine, lineKind, wholeCharacters } from './utf8-lines.ts';

/** What is needed to read the text of a file that was looked through. Plain data. */
interface TextPlan {
  readonly path: string;
  readonly packed: boolean;
  readonly encoding: string;
  /** See `Encoding.strays`. */
  readonly strays?: string;
}

/** Turns chunks of a file into chunks of something else; `end` gives what is left. */
interface Step {
  push(chunk: Buffer): Buffer;
  end(): Buffer;
}

const nothing: Buffer = Buffer.alloc(0);
const mark = Buffer.from([0xef, 0xbb, 0xbf]);
const controlZ = 0x1a;

/**
 * Gives the text of a file, or of a range of it, as UTF-8 in chunks that may end inside a character.
 *
 * Left out are zeros, byte order marks at the beginning of lines (files that were put together have them anywhere),
 * and the Ctrl-Z with which old systems end a file.
 *
 * @param range bytes of the file, cut between lines; not for packed files nor for UTF-16
 * @param onBytes is called with the number of bytes read from disk since the last call
 * @throws what the file system and zlib throw
 */
export async function* textOf(
  { path, packed, encoding, strays }: TextPlan,
  range?: ByteRange,
  onBytes?: (count: number) => void,
): AsyncGenerator<Buffer> {
  const steps = [recoder({ name: encoding, ...(strays === undefined ? {} : { strays }) }), cleaner()];
  let read = 0;
  const onRaw = (bytes: Buffer) => {
    read += bytes.length;
  };
  for await (const chunk of bytesOf(path, packed, onRaw, range)) {
    const text = steps.reduce((bytes, step) => step.push(bytes), chunk);
    onBytes?.(read);
    read = 0;
    if (text.length > 0) yield text;
  }
  let rest = nothing;
  for (const step of steps) rest = Buffer.concat([rest.length === 0 ? nothing : step.push(rest), step.end()]);
  if (rest.length > 0) yield rest;
}

/** Decodes bytes of which only the beginning is there. */
export function decodeStart(bytes: Buffer, encoding: Encoding): string {
  const steps = [recoder(encoding), cleaner()];
  let text = bytes;
  for (const step of steps) text = Buffer.concat([step.push(text), step.end()]);
  return text.toString('utf8');
}

/** Turns bytes of an encoding into UTF-8. */
function recoder(encoding: Encoding): Step {
  if (encoding.name === 'utf-8') return utf8Step(encoding.strays ?? 'windows-1252');
  if (isSingleByte(encoding.name)) return { push: toUtf8From(encoding.name), end: () => nothing };
  const decoder = new TextDecoder(encoding.name);
  return {
    push: (chunk) => Buffer.from(decoder.decode(chunk, { stream: true }), 'utf8'),
    end: () => Buffer.from(decoder.decode(), 'utf8'),
  };
}

/** Lets UTF-8 pass, and turns lines that are in another encoding into it. */
function utf8Step(strays: string): Step {
  const whole = wholeCharacters();
  const step = (bytes: Buffer): Buffer => {
    if (isUtf8(bytes)) return bytes;
    const lines: Buffer[] = [];
    eachLine(bytes, (line) => lines.push(lineKind(line)?.kind === 'stray' ? recode(line, strays) : line));
    return Buffer.concat(lines);
  };
  return { push: (chunk) => step(whole.push(chunk)), end: () => step(whole.end()) };
}

function recode(line: Buffer, encoding: string): Buffer {
  const step = recoder({ name: encoding });
  return Buffer.concat([step.push(line), step.end()]);
}

/** Leaves out zeros, marks at the beginning of lines and a last Ctrl-Z. */
function cleaner(): Step {
  let held: Buffer = nothing;
  let lineStart = true;
  const clean = (bytes: Buffer): Buffer => {
    if (bytes.length === 0) return bytes;
    let text = bytes.includes(0) ? Buffer.from(bytes.filter((byte) => byte !== 0)) : bytes;
    const pieces: Buffer[] = [];
    let from = 0;
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 3)) {
      const before = at === 0 ? (lineStart ? 0x0a : 0) : (text[at - 1] as number);
      if (before !== 0x0a && before !== 0x0d && !(at === from && at > 0)) continue;
      pieces.push(text.subarray(from, at));
      from = at + 3;
    }
    if (from > 0) text = Buffer.concat([...pieces, text.subarray(from)]);
    if (text.length > 0) lineStart = text[text.length - 1] === 0x0a || text[text.length - 1] === 0x0d;
    return text;
  };
  return {
    push(chunk) {
      const bytes = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
      // What may be a mark that goes on, or a Ctrl-Z that ends the file, waits for the next chunk.
      let end = bytes.length;
      if (bytes[end - 1] === controlZ) end--;
      else if (bytes[end - 1] === mark[0]) end--;
      else if (bytes[end - 1] === mark[1] && bytes[end - 2] === mark[0]) end -= 2;
      held = bytes.subarray(end);
      return clean(bytes.subarray(0, end));
    },
    end() {
      const rest = held[0] === controlZ ? nothing : held;
      held = nothing;
      return clean(rest);
    },
  };
}
