import type { Chronicle } from './chronicle.ts';
import { type ComputeOptions, computeChronicle } from './compute.ts';
import { foldersOf, readSources } from './sources.ts';

/**
 * The one chronicle of this process. It hangs on the global object because the build command, the content
 * layer and the pages each load their own copy of this module, and the tickets are to be read once.
 */

const held: unique symbol = Symbol.for('earshot.chronicle');
const place = globalThis as { [held]?: Promise<Chronicle> };

/** Gives the chronicle of the folders that the environment names, computed at the first call. */
export function chronicle(options: Pick<ComputeOptions, 'onProgress'> = {}): Promise<Chronicle> {
  place[held] ??= compute(options);
  return place[held];
}

/** Forgets the chronicle, so that the next call reads the files again. */
export function forgetChronicle(): void {
  delete place[held];
}

async function compute(options: Pick<ComputeOptions, 'onProgress'>): Promise<Chronicle> {
  const now = process.env['EARSHOT_NOW'] || undefined;
  if (
    now !== undefined &&
    (Number.isNaN(Date.parse(now)) || !/(Z|[+-]\d{2}:?\d{2})$|^\d{4}-\d{2}-\d{2}$/.test(now))
  ) {
    throw new RangeError(
      `EARSHOT_NOW is '${now}', which is not a time with a zone. Write it as 2026-11-20T15:00:00Z.`,
    );
  }
  const key = process.env['EARSHOT_KEY'] || undefined;
  const sources = await readSources(foldersOf(process.env['EARSHOT_ROOT'] || process.cwd(), process.env));
  return computeChronicle(sources, {
    ...options,
    ...(now === undefined ? {} : { now }),
    ...(key === undefined ? {} : { requesterKey: key }),
  });
}
