import { createHmac, createSecretKey, randomBytes } from 'node:crypto';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { type Settings, withDefaults } from '../settings/index.ts';
import { type Digest, digestFile } from './digest.ts';
import { byCode, type Merged, mergeDigests } from './merge.ts';
import type { ReadOptions } from './options.ts';
import { redactorOf } from './redaction/redact.ts';

/** One key for a process, so that the same requester is the same in every reading of it. */
const processKey = randomBytes(32);

/**
 * Reads export files of any helpdesk into tickets.
 *
 * What comes out is redacted, holds every ticket once in its newest state, and is the same for any order
 * of the paths. For every file `rows = accepted + updated + duplicates + rejected`, and the accepted add up
 * to the tickets. A file that can't be used stands in `files` with no rows and in `rejected` on line 1 with
 * the reason. No file and no row makes this throw.
 *
 * @param paths files, `.csv`, `.tsv`, `.txt` or `.gz` of them; the same path twice counts once
 * @param settings what is left out has its default; `timeZone` is used for times without a zone
 */
export async function readTickets(
  paths: readonly string[],
  settings: Partial<Settings> = {},
  options: ReadOptions = {},
): Promise<Merged> {
  const complete = withDefaults(settings);
  const requesterOf = keyedHash(options.requesterKey ?? processKey);
  const digests: Digest[] = [];
  for (const path of [...new Set(paths)].sort(byCode)) {
    digests.push(await digestFile(path, shownPath(path, options.root), complete, options, requesterOf));
  }
  return mergeDigests(digests);
}

/** Turns what tells one requester from others into 128 bits of HMAC-SHA-256, as hex digits. */
function keyedHash(given: string | Uint8Array): (identity: string) => string {
  const key = createSecretKey(typeof given === 'string' ? Buffer.from(given, 'utf8') : given);
  const known = new Map<string, string>();
  return (identity) => {
    let hash = known.get(identity);
    if (hash === undefined) {
      hash = createHmac('sha256', key).update(identity).digest('hex').slice(0, 32);
      known.set(identity, hash);
    }
    return hash;
  };
}

/** The path as reports show it: relative to the root if it lies there, with `/`, without personal data. */
function shownPath(path: string, root: string | undefined): string {
  let shown = path;
  if (root !== undefined) {
    const inside = relative(resolve(root), resolve(path));
    if (inside !== '' && !inside.startsWith('..') && !isAbsolute(inside)) shown = inside;
  }
  const posix = sep === '/' ? shown : shown.split(sep).join('/');
  return redactorOf().redact(posix.normalize('NFC')).text;
}
