import { address } from './address.ts';
import { card } from './card.ts';
import { email } from './email.ts';
import { iban } from './iban.ts';
import { ip } from './ip.ts';
import { jwt } from './jwt.ts';
import { key } from './key.ts';
import { findNames, type KnownNames, knowNames } from './name.ts';
import { nationalId } from './national-id.ts';
import { password } from './password.ts';
import { phone } from './phone.ts';
import type { Context, Recogniser, Span } from './recogniser.ts';
import type { Redacted } from './redacted.ts';
import { urlToken } from './url-token.ts';

/** In order of precedence: of two stretches of the same length that overlap, the earlier kind names it. */
const recognisers: readonly Recogniser[] = [
  urlToken,
  jwt,
  key,
  iban,
  card,
  email,
  ip,
  nationalId,
  phone,
  password,
  address,
];

/** Finds personal data in texts, with what is known of the people of one export. */
export interface Redactor {
  /** @param people names of this text's own people, besides those that every text may name */
  redact(text: string, people?: KnownNames): { text: Redacted; counts: Record<string, number> };
}

/** Everything that a redactor may know. */
export interface Known {
  /** People whose names must go from every text. */
  readonly names?: Iterable<string>;
  /** Words that must never be published. */
  readonly words?: readonly string[];
  readonly phoneRegions?: readonly string[];
}

/** Makes a redactor; what it knows is prepared once, so that many texts go fast. */
export function redactorOf(known: Known = {}): Redactor {
  const context: Context = { phoneRegions: known.phoneRegions ?? ['US', 'GB', 'IL', 'DE', 'FR'] };
  const everyone = knowNames(known.names ?? []);
  const words = wordPattern(known.words ?? []);
  return {
    redact(text, people) {
      const counts: Record<string, number> = {};
      const names = people === undefined ? [everyone] : [people, everyone];
      let current = text;
      // What stands beside a marker may only now be told from it; a round that finds nothing ends it.
      for (let round = 0; round < 6; round++) {
        const found = stretches(current, names, words, context);
        if (found.length === 0) break;
        current = replaced(current, found, counts);
      }
      return { text: current as Redacted, counts };
    },
  };
}

/**
 * Replaces personal data in a text by markers such as `⟨email⟩`.
 *
 * Kinds: email phone card iban ip national-id address url-token jwt key password name word. What a customer typed
 * to look like a marker stays and is not counted. `redact` of a redacted text changes nothing.
 *
 * @param known names of people and words that must go
 * @param options the countries of national telephone numbers, two letters each
 */
export function redact(
  text: string,
  known: { readonly names?: readonly string[]; readonly words?: readonly string[] } = {},
  options: { readonly phoneRegions?: readonly string[] } = {},
): { text: Redacted; counts: Record<string, number> } {
  const seen = text.normalize('NFC').replace(/(?![\t\n\r\u200C\u200D])[\p{Cc}\p{Cf}]/gu, '');
  return redactorOf({ ...known, ...options }).redact(seen);
}

interface Stretch extends Span {
  readonly kind: string;
}

function stretches(
  text: string,
  names: readonly KnownNames[],
  words: RegExp | undefined,
  context: Context,
): Stretch[] {
  const found: Stretch[] = [];
  for (const recogniser of recognisers) {
    for (const { start, end } of recogniser.find(text, context))
      found.push({ start, end, kind: recogniser.kind });
  }
  for (const { start, end } of findNames(text, names)) found.push({ start, end, kind: 'name' });
  if (words !== undefined) {
    for (const one of text.matchAll(words)) {
      found.push({ start: one.index, end: one.index + one[0].length, kind: 'word' });
    }
  }
  if (found.length === 0) return found;
  const markers = text.includes('⟨') ? [...text.matchAll(/⟨[a-z-]{2,12}⟩/g)] : [];
  const free = found.filter(
    ({ start, end }) => !markers.some((one) => start < one.index + one[0].length && one.index < end),
  );
  return withoutOverlap(free);
}

/** Of stretches that overlap, the longest gives the kind, and all that any of them covers goes. */
function withoutOverlap(found: readonly Stretch[]): Stretch[] {
  const order = found.map((stretch, rank) => ({ stretch, rank }));
  order.sort(
    (a, b) => b.stretch.end - b.stretch.start - (a.stretch.end - a.stretch.start) || a.rank - b.rank,
  );
  const kept: { start: number; end: number; kind: string }[] = [];
  for (const { stretch } of order) {
    const met = kept.find((one) => stretch.start < one.end && one.start < stretch.end);
    if (met === undefined) kept.push({ ...stretch });
    else {
      met.start = Math.min(met.start, stretch.start);
      met.end = Math.max(met.end, stretch.end);
    }
  }
  kept.sort((a, b) => a.start - b.start);
  // Widened stretches may meet each other.
  return kept
    .filter((one, at) => {
      const before = kept[at - 1];
      if (before === undefined || one.start >= before.end) return true;
      one.start = before.start;
      one.end = Math.max(one.end, before.end);
      before.start = before.end = -1;
      return true;
    })
    .filter((one) => one.end >= 0);
}

function replaced(text: string, found: readonly Stretch[], counts: Record<string, number>): string {
  let result = '';
  let from = 0;
  for (const { start, end, kind } of found) {
    result += `${text.slice(from, start)}⟨${kind}⟩`;
    counts[kind] = (counts[kind] ?? 0) + 1;
    from = end;
  }
  return result + text.slice(from);
}

function wordPattern(words: readonly string[]): RegExp | undefined {
  if (words.length === 0) return undefined;
  const escaped = words
    .map((word) => word.normalize('NFC').trim())
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replace(/\s+/g, '\\s+'));
  return escaped.length === 0
    ? undefined
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}
