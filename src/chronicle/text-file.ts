import { readFile, stat } from 'node:fs/promises';
import { absent } from './listing.ts';

/** What was read, or a sentence that says why it could not be. */
export type ReadText = { readonly text: string } | { readonly message: string };

/**
 * Reads a text that a person wrote, in the encodings in which editors and spreadsheets save: UTF-8, UTF-16 with its
 * mark, and Windows-1252 for what is neither.
 *
 * @returns nothing where there is no such file
 */
export async function readTextFile(path: string): Promise<ReadText | undefined> {
  const found = await stat(path).catch(absent);
  if (found === undefined) return undefined;
  if (found.isDirectory()) return { message: 'This is a folder, and a file is meant. Move it away.' };
  if (!found.isFile()) return { message: 'This is no file but a pipe, a socket or a device. Take it away.' };
  try {
    return { text: decoded(await readFile(path)) };
  } catch (error) {
    const { code } = error as { code?: string };
    if (code !== 'EACCES' && code !== 'EPERM') throw error;
    return { message: 'It may not be read by who builds the site. Allow it, or take the file away.' };
  }
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
