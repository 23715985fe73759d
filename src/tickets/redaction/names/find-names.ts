import { type Look, lastBefore } from '../look/look.ts';
import { folded, isApostrophe, isHebrew, isSpaceless } from '../look/signs.ts';
import { bitOf } from '../look/telling.ts';
import { type KnownNames, type NamePart, pairOf } from '../name.ts';
import type { Span } from '../recogniser.ts';
import { calendarWords, particles } from './common-words.ts';

/** A word of the text that is part of a known name. */
interface Hit extends Span {
  readonly word: string;
  readonly part: NamePart;
  /** Found to be a name; what is not counts only beside one that is. */
  sure: boolean;
}

/** Finds known names in a text; neighbouring parts and initials become one stretch. */
export function findNames(look: Look, books: readonly KnownNames[]): Span[] {
  const spans = books.flatMap((book) => loginsIn(look.text, book));
  if (look.maybeNames.length === 0) return spans;
  const hits = hitsOf(look, books);
  if (hits.length === 0) return spans;
  for (const hit of hits) hit.sure = isSure(look, hit);
  // What stands beside each other of one person is a name; what stands beside a name belongs to it.
  for (let at = 1; at < hits.length; at++) bindPair(look.text, hits[at - 1] as Hit, hits[at] as Hit, books);
  for (let at = 1; at < hits.length; at++) spread(look.text, hits[at - 1] as Hit, hits[at] as Hit);
  for (let at = hits.length - 1; at > 0; at--) spread(look.text, hits[at] as Hit, hits[at - 1] as Hit);
  return [...spans, ...joined(look.text, hits)];
}

function loginsIn(text: string, { logins }: KnownNames): Span[] {
  if (logins.length === 0) return [];
  const lower = text.toLowerCase();
  // Few characters have a lower case of another length; with one of them offsets would not hold.
  if (lower.length !== text.length) return [];
  const spans: Span[] = [];
  for (const login of logins) {
    for (let start = lower.indexOf(login); start >= 0; start = lower.indexOf(login, start + login.length)) {
      const end = start + login.length;
      if (!/[\p{L}\p{N}_]/u.test((text[start - 1] ?? ' ') + (text[end] ?? ' '))) spans.push({ start, end });
    }
  }
  return spans;
}

function hitsOf(look: Look, books: readonly KnownNames[]): Hit[] {
  const hits: Hit[] = [];
  for (const { start, end } of look.maybeNames) {
    const first = look.text.charCodeAt(start);
    if (isSpaceless(first)) hits.push(...hitsInside(look.text, { start, end }, books));
    else {
      const hit =
        hitAt(look.text, start, end, books) ??
        (isHebrew(first) ? afterPrefix(look.text, start, end, books) : undefined);
      if (hit !== undefined) hits.push(hit);
    }
  }
  // A word after an apostrophe may be a part by itself and as part of the longer word: the longer counts.
  return hits
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((hit, at, all) => at === 0 || hit.start >= (all[at - 1] as Hit).end);
}

function hitAt(text: string, start: number, end: number, books: readonly KnownNames[]): Hit | undefined {
  const word = folded(text.slice(start, end)).replaceAll("'", '');
  const part = partOf(word, books);
  // Of `Dana's` the name is found by itself.
  if (part?.derived === true && word.length < end - start) return undefined;
  return part === undefined ? undefined : { start, end, word, part, sure: false };
}

function partOf(word: string, books: readonly KnownNames[]): NamePart | undefined {
  let found: NamePart | undefined;
  for (const { parts } of books) {
    const part = parts.get(word);
    if (part === undefined) continue;
    found =
      found === undefined
        ? part
        : {
            alone: found.alone || part.alone,
            common: part.common,
            derived: found.derived && part.derived,
            initials: found.initials + part.initials,
            lead: found.lead || part.lead,
          };
  }
  return found;
}

/** ו, ב, ל, מ, ש, ה, כ are written on to a name; they stay. */
function afterPrefix(
  text: string,
  start: number,
  end: number,
  books: readonly KnownNames[],
): Hit | undefined {
  for (let skipped = 1; skipped <= 2 && end - start - skipped >= 2; skipped++) {
    if (!'ובלמשהכ'.includes(text[start + skipped - 1] as string)) return undefined;
    const hit = hitAt(text, start + skipped, end, books);
    if (hit !== undefined) return hit;
  }
  return undefined;
}

/** Names inside a run of a script without spaces: of those that begin at a place, the longest. */
function hitsInside(text: string, run: Span, books: readonly KnownNames[]): Hit[] {
  const hits: Hit[] = [];
  if (!books.some((book) => book.spaceless)) return hits;
  for (let start = run.start; start < run.end; start++) {
    for (let end = Math.min(run.end, start + 12); end >= start + 2; end--) {
      const hit = hitAt(text, start, end, books);
      if (hit === undefined) continue;
      hits.push(hit);
      start = end - 1;
      break;
    }
  }
  return hits;
}

/** True for a word that is a name whatever stands beside it, and where a title or an initial tells so. */
function isSure(look: Look, hit: Hit): boolean {
  const { text } = look;
  const lower = /^\p{Ll}/u.test(text.slice(hit.start, hit.start + 1));
  if (!lower && (initialBefore(text, hit) > 0 || initialAfter(text, hit) > 0)) return true;
  if (!hit.part.alone) return false;
  if (!lower && isTitled(look, hit)) return true;
  if (hit.part.derived && lower) return false;
  if (leadBefore(text, hit) > 0) return true;
  const afterArticle = determiner.test(text.slice(Math.max(0, hit.start - 8), hit.start));
  // In lower case, words of three letters are of too many languages.
  const isShort = hit.end - hit.start <= 3 && !/^[\u0590-\uffff]/.test(hit.word);
  if (!hit.part.common) return !lower || !(afterArticle || (isShort && hasCapitals(text)));
  // Months and the nouns of German have a capital anywhere.
  if (lower || (afterArticle && !hit.part.derived) || calendarWords.has(hit.word)) return false;
  return !beginsSentence(text, hit.start) && !isShouted(text, hit);
}

function isTitled(look: Look, { start }: Hit): boolean {
  const title = look.telling[lastBefore(look, start)];
  if (title === undefined || (title.meanings & bitOf.title) === 0 || start - title.end > 2) return false;
  const { text } = look;
  return /^\.?\s?$/.test(text.slice(title.end, start)) && isCapital(text, title) && title.end < start;
}

/** After an article, what may be a word is most likely one. */
const determiner =
  /(?<![\p{L}\p{N}])(?:the|a|an|im|am|vom|beim|zum|zur|ins|this|that|these|no|my|your|our|their|each|every|any|der|die|das|den|dem|des|ein|eine|einen|einem|kein|keine|mein|meine|le|la|les|un|une|mon|ma|el|los|las|una|il|lo|uma|o|os|as) $/u;

/** A writer who uses capitals would have written a name with one. */
function hasCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text);
}

function beginsSentence(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 8), start);
  // The stop of an initial or of a title ends no sentence.
  if (/(?:^|[^\p{L}\p{N}])(?:\p{Lu}|Mrs?|Ms|Dr|Prof|St|Sra?|Sig|Mme|Hr|Fr)\.\s?$/u.test(before)) return false;
  return /(?:^|[.!?:\n…]["'”)]?\s*|[-–•*]\s+)$/.test(before.slice(-4)) || start === 0;
}

/** In a sentence of capitals a capital tells nothing. */
function isShouted(text: string, { start, end }: Span): boolean {
  return (
    /^[\p{Lu}\p{M}]{2,}$/u.test(text.slice(start, end)) &&
    (/\p{Lu}{2,}[^\p{L}\n]{1,2}$/u.test(text.slice(Math.max(0, start - 6), start)) ||
      /^[^\p{L}\n]{1,2}\p{Lu}{2,}/u.test(text.slice(end, end + 6)))
  );
}

function bindPair(text: string, a: Hit, b: Hit, books: readonly KnownNames[]): void {
  if (!isBeside(text, a, b)) return;
  const pair = pairOf(a.word, b.word);
  if (!books.some((book) => book.pairs.has(pair))) return;
  if (
    (a.part.common || b.part.common || !a.part.alone || !b.part.alone) &&
    !(isCapital(text, a) && isCapital(text, b))
  )
    return;
  a.sure = b.sure = true;
}

function spread(text: string, from: Hit, to: Hit): void {
  if (
    from.sure &&
    !to.sure &&
    isCapital(text, to) &&
    to.part.alone &&
    isBeside(text, from.start < to.start ? from : to, from.start < to.start ? to : from)
  )
    to.sure = true;
}

function isCapital(text: string, { start }: Span): boolean {
  return /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(text.slice(start, start + 1));
}

/** Parted by a space, a comma, a hyphen, an initial, or by small words of names. */
function isBeside(text: string, a: Span, b: Span): boolean {
  const gap = b.start - a.end;
  if (gap < 0 || gap > 16) return false;
  const between = text.slice(a.end, b.start);
  if (/^(?:[ ,.\u00a0-]{1,3}|)$/.test(between) || /^ \p{Lu}\.? $/u.test(between)) return true;
  const words = between.trim().split(' ');
  return /^[ ,]/.test(between) && words.every((word) => particles.has(folded(word)) && word !== '');
}

function joined(text: string, hits: readonly Hit[]): Span[] {
  const result: { start: number; end: number }[] = [];
  let before: Hit | undefined;
  for (const hit of hits) {
    if (!hit.sure) continue;
    const last = result.at(-1);
    const start = hit.start - leadBefore(text, hit) - initialBefore(text, hit);
    const end = hit.end + initialAfter(text, hit);
    if (last !== undefined && before !== undefined && (start <= last.end || isBeside(text, before, hit)))
      last.end = Math.max(last.end, end);
    else result.push({ start, end });
    before = hit;
  }
  return result;
}

/** How many characters of the small words stand before that belong to a name: `van den Berg`. */
function leadBefore(text: string, { start, part }: Hit): number {
  if (part.lead === '') return 0;
  const before = text.slice(Math.max(0, start - part.lead.length - 1), start);
  return folded(before) === `${part.lead} ` ? before.length : 0;
}

/** How many characters of an initial of the same person stand before a part: `D. Levi`. */
function initialBefore(text: string, { start, part }: Hit): number {
  const found = /(?:^|[^\p{L}\p{N}])((?:\p{Lu}\.\s?){1,3})$/u.exec(text.slice(Math.max(0, start - 9), start));
  return found !== null && part.initials.includes(folded(found[1]?.[0] as string))
    ? (found[1] as string).length
    : 0;
}

/** How many characters of an initial stand behind: `Levi, D.`, `Dana L.` */
function initialAfter(text: string, { end, part }: Hit): number {
  const found = /^,?\s(\p{Lu})\.(?!\p{L})/u.exec(text.slice(end, end + 5));
  return found !== null &&
    part.initials.includes(folded(found[1] as string)) &&
    !isApostrophe(text.charCodeAt(end))
    ? found[0].length
    : 0;
}
