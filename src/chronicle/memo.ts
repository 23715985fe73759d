import { z } from 'zod';
import type { Chronicle } from './chronicle.ts';
import { type ComputeOptions, computeChronicle } from './compute.ts';
import { openKeeping } from './keeping.ts';
import { foldersOf, readSources } from './sources.ts';

/**
 * The one chronicle of this process. It hangs on the global object because the build command, the content
 * layer and the pages each load their own copy of this module, and the tickets are to be read once.
 */

const held: unique symbol = Symbol.for('earshot.chronicle');
const before: unique symbol = Symbol.for('earshot.chronicle.before');
const place = globalThis as { [held]?: Promise<Chronicle>; [before]?: Promise<unknown> | undefined };

/** Gives the chronicle of the folders that the environment names, computed at the first call. */
export function chronicle(options: Pick<ComputeOptions, 'onProgress'> = {}): Promise<Chronicle> {
  // One after the other: two readings at once would write the same files of the cache.
  place[held] ??= Promise.allSettled([place[before]]).then(() => compute(options));
  return place[held];
}

/** Forgets the chronicle, so that the next call reads the files again. */
export function forgetChronicle(): void {
  place[before] = place[held] ?? place[before];
  delete place[held];
}

/** A time with a zone, or a day, as `EARSHOT_NOW` gives it. */
const asOf = z.union([z.iso.datetime({ offset: true }), z.iso.date()]);

async function compute(options: Pick<ComputeOptions, 'onProgress'>): Promise<Chronicle> {
  const now = process.env['EARSHOT_NOW'] || undefined;
  if (now !== undefined && !asOf.safeParse(now).success) {
    throw new RangeError(
      `EARSHOT_NOW is '${now}', which is not a time with a zone. Write it as 2026-11-20T15:00:00Z.`,
    );
  }
  const folders = foldersOf(process.env['EARSHOT_ROOT'] || process.cwd(), process.env);
  const key = process.env['EARSHOT_KEY'] || undefined;
  const keeping = await openKeeping(folders, key);
  return computeChronicle(await readSources(folders), {
    ...options,
    ...(key === undefined ? {} : { requesterKey: key }),
    ...keeping,
    ...(now === undefined ? {} : { now }),
  });
}
