import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { type Encoding, scanEncoding } from './encoding.ts';
import { isGzip, notATable, textThatIsNoTable } from './kind.ts';

/** An export file that was looked through once: what it is, and how to get its text again. */
export interface Source {
  readonly sha256: string;
  /** Bytes on disk. */
  readonly size: number;
  readonly encoding: Encoding;
  /** True when the bytes are gzip, whatever the file's name says. */
  readonly packed: boolean;
  /** Gives the decoded text in chunks, without NULs and without a byte order mark at its start. */
  text(progress?: (bytes: number) => void): AsyncIterable<string>;
}

/** The most that a packed file may hold once it is unpacked, in bytes. */
const unpackedLimit = 4 * 1024 ** 3;

/**
 * Looks through a file once: digest, kind, encoding.
 *
 * @returns the source, or a sentence that says what the file is and what to do about it
 */
export async function openSource(path: string): Promise<Source | { readonly refusal: string }> {
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      const before = await stat(path);
      if (!before.isFile())
        return { refusal: 'This is not a file that can be read. Put a plain export file here.' };
      const scanned = await scan(path, before.size);
      const after = await stat(path);
      if (before.size === after.size && before.mtimeMs === after.mtimeMs && before.ino === after.ino)
        return scanned;
    } catch (error) {
      return { refusal: unreadable(error) };
    }
  }
  return {
    refusal: 'The file kept changing while it was read. Wait until the export is finished and build again.',
  };
}

async function scan(path: string, size: number): Promise<Source | { readonly refusal: string }> {
  const head = await firstBytes(path);
  const packed = isGzip(head);
  const hash = createHash('sha256');
  const encodings = scanEncoding();
  let start: Uint8Array = new Uint8Array();
  for await (const chunk of rawBytes(path, packed, (bytes) => hash.update(bytes))) {
    if (start.length < 4096) start = Buffer.concat([start, chunk]).subarray(0, 4096);
    encodings.read(chunk);
  }
  const encoding = encodings.end();
  const text = new TextDecoder(encoding.name).decode(start).replaceAll('\0', '');
  if (text.trim() === '') return { refusal: 'The file is empty. Export the tickets again.' };
  const other = notATable(start) ?? textThatIsNoTable(text);
  if (other !== undefined) {
    return {
      refusal: `This is ${other}, not a table of tickets. Export the tickets as CSV and put that file here.`,
    };
  }
  return {
    sha256: hash.digest('hex'),
    size,
    encoding,
    packed,
    text: (progress) => decoded(path, packed, encoding, progress),
  };
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

async function* rawBytes(
  path: string,
  packed: boolean,
  onRaw: (bytes: Buffer) => void,
): AsyncGenerator<Buffer> {
  const file = createReadStream(path, { highWaterMark: 256 * 1024 });
  if (!packed) {
    for await (const chunk of file as AsyncIterable<Buffer>) {
      onRaw(chunk);
      yield chunk;
    }
    return;
  }
  const gunzip = createGunzip();
  file.on('data', (bytes) => onRaw(bytes as Buffer));
  file.on('error', (error) => gunzip.destroy(error));
  file.pipe(gunzip);
  let unpacked = 0;
  for await (const chunk of gunzip as AsyncIterable<Buffer>) {
    unpacked += chunk.length;
    if (unpacked > unpackedLimit) throw Object.assign(new Error('too large'), { code: 'EARSHOT_UNPACKED' });
    yield chunk;
  }
}

async function* decoded(
  path: string,
  packed: boolean,
  encoding: Encoding,
  progress: ((bytes: number) => void) | undefined,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding.name);
  let read = 0;
  let started = false;
  const onRaw = (bytes: Buffer) => {
    read += bytes.length;
  };
  for await (const chunk of rawBytes(path, packed, onRaw)) {
    let text = decoder.decode(chunk, { stream: true });
    if (text.includes('\0')) text = text.replaceAll('\0', '');
    if (!started) {
      text = text.replace(/^\uFEFF+/, '');
      started = text.length > 0;
    }
    progress?.(read);
    if (text.length > 0) yield text;
  }
  const rest = decoder.decode().replaceAll('\0', '');
  if (rest.length > 0) yield rest;
}

function unreadable(error: unknown): string {
  const code = (error as { code?: string }).code ?? '';
  if (code === 'ENOENT') return 'There is no file under this name. Check the path.';
  if (code === 'EACCES' || code === 'EPERM')
    return 'The file may not be read. Give the build the right to read it.';
  if (code === 'Z_BUF_ERROR')
    return 'The packed file ends too early, so none of it was used. Copy it here again.';
  if (code.startsWith('Z_')) return 'The packed file is damaged, so none of it was used. Copy it here again.';
  if (code === 'EARSHOT_UNPACKED') return 'Unpacked, the file is larger than 4 GB. Export a shorter period.';
  return `The file could not be read (${code === '' ? 'unknown fault' : code}). Copy it here again.`;
}
