import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

/** A stretch of a file in bytes; `end` is the first that no longer belongs to it. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** Told with the code of a fault when a packed file would unpack into too much. */
export const unpackedTooMuch = 'EARSHOT_UNPACKED';

const chunkSize = 512 * 1024;
/** The most that a packed file may hold once it is unpacked, in bytes. */
const unpackedLimit = 4 * 1024 ** 3;
/** Text packs to a tenth or so. Beyond this size, what packs better than this is made to fill a disk. */
const ratioCheckedFrom = 64 * 1024 ** 2;
const ratioLimit = 200;

/**
 * Gives a file's bytes in chunks, unpacked if it is packed; members of a gzip file come one after the other.
 *
 * @param range which bytes; not for packed files
 * @param onRaw is called with each chunk as it lies on disk
 * @throws what the file system or zlib throw, and an error of code `unpackedTooMuch`
 */
export async function* bytesOf(
  path: string,
  packed: boolean,
  onRaw: (bytes: Buffer) => void,
  range?: ByteRange,
): AsyncGenerator<Buffer> {
  if (range !== undefined && range.end <= range.start) return;
  const file = createReadStream(path, {
    highWaterMark: chunkSize,
    ...(range === undefined ? {} : { start: range.start, end: range.end - 1 }),
  });
  if (!packed) {
    for await (const chunk of file as AsyncIterable<Buffer>) {
      onRaw(chunk);
      yield chunk;
    }
    return;
  }
  const gunzip = createGunzip({ chunkSize });
  let raw = 0;
  file.on('data', (bytes) => {
    raw += bytes.length;
    onRaw(bytes as Buffer);
  });
  file.on('error', (error) => gunzip.destroy(error));
  file.pipe(gunzip);
  let unpacked = 0;
  try {
    for await (const chunk of gunzip as AsyncIterable<Buffer>) {
      unpacked += chunk.length;
      const bomb = unpacked > ratioCheckedFrom && unpacked > ratioLimit * raw;
      if (bomb || unpacked > unpackedLimit)
        throw Object.assign(new Error('too much'), { code: unpackedTooMuch });
      yield chunk;
    }
  } finally {
    file.destroy();
  }
}
