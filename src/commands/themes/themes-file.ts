import { readAsItStands, replace, sweepBeside } from '../durable-file.ts';
import { toldWhere } from '../not-written.ts';

/**
 * Writes `data/themes.json` whole and at once: beside it first, then in its place, so that whatever stops the process leaves the old
 * file or the new one.
 *
 * @param shown the path as messages name it
 * @param before what the file held when it was read; nothing where there was none
 * @param again what mends it when the cause is gone
 * @returns false, and nothing done, where the file holds something else by now
 * @throws NotWritten where the disk refuses
 */
export function writeThemes(
  path: string,
  shown: string,
  before: string | undefined,
  after: string,
  again: string,
): Promise<boolean> {
  return toldWhere(shown, again, async () => {
    const { path: real, bytes } = await readAsItStands(path);
    const text = bytes === undefined ? undefined : new TextDecoder().decode(bytes);
    if (text !== before) return false;
    await sweepBeside(real);
    return replace(real, bytes, Buffer.from(after, 'utf8'));
  });
}
