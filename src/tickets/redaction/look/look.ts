import type { Span } from '../span.ts';
import { guise, isApostrophe, isDigit, isHebrew, isSpaceless, signOf, withoutGuise } from './signs.ts';
import {
  bitOf,
  filtersWithDigits,
  filtersWithoutDigits,
  type Telling,
  type TellingFilters,
  tellingAt,
  tellingInHebrew,
  tellingInSpaceless,
} from './telling.ts';
import type { Meaning } from './telling-words.ts';
import { mayKnow, type WordFilter } from './word-filter.ts';
import {
  endField,
  farField,
  hashField,
  startField,
  stemField,
  type Words,
  wordFields,
  wordsOf,
} from './words.ts';

/**
 * One look at a text: where those signs stand from which recognisers start. It goes over the text once, and
 * a text that has none of them is done after it.
 */
export interface Look {
  /** The text to recognise in: characters in guise (full width, other digits) replaced, offsets as in the original. */
  readonly text: string;
  /** Runs of digits. */
  readonly runs: readonly Span[];
  readonly ats: readonly number[];
  /** Where `://` stands. */
  readonly schemes: readonly number[];
  /** Where `?` or `#` stands inside a word. */
  readonly queries: readonly number[];
  /** Colons with another one close before, as in IPv6. */
  readonly colons: readonly number[];
  /** Stretches of 16 characters and more without a space. */
  readonly dense: readonly Span[];
  /** True when a bracket closes. */
  readonly closes: boolean;
  readonly telling: readonly Telling[];
  /** The bits of all that the text tells. */
  readonly told: number;
  /** Words that may be part of a known name. */
  readonly maybeNames: readonly Span[];
}

/** Dense stretches are at least this long: no shorter key, token or session id is documented. */
const denseLength = 16;
/** Groups of IPv6 have at most four digits, so that the next colon is no further away. */
const groupLength = 5;

/**
 * Looks at a text.
 *
 * @param filters of the words of known names
 */
export function lookAt(text: string, filters: readonly WordFilter[] = []): Look {
  const words = wordsOf(text);
  if (words === undefined) return lookAt(withoutGuise(text), filters);
  const runs = /\d/.test(text) ? runsIn(text) : [];
  const telling = tellingIn(text, words, runs.length > 0 ? filtersWithDigits : filtersWithoutDigits);
  let told = 0;
  for (const { meanings } of telling) told |= meanings;
  const maybeNames = maybeNamesIn(text, words, filters);
  const { ats, schemes, queries, colons, dense, closes } = anchorsIn(text, words);
  return { text, runs, ats, schemes, queries, colons, dense, closes, telling, told, maybeNames };
}

function runsIn(text: string): Span[] {
  const runs: Span[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && isDigit(text.charCodeAt(at))) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      runs.push({ start, end: at });
      start = -1;
    }
  }
  return runs;
}

function tellingIn(text: string, { count, fields }: Words, filters: TellingFilters): Telling[] {
  const telling: Telling[] = [];
  let toldEnd = 0;
  let hasSpaceless = false;
  for (let field = 0; field < count * wordFields; field += wordFields) {
    const hash = fields[field + hashField] as number;
    const stem = fields[field + stemField] as number;
    const far = fields[field + farField] === 1;
    if (!far && !mayKnow(filters.words, hash) && (stem === 0 || !mayKnow(filters.stems, stem))) continue;
    const start = fields[field + startField] as number;
    const end = fields[field + endField] as number;
    const first = text.charCodeAt(start);
    if (far && isSpaceless(first)) hasSpaceless = true;
    // Not the second word of a phrase, nor the word inside a marker.
    if (start < toldEnd || text.charCodeAt(start - 1) === 0x27e8) continue;
    const found = isHebrew(first)
      ? tellingInHebrew(text, start, end)
      : tellingAt(text, start, end, hash, stem);
    if (found === undefined) continue;
    telling.push(found);
    toldEnd = found.end;
  }
  if (!hasSpaceless) return telling;
  return [...telling, ...tellingInSpaceless(text)].sort((a, b) => a.start - b.start);
}

function maybeNamesIn(text: string, { count, fields }: Words, filters: readonly WordFilter[]): Span[] {
  const found: Span[] = [];
  let joinedFrom = -1;
  for (let field = 0; field < count * wordFields; field += wordFields) {
    const start = fields[field + startField] as number;
    const end = fields[field + endField] as number;
    const hash = fields[field + hashField] as number;
    let isPart = fields[field + farField] === 1;
    for (let rank = 0; rank < filters.length && !isPart; rank++)
      isPart = mayKnow(filters[rank] as WordFilter, hash);
    if (isPart) found.push({ start, end });
    // The two words that an apostrophe joins may be one name as well: O'Hara.
    if (joinedFrom >= 0) found.push({ start: joinedFrom, end });
    joinedFrom = isApostrophe(text.charCodeAt(end)) && signOf(text.charCodeAt(end + 1)) > guise ? start : -1;
  }
  return found;
}

/** Signs from which addresses, tokens and numbers of machines are found: they stand between words. */
function anchorsIn(
  text: string,
  { count, fields }: Words,
): Pick<Look, 'ats' | 'schemes' | 'queries' | 'colons' | 'dense' | 'closes'> {
  const ats: number[] = [];
  const schemes: number[] = [];
  const queries: number[] = [];
  const colons: number[] = [];
  const dense: Span[] = [];
  let closes = false;
  let space = -1;
  let colon = -groupLength - 1;
  let at = 0;
  for (let rank = 0; rank <= count; rank++) {
    const last = rank === count;
    const next = last ? text.length : (fields[rank * wordFields + startField] as number);
    for (; at < next; at++) {
      const code = text.charCodeAt(at);
      if (code === 32 || code === 10) {
        if (at - space > denseLength) dense.push({ start: space + 1, end: at });
        space = at;
      } else if (code === 64) ats.push(at);
      else if (code === 41 || code === 93 || code === 125) closes = true;
      else if (code === 58) {
        if (at - colon <= groupLength) colons.push(at);
        colon = at;
        if (text.startsWith('//', at + 1)) schemes.push(at);
      } else if ((code === 63 || code === 35) && at - space > 4) queries.push(at);
    }
    if (!last) at = fields[rank * wordFields + endField] as number;
  }
  if (text.length - space > denseLength) dense.push({ start: space + 1, end: text.length });
  return { ats, schemes, queries, colons, dense, closes };
}

/**
 * True when a word of a meaning ends at most `reach` characters before an offset, with no digit and no line
 * break between.
 */
export function toldBefore(look: Look, at: number, meaning: Meaning, reach: number): boolean {
  const bit = bitOf[meaning];
  if ((look.told & bit) === 0) return false;
  for (let rank = lastBefore(look, at); rank >= 0; rank--) {
    const one = look.telling[rank] as Telling;
    if (at - one.end > reach) return false;
    if ((one.meanings & bit) === 0) continue;
    if (!/[\d\n,;|]/.test(look.text.slice(one.end, at))) return true;
  }
  return false;
}

/** The rank of the last telling word that ends at an offset or before, found by halves; -1 when there is none. */
export function lastBefore({ telling }: Look, at: number): number {
  let low = 0;
  let high = telling.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((telling[middle] as Telling).end <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** True when any word of the text has the meaning. */
export function tells(look: Look, meaning: Meaning): boolean {
  return (look.told & bitOf[meaning]) !== 0;
}
