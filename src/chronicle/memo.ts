import type { Chronicle } from './chronicle.ts';
import { computeChronicle } from './compute.ts';
import { readEnvironment } from './environment.ts';
import type { ComputeOptions } from './options.ts';

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

async function compute(options: Pick<ComputeOptions, 'onProgress'>): Promise<Chronicle> {
  const { sources, options: said } = await readEnvironment();
  return computeChronicle(sources, { ...options, ...said });
}
