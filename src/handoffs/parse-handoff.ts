import { type LineOf, readDocument } from '../documents/index.ts';
import { byPlace, type Fault } from '../faults/index.ts';
import { fnv1a } from '../seeds/index.ts';
import { readBody } from './body.ts';
import { statedDays } from './days-to-come.ts';
import { type Front, frontSchema, lenientFrontSchema, offsetIn } from './front.ts';
import type { Handoff } from './handoff.ts';

/**
 * Reads one file of `content/handoffs/`: facts between two lines of `---`, then six parts, each under a heading.
 *
 * A handoff with something missing is still a handoff (the gate holds it); one whose `release` or `releaseAt`
 * cannot be read is none. Every fault names the file and the line. HTML is told and kept as text.
 *
 * @param markdown the file's text
 * @param file its path, for faults and for the handoff's id
 */
export function parseHandoff(markdown: string, file: string): { handoff?: Handoff; faults: Fault[] } {
  const strict = readDocument(markdown, frontSchema, file);
  const read = strict.document ?? readDocument(markdown, lenientFrontSchema, file).document;
  if (!read) return { faults: strict.faults.sort(byPlace) };

  const body = readBody(read.body, read.bodyLine, file, offsetIn(read.front.releaseAt));
  const front = factsOf(read.front, markdown, read.lineOf);
  return {
    handoff: {
      id: handoffId(file),
      file,
      line: read.lineOf('release'),
      ...front,
      ...body.content,
      days: statedDays(read.front, read.lineOf),
      unread: strict.faults.map((fault) => ({ line: fault.line ?? 1, message: fault.message })),
    },
    faults: [...strict.faults, ...body.faults, ...otherAddress(file)].sort(byPlace),
  };
}

type Facts = Pick<
  Handoff,
  | 'release'
  | 'version'
  | 'releaseAt'
  | 'cycle'
  | 'steps'
  | 'updates'
  | 'writtenOn'
  | 'walkthrough'
  | 'signatures'
  | 'refused'
  | 'releaseBrief'
  | 'onCall'
  | 'baseline'
  | 'checks'
  | 'waivers'
  | 'prediction'
>;

/** Facts without empty keys, the steps in their order, and `version: 4.10` as written rather than as the number 4.1. */
function factsOf(front: Front, markdown: string, lineOf: LineOf): Facts {
  const facts = withoutGaps(front) as Facts;
  return {
    ...facts,
    release: asWritten('release', facts.release, markdown),
    ...(facts.version === undefined ? {} : { version: asWritten('version', facts.version, markdown) }),
    steps: [...facts.steps].sort((a, b) => Date.parse(a.at) - Date.parse(b.at)),
    updates: facts.updates
      .map((update, index) => ({ ...update, line: lineOf('updates', index) }))
      .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
  };
}

function asWritten(key: string, value: string, markdown: string): string {
  const front = markdown.slice(0, markdown.search(/\n---[ \t]*\r?\n/));
  const written = new RegExp(`^${key}:[ \\t]*([0-9][0-9.]*)[ \\t]*(?:#.*)?$`, 'm').exec(front)?.[1];
  return written !== undefined && String(Number(written)) === value ? written : value;
}

/** Takes out keys without a value, at every depth. */
function withoutGaps(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutGaps);
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(([, part]) => part !== undefined && part !== null);
  return Object.fromEntries(kept.map(([key, part]) => [key, withoutGaps(part)]));
}

/** Tells that a file's name is not the address that comes of it: whatever belongs to the handoff has to name the address. */
function otherAddress(file: string): Fault[] {
  const [id, stem] = [handoffId(file), stemOf(file)];
  if (id === stem) return [];
  const message = `The handoff's address is '${id}', and its file is called '${stem}'. Name it ${id}.md: small letters, digits and hyphens.`;
  return [{ file, line: 1, message }];
}

const stemOf = (file: string): string =>
  (file.split(/[\\/]/).at(-1) ?? file).replace(/\.(?:md|markdown)$/i, '');

/** A handoff's id: the stem of its file in lower-case ASCII letters, digits and hyphens; a name in another script gives a number of its own. */
export function handoffId(file: string): string {
  const stem = stemOf(file);
  const ascii = stem
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return ascii === '' ? `handoff-${fnv1a(stem).toString(16).padStart(8, '0')}` : ascii;
}
