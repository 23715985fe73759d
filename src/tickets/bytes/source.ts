import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { open, stat } from 'node:fs/promises';
import { type Encoding, encodingByHead, surveyLines } from './encoding.ts';
import { bytesOf, unpackedTooMuch } from './file-bytes.ts';
import { type FileState, sameState, stateOf } from './file-state.ts';
import { bytesToKnowKind, isGzip, kindOfBytes, kindOfText } from './kind.ts';
import { decodeStart, textOf } from './plain-text.ts';
import { looksTwiceEncoded } from './twice-encoded.ts';
import { wholeCharacters } from './utf8-lines.ts';

export { textOf } from './plain-text.ts';

/** An export file that was looked through once: what it is, how it stood then, and how to get its text again. */
export interface Source extends FileState {
  readonly sha256: string;
  /** Bytes once it is unpacked; those on disk where nothing is packed. */
  readonly unpackedSize: number;
  readonly encoding: Encoding;
  /** True when the bytes are gzip, whatever the file's name says. */
  readonly packed: boolean;
  /** True when some of its text was turned into UTF-8 twice: its cells want `mendTwiceEncoded`. */
  readonly twiceEncoded: boolean;
  /** Gives the decoded text in chunks, without zeros and without byte order marks. */
  text(): AsyncIterable<string>;
}

const space = 0x20;
/** A line that is longer than this, in bytes, is no line of a table: it is not waited for. */
const longestLine = 16 * 2 ** 20;
/** How many times a file is looked at that changes meanwhile. */
const attempts = 3;
/** Why a file is set aside that does not hold still. */
export const keptChanging =
  'The file changed while it was being read. Wait until it is wholly written, then build again.';

/**
 * Looks through a file once: digest, kind, encoding. A file that is not UTF-8 is looked through twice.
 *
 * @returns the source, or a sentence that says what the file is and what to do about it
 */
export async function openSource(path: string): Promise<Source | { readonly refusal: string }> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    try {
      const before = await stat(path);
      if (!before.isFile()) return { refusal: noFile(before.isDirectory()) };
      const state = stateOf(before);
      // What a file that is still being copied breaks off with says nothing of the file.
      const scanned = await scan(path, state).catch((error) => ({ refusal: unreadable(error) }));
      if (sameState(state, stateOf(await stat(path)))) return scanned;
    } catch (error) {
      return { refusal: unreadable(error) };
    }
  }
  return { refusal: keptChanging };
}

async function scan(path: string, state: FileState): Promise<Source | { readonly refusal: string }> {
  const packed = isGzip(await firstBytes(path));
  const { sha256, unpackedSize, start, hasMore, whole, zeros, twiceEncoded } = await lookThrough(
    path,
    packed,
  );
  const other = kindOfBytes(start);
  if (other !== undefined) return { refusal: other };
  const byHead = encodingByHead(start);
  const encoding = withZeros(
    whole || isUtf16(byHead) ? (byHead ?? { name: 'utf-8' }) : await survey(path, packed, byHead),
    zeros,
  );
  const text = decodeStart(start, encoding);
  if (text.trim() === '' && !hasMore) return { refusal: 'The file is empty. Export the tickets again.' };
  const kind = kindOfText(text);
  if (kind !== undefined) return { refusal: kind };
  return {
    ...state,
    sha256,
    unpackedSize,
    encoding,
    packed,
    twiceEncoded,
    text: () => strings(path, packed, encoding),
  };
}

function isUtf16(encoding: Encoding | undefined): boolean {
  return encoding?.name.startsWith('utf-16') === true;
}

/** What one look at all bytes of a file tells: `hasMore`, that not all behind its start is white. */
async function lookThrough(path: string, packed: boolean) {
  const hash = createHash('sha256');
  const characters = wholeCharacters();
  let start: Buffer = Buffer.alloc(0);
  let unpackedSize = 0;
  let hasMore = false;
  let whole = true;
  let zeros = 0;
  let twiceEncoded = false;
  for await (const chunk of bytesOf(path, packed, (bytes) => hash.update(bytes))) {
    unpackedSize += chunk.length;
    const missing = bytesToKnowKind - start.length;
    if (missing > 0) start = Buffer.concat([start, chunk.subarray(0, missing)]);
    hasMore ||= chunk.subarray(Math.max(0, missing)).some((byte) => byte > space);
    whole &&= isUtf8(characters.push(chunk));
    if (chunk.includes(0)) for (const byte of chunk) if (byte === 0) zeros++;
    twiceEncoded ||= looksTwiceEncoded(chunk);
  }
  whole &&= isUtf8(characters.end());
  return { sha256: hash.digest('hex'), unpackedSize, start, hasMore, whole, zeros, twiceEncoded };
}

async function survey(path: string, packed: boolean, byHead: Encoding | undefined): Promise<Encoding> {
  const lines = surveyLines();
  let held: Buffer = Buffer.alloc(0);
  for await (const chunk of bytesOf(path, packed, () => {})) {
    const bytes = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
    const line = Math.max(bytes.lastIndexOf(0x0a), bytes.lastIndexOf(0x0d, bytes.length - 2)) + 1;
    const end = line === 0 && bytes.length > longestLine ? bytes.length : line;
    lines.read(bytes.subarray(0, end));
    held = bytes.subarray(end);
  }
  lines.read(held);
  return lines.decide(byHead?.name === 'utf-8');
}

function withZeros(encoding: Encoding, zeros: number): Encoding {
  if (zeros === 0 || isUtf16(encoding)) return encoding;
  const told = `${zeros} zero ${zeros === 1 ? 'byte was' : 'bytes were'} left out, as a crash or a full disk leaves them`;
  return { ...encoding, note: encoding.note === undefined ? told : `${encoding.note}; ${told}` };
}

async function* strings(path: string, packed: boolean, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const { name, strays } = encoding;
  for await (const chunk of textOf({
    path,
    packed,
    encoding: name,
    ...(strays === undefined ? {} : { strays }),
  })) {
    const text = decoder.decode(chunk, { stream: true });
    if (text.length > 0) yield text;
  }
  const rest = decoder.decode();
  if (rest.length > 0) yield rest;
}

async function firstBytes(path: string): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function noFile(isFolder: boolean): string {
  return isFolder
    ? 'This is a folder whose name ends as that of an export file. Rename it.'
    : 'This is not a file that can be read, but a pipe or a device. Put a plain export file here.';
}

function unreadable(error: unknown): string {
  const code = (error as { code?: string }).code ?? '';
  if (code === 'ENOENT') return 'There is no file under this name. Check the path.';
  if (code === 'EACCES' || code === 'EPERM')
    return 'The file may not be read. Give the build the right to read it.';
  if (code === 'Z_BUF_ERROR')
    return 'The packed file ends too early, so none of it was used. Copy it here again.';
  if (code.startsWith('Z_')) return 'The packed file is damaged, so none of it was used. Copy it here again.';
  if (code === unpackedTooMuch)
    return 'Unpacked, the file is larger than 4 GB or more than 200 times its size, so it was not read. Export a shorter period.';
  return `The file could not be read (${code === '' ? 'unknown fault' : code}). Copy it here again.`;
}
