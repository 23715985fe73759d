import { z } from 'zod';

import { openKeeping } from './keeping.ts';
import type { ComputeOptions } from './options.ts';
import { foldersOf, readSources, type Sources } from './sources.ts';

/** A time with a zone, or a day, as `EARSHOT_NOW` gives it. */
const asOf = z.union([z.iso.datetime({ offset: true }), z.iso.date()]);

/**
 * Reads the folders that the environment names, and what else it says: the as-of time and the key of requesters.
 *
 * @throws RangeError where `EARSHOT_NOW` is no time
 */
export async function readEnvironment(): Promise<{ sources: Sources; options: ComputeOptions }> {
  const now = process.env['EARSHOT_NOW'] || undefined;
  if (now !== undefined && !asOf.safeParse(now).success) {
    throw new RangeError(
      `EARSHOT_NOW is '${now}', which is not a time with a zone. Write it as 2026-11-20T15:00:00Z.`,
    );
  }
  const folders = foldersOf(process.env['EARSHOT_ROOT'] || process.cwd(), process.env);
  const key = process.env['EARSHOT_KEY'] || undefined;
  const keeping = await openKeeping(folders, key);
  return {
    sources: await readSources(folders),
    options: {
      ...(key === undefined ? {} : { requesterKey: key }),
      ...keeping,
      ...(now === undefined ? {} : { now }),
    },
  };
}
