import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { type Settings, withDefaults } from '../settings/index.ts';
import { openSource, type Source } from './bytes/source.ts';
import { type Forget, nothingToForget } from './forget/index.ts';
import { type Merged, mergeDigests } from './merging/merge.ts';
import { byCode } from './merging/seen.ts';
import type { ReadOptions, ReadSettings } from './options.ts';
import { type DigestCache, openCache } from './reading/cache.ts';
import { hire } from './reading/crew.ts';
import { type Digesting, digestFile, refused } from './reading/digest-file.ts';
import type { FileDigest } from './reading/file-digest.ts';
import { unread } from './reading/plan.ts';
import { readSettled } from './reading/settled.ts';
import { shownPath } from './shown-path.ts';

/** One key for a process, so that the same requester is the same in every reading of it. */
const processKey = randomBytes(32);
/** From so many bytes on, what was read waits on disk until it is known which rows count. */
const heldInMemory = 12 * 2 ** 20;

/**
 * Reads export files of any helpdesk into tickets.
 *
 * What comes out is redacted, holds every ticket once in its newest state, and is the same for any order
 * of the paths, with a cache and without. For every file `rows = accepted + updated + duplicates + rejected`, and
 * the accepted add up to the tickets. A file that can't be used stands in `files` with no rows and in `rejected` on
 * line 1 with the reason. No file and no row makes this throw.
 *
 * @param paths files, `.csv`, `.tsv`, `.txt` or `.gz` of them; the same path twice counts once
 * @param settings what is left out has its default; `timeZone` is used for times without a zone
 * @throws when the disk is full or may not be written to, and for our own mistakes
 */
export async function readTickets(
  paths: readonly string[],
  settings: Partial<Settings> = {},
  options: ReadOptions = {},
): Promise<Merged> {
  const reading = readSettings(withDefaults(settings));
  const forget = options.forget ?? nothingToForget;
  const requesterKey = keyOf(options.requesterKey);
  const work: Work = { paths: [...new Set(paths)].sort(byCode), options, reading, forget, requesterKey };
  const basis = { reading, forget, key: requesterKey.toString('hex') };
  const cache = options.cache === undefined ? undefined : await openCache(options.cache, basis);
  if (cache === undefined) return readFiles(work, undefined);
  try {
    return await readFiles(work, cache);
  } catch (fault) {
    // The cache may be deleted at any time, also while it is in use: that costs time, not the reading.
    if (await cache.isThere()) throw fault;
    return await readFiles(work, undefined);
  } finally {
    await cache.close();
  }
}

/** What is to be read, and how. */
interface Work {
  readonly paths: readonly string[];
  readonly options: ReadOptions;
  readonly reading: ReadSettings;
  readonly forget: Forget;
  readonly requesterKey: Uint8Array;
}

async function readFiles(work: Work, cache: DigestCache | undefined): Promise<Merged> {
  const { options, reading: settings, forget, requesterKey } = work;
  const files = await look(work.paths, settings.privacy.words, options, cache);
  const sources = files.flatMap((file) => ('source' in file ? [file.source] : []));
  const bytes = sources.reduce((sum, { size }) => sum + size, 0);
  const unpacked = sources.reduce((sum, { unpackedSize }) => sum + unpackedSize, 0);
  const waiting =
    cache === undefined && unpacked > heldInMemory
      ? await mkdtemp(join(tmpdir(), 'earshot-reading-'))
      : undefined;
  let stems = 0;
  let crew = hire(bytes, options.hands);

  const digestOf = async (source: Source, path: string, shown: string): Promise<FileDigest> => {
    const stem = (await cache?.stem(source.sha256, shown)) ?? (waiting && join(waiting, String(++stems)));
    try {
      return await digestFile(source, path, shown, {
        settings,
        forget,
        requesterKey,
        crew,
        ...(stem === undefined ? {} : { stem }),
        onRead: progressOf(shown, source.size, options),
      });
    } catch (fault) {
      // Where one hand failed, the others are still at pieces that nobody waits for any more.
      await crew.end();
      crew = hire(bytes, options.hands);
      throw fault;
    }
  };

  try {
    const digests: FileDigest[] = [];
    for (const { path, shown, ...file } of files) {
      if ('digest' in file) {
        digests.push(file.digest);
        continue;
      }
      const read = (source: Source) => digestOf(source, path, shown);
      const { digest, source } = await readSettled(file.source, path, shown, read);
      if (source !== undefined) await cache?.keep(source.sha256, shown, digest);
      digests.push(digest);
    }
    await crew.end();
    const merged = await mergeDigests(digests);
    await cache?.tidy();
    return merged;
  } finally {
    await crew.end();
    if (waiting !== undefined) await rm(waiting, { recursive: true, force: true });
  }
}

type Looked = { path: string; shown: string } & ({ digest: FileDigest } | { source: Source });

/** Looks at each file once: what it is, and whether it was read before. */
async function look(
  paths: readonly string[],
  words: readonly string[],
  options: ReadOptions,
  cache: DigestCache | undefined,
): Promise<Looked[]> {
  const looked: Looked[] = [];
  for (const path of paths) {
    const shown = pathBelow(path, options.root, words);
    const source = await openSource(path);
    if ('refusal' in source) {
      looked.push({ path, shown, digest: refused(unread(shown), source.refusal) });
      continue;
    }
    const digest = await cache?.find(source.sha256, shown);
    looked.push(digest === undefined ? { path, shown, source } : { path, shown, digest });
  }
  return looked;
}

/** What of the settings changes how a file is read, and nothing else: it is part of a digest's key. */
function readSettings({ timeZone, phoneRegions, privacy, exports, supportLevels }: Settings): ReadSettings {
  return { timeZone, phoneRegions, privacy, exports, supportLevels };
}

function keyOf(given: string | Uint8Array | undefined): Buffer {
  return Buffer.from(
    given === undefined ? processKey : typeof given === 'string' ? Buffer.from(given, 'utf8') : given,
  );
}

/** Some files are read once more, when their rows do not bear out what their beginning led to expect. */
function progressOf(file: string, totalBytes: number, { onProgress }: ReadOptions): Digesting['onRead'] {
  let bytes = 0;
  let rows = 0;
  return (count, more) => {
    bytes = Math.min(totalBytes, bytes + count);
    rows += more;
    onProgress?.({ file, bytes, totalBytes, rows });
  };
}

/** The path as reports show it: relative to the root if it lies there, with `/`, without personal data. */
function pathBelow(path: string, root: string | undefined, words: readonly string[]): string {
  let shown = path;
  if (root !== undefined) {
    const inside = relative(resolve(root), resolve(path));
    if (inside !== '' && inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside))
      shown = inside;
  }
  const posix = sep === '/' ? shown : shown.split(sep).join('/');
  return shownPath(posix, { words });
}
