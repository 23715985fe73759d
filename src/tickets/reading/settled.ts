import { heldStill, sameState } from '../bytes/file-state.ts';
import { keptChanging, openSource, type Source } from '../bytes/source.ts';
import { refused } from './digest-file.ts';
import type { FileDigest } from './file-digest.ts';
import { unread } from './plan.ts';

/** How many times a file is hashed and read anew that changed meanwhile. */
const redone = 3;

/** What a file gave, and the source it came of; none for a file that had to be set aside because it changed. */
export interface Settled {
  readonly digest: FileDigest;
  readonly source?: Source;
}

/**
 * Reads one file so that its rows are those of the bytes that were hashed: a file may be written to, replaced or
 * removed at any moment. One that does not hold still is hashed and read anew, some times, and then set aside.
 *
 * @param source the file as it was looked through
 * @param file how reports name it
 * @param read reads a source; may throw
 * @throws what `read` throws, if the file can be opened and is as it was: then it is not the file's fault
 */
export async function readSettled(
  source: Source,
  path: string,
  file: string,
  read: (source: Source) => Promise<FileDigest>,
): Promise<Settled> {
  let current = source;
  for (let time = 0; ; time++) {
    const outcome = await read(current).then(
      (digest) => ({ digest }),
      (fault: unknown) => ({ fault }),
    );
    if ('digest' in outcome && (await heldStill(path, current)))
      return { digest: outcome.digest, source: current };
    const again = await openSource(path);
    if ('refusal' in again) return { digest: refused(unread(file), again.refusal) };
    if ('fault' in outcome && sameState(again, current)) throw outcome.fault;
    if (time === redone) return { digest: refused(unread(file), keptChanging) };
    current = again;
  }
}
