import { ownWords } from '../text/own-words.ts';
import { address } from './address.ts';
import { card } from './card.ts';
import { email } from './email.ts';
import { iban } from './iban.ts';
import { ip } from './ip.ts';
import { jwt } from './jwt.ts';
import { key } from './key.ts';
import { type ListedWords, listedWords } from './listed-words.ts';
import { type Look, lookAt } from './look/look.ts';
import { isKnown, type KnownNames, knowNames } from './name.ts';
import { findNames } from './names/find-names.ts';
import { toldNames } from './names/told-names.ts';
import { nationalId } from './national-id.ts';
import { password } from './password.ts';
import { phone } from './phone.ts';
import type { Context, Recogniser } from './recogniser.ts';
import type { Redacted } from './redacted.ts';
import { outsideMarkers, replaced, type Stretch, withoutOverlap } from './stretches.ts';
import { urlToken } from './url-token.ts';
import { visible } from './visible.ts';

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

/** What became of a text: markers in the place of personal data, and how many of each kind. */
export interface Redaction {
  readonly text: Redacted;
  readonly counts: Record<string, number>;
}

/** Finds personal data in texts, with what is known of the people of one export. */
export interface Redactor {
  /**
   * Redacts a text that `tidy` or `visible` has gone over.
   *
   * @param people names of this text's own people, besides those that every text may name
   */
  redact(text: string, people?: KnownNames): Redaction;
  /**
   * Redacts what the customer wrote in a message, without the mail quoted below it and the signature. What the
   * parts that are left out tell about names is used: who signs is redacted where the text names them.
   */
  redactMessage(text: string, people?: KnownNames): Redaction;
}

/** Everything that a redactor may know. */
export interface Known {
  /** People of whom each part of the name must go from every text, such as the agents. */
  readonly names?: Iterable<string>;
  /** People whose names must go from every text where two parts stand together, such as all requesters of a file. */
  readonly fullNames?: Iterable<string>;
  /** Words that must never be published. */
  readonly words?: readonly string[];
  /** Countries of national telephone numbers, two letters each. */
  readonly phoneRegions?: readonly string[];
}

/** What stands beside a marker may only now be told from it: more rounds than this no text has needed. */
const mostRounds = 12;

/** Makes a redactor; what it knows is prepared once, so that many texts go fast. */
export function redactorOf(known: Known = {}): Redactor {
  const context: Context = { phoneRegions: known.phoneRegions ?? ['US', 'GB', 'IL', 'DE', 'FR'] };
  const everyone = knowNames(known.names ?? [], known.fullNames ?? []);
  const words = listedWords(known.words ?? []);

  function inRounds(
    text: string,
    people: KnownNames | undefined,
    learntBefore: readonly string[],
  ): Redaction {
    const counts: Record<string, number> = {};
    let books = people === undefined ? [everyone] : [everyone, people];
    const learnt = learntBefore.filter((name) => !isKnown(name, books));
    if (learnt.length > 0) books = [...books, knowNames(learnt)];
    let current = text;
    for (let round = 0; round < mostRounds; round++) {
      const look = lookAt(
        current,
        books.map((book) => book.filter),
      );
      const told = toldNames(look);
      const found = stretchesIn(look, current, books, words, context);
      for (const span of told.spans) found.push({ ...span, kind: 'name' });
      const free = found.length === 0 ? found : outsideMarkers(current, found);
      if (free.length === 0) break;
      current = replaced(current, withoutOverlap(free), counts);
      const unknown = told.learnt.filter((name) => !isKnown(name, books));
      if (unknown.length === 0) continue;
      learnt.push(...unknown);
      books = [...(people === undefined ? [everyone] : [everyone, people]), knowNames(learnt)];
    }
    return { text: current as Redacted, counts };
  }

  return {
    redact: (text, people) => inRounds(text, people, []),
    redactMessage(text, people) {
      const own = ownWords(text);
      if (own.length === text.length) return inRounds(own, people, []);
      // What is kept is looked at anyway; mostly the rest is all that lies behind it.
      const rest = text.startsWith(own) ? text.slice(own.length) : text;
      return inRounds(own, people, toldNames(lookAt(rest)).learnt);
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
): Redaction {
  return redactorOf({ ...known, ...options }).redact(visible(text));
}

function stretchesIn(
  look: Look,
  text: string,
  books: readonly KnownNames[],
  words: ListedWords | undefined,
  context: Context,
): Stretch[] {
  const found: Stretch[] = [];
  for (const { kind, find } of recognisers) {
    for (const { start, end } of find(look, context)) found.push({ start, end, kind });
  }
  for (const { start, end } of findNames(look, books)) found.push({ start, end, kind: 'name' });
  if (words !== undefined)
    for (const { start, end } of words.find(text)) found.push({ start, end, kind: 'word' });
  return found;
}
