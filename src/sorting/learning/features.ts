import { fnv1a } from '../../seeds/index.ts';
import { plainName, type TicketFields } from '../cues/fields.ts';
import type { Evidence } from '../evidence.ts';
import { basis, eachWord, hashOf } from './words-of.ts';

/** Features are hashed into this many places. */
export const places = 2 ** 18;
const bodyRead = 1200;

/** Features of one ticket: places, each once, and how often each was met. */
export interface Counted {
  readonly at: Uint32Array;
  readonly times: Float32Array;
}

const linked = fnv1a('linked to engineering');
const titleBasis = fnv1a('title ');
const cueBases = { title: fnv1a('cue of the title='), body: fnv1a('cue=') };

/** The place of a hash. */
export function placeOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (places - 1);
}

/**
 * Room to count in, used by one ticket after the other: for each place the number of its feature, 0 where it has none. It is all
 * zeros again when a ticket is counted: no ticket needs a map of its own.
 */
const numberAt = new Uint16Array(places);

/**
 * Gives what a ticket is told apart by:
 *
 * - words and pairs of neighbours, of the title (once on its own account, once with the body's) and of the first 1,200 characters
 *   of the body;
 * - the cues that were met, so that corrections can teach what a cue is worth at this desk;
 * - its build: how long it is, whether it holds code or an address, whether the title ends in a question;
 * - the helpdesk's fields.
 *
 * @param known a bit for each place that says anything; without it all places are counted
 */
export function countFeatures(evidence: Evidence, fields: TicketFields, known?: Uint32Array): Counted {
  const at: number[] = [];
  const times: number[] = [];
  const add = (hash: number): void => {
    const place = placeOf(hash);
    if (known !== undefined && ((known[place >>> 5] as number) & (1 << (place & 31))) === 0) return;
    const number = numberAt[place] as number;
    if (number === 0) {
      at.push(place);
      times.push(1);
      numberAt[place] = at.length;
    } else times[number - 1] = (times[number - 1] as number) + 1;
  };
  const read = (text: string, from: number): void => {
    let before = 0;
    eachWord(text, Math.min(text.length, bodyRead), from, (_begin, _end, hash) => {
      add(hash);
      if (before !== 0) add(Math.imul(before ^ (hash >>> 7), 0x01000193) ^ hash);
      before = hash;
    });
  };
  const title = evidence.title.plain;
  const body = evidence.body.plain;
  read(title, titleBasis);
  read(title, basis);
  read(body, basis);
  for (const { of, inTitle } of evidence.words)
    add(hashOf(of, 0, of.length, inTitle ? cueBases.title : cueBases.body));
  addBuild(title, body, add);
  if (fields.type) add(fnv1a(`type=${plainName(fields.type)}`));
  if (fields.group) add(fnv1a(`group=${plainName(fields.group)}`));
  if (fields.engineeringIssue) add(linked);
  for (const tag of new Set(fields.tags ?? [])) add(fnv1a(`tag=${plainName(tag)}`));
  for (const place of at) numberAt[place] = 0;
  return { at: new Uint32Array(at), times: new Float32Array(times) };
}

/** Goes through the words that stand behind the places of single words: those of the title, then of the body. */
export function eachPlacedWord(
  evidence: Evidence,
  take: (text: string, from: number, to: number, place: number) => void,
): void {
  for (const { plain } of [evidence.title, evidence.body]) {
    eachWord(plain, Math.min(plain.length, bodyRead), basis, (from, to, hash) => {
      if (to - from > 2) take(plain, from, to, placeOf(hash));
    });
  }
}

const builds = {
  length: fnv1a('length='),
  lines: fnv1a('lines='),
  title: fnv1a('title length='),
  asks: fnv1a('asks='),
  code: fnv1a('code'),
  address: fnv1a('address'),
};

/** Questions are short, reports have lines and code: signs of how a ticket is built, whatever its words. */
function addBuild(title: string, body: string, add: (hash: number) => void): void {
  let lines = 1;
  for (let at = body.indexOf('\n'); at !== -1; at = body.indexOf('\n', at + 1)) lines += 1;
  const sign = (from: number, value: number): void => add(Math.imul(from ^ (value + 1), 0x01000193));
  sign(builds.length, Math.round(Math.log2(1 + body.length)));
  sign(builds.lines, Math.round(Math.log2(lines)));
  sign(builds.title, Math.round(title.length / 15));
  sign(builds.asks, title.trimEnd().endsWith('?') ? 1 : 0);
  if (body.includes('codeblock')) add(builds.code);
  if (body.includes('url')) add(builds.address);
}
