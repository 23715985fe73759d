import type { Span } from './recogniser.ts';

/** Words for what someone is, and numbers, that exports put into name columns: never a name by themselves. */
const notNames = new Set(
  (
    'agent agents user users customer customers client clients caller person people team support help helpdesk desk service ' +
    'services admin administrator system root test tester guest unknown anonymous external internal office school the and von van ' +
    'der den del dos das for from with opened closed created updated resolved one two three four five six seven eight nine ten ' +
    'mail email info contact sales group department company account bot automation web api student teacher'
  ).split(' '),
);
/** Names that are words as well: a name only with a capital, and not at the start of a sentence, unless beside another part. */
const alsoWords = new Set(
  (
    'will mark page grace hope faith joy may june april august rose bill frank jack rich art guy pat dale dean drew chase grant ' +
    'hunter miles max ray rob sue penny pearl ruby violet iris ivy lily daisy olive amber crystal gene glen heath cliff brook lane ' +
    'wood woods stone young long short small little white black brown green gray grey silver gold king knight bishop pope price ' +
    'bell ball banks field fields ford hill hall house church street park parks west north south east summer winter day days week ' +
    'weeks love case cook baker carter fisher porter potter mason taylor turner walker wall waters wells rivers marsh moss reed ' +
    'bush berry cherry flower flowers bird fox wolf lamb bull fish hawk drake swan cross power powers moon star stark sharp smart ' +
    'swift strong good goodman best major prior early blank book books key keys link links bond cash coin check chip code lock ' +
    'root ash bay beach major sunny stormy sky story angel christian noble klein gross groß lang kurz jung alt schwarz weiss weiß ' +
    'braun roth rot koch bauer wagner richter vogel fuchs stein berg wald feld sommer winter herbst freitag sonntag montag ernst ' +
    'kaiser graf engel wolf busch blum blume kern beck bach see sand martin claire blanche petit grand blanc noir rouge roux bon ' +
    'leroy roy fontaine marchand boulanger mercier pierre marine aurore paz luz sol mar leon rey reyes cruz flores rojas blanco ' +
    'moreno guerra campos rios prado leal delgado bravo dar gal tal or ron shir noa roni guy omer matan lior gil chen dan paris ' +
    'jordan israel georgia virginia carolina florence chelsea sydney austin dallas phoenix madison page user case title note ' +
    'tab view print file draft save drag drop chat mai juli august nur wolke sage sally rusty sandy rocky misty wade trip skip bob don ' +
    'sofia major chance ace buck dick bud clay cole coy dusty earl ferry flint forest royal duke prince baron marshal sterling'
  ).split(' '),
);

const foldings = letterClasses();

/** The names of people, ready to be found in many texts. */
export interface KnownNames {
  readonly parts: readonly Part[];
}

interface Part {
  /** As it is looked for in a folded text, before the pattern is tried. */
  readonly folded: string;
  /** Made when it is first needed: most names never stand in a text. */
  pattern?: RegExp;
  readonly common: boolean;
  /** A whole login or a name of one piece with digits: redacted as it is. */
  readonly whole: boolean;
  readonly initials: string;
}

/** Prepares names for finding: the full name and each part of three letters and more (two in Hebrew and Japanese names). */
export function knowNames(names: Iterable<string>): KnownNames {
  const parts = new Map<string, Part>();
  for (const name of names) {
    for (const part of partsOf(name)) {
      const known = parts.get(part.folded);
      if (known === undefined) parts.set(part.folded, part);
      else parts.set(part.folded, { ...known, initials: known.initials + part.initials });
    }
  }
  return { parts: [...parts.values()].sort((a, b) => b.folded.length - a.folded.length) };
}

function partsOf(name: string): Part[] {
  const clean = name
    .normalize('NFC')
    .replace(/<[^>]*>|\([^)]*\)|[^\s]+@[^\s]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (clean.length < 2 || clean.length > 80) return [];
  if (/\d/.test(clean) && !/\s/.test(clean)) return clean.length < 4 ? [] : [part(clean, true, '')];
  const words = clean
    .split(/[\s,;]+/)
    .map((word) => word.replace(/^[.'’"-]+|[.'’"-]+$/g, ''))
    .filter((word) => word !== '' && !/^\d+$/.test(word));
  const real = words.filter((word) => !notNames.has(fold(word)));
  if (real.length === 0) return [];
  const initials = real.map((word) => fold(word)[0]).join('');
  const found = real
    .flatMap((word) => (/[-־]/.test(word) ? [word, ...word.split(/[-־]/)] : [word]))
    .filter((word) => [...word].length >= (/^[\p{Script=Latin}\p{M}'’.-]+$/u.test(word) ? 3 : 2))
    .map((word) => part(word, false, initials));
  // Short parts (Li, Bo) only beside each other.
  if (found.length < real.length && real.length > 1) found.push(part(real.join(' '), true, ''));
  return found;
}

function part(text: string, whole: boolean, initials: string): Part {
  const folded = fold(text);
  return {
    folded,
    common: !whole && (alsoWords.has(folded) || folded.length < 3),
    whole,
    initials,
  };
}

function patternOf(folded: string): RegExp {
  const body = [...folded].map(anyAccent).join('');
  const prefix = /\p{Script=Hebrew}/u.test(folded) ? '[ובלמשהכ]{0,2}' : '';
  return new RegExp(`(?<![\\p{L}\\p{N}_])${prefix}(?<value>${body})(?![\\p{L}\\p{M}\\p{N}_])`, 'giu');
}

/** Finds known names in a text; neighbouring parts and initials become one stretch. */
export function findNames(text: string, known: readonly KnownNames[]): Span[] {
  const folded = fold(text);
  const sure: Span[] = [];
  const doubtful: Span[] = [];
  let initials = '';
  for (const names of known) {
    for (const one of names.parts) {
      if (!folded.includes(one.folded)) continue;
      initials += one.initials;
      one.pattern ??= patternOf(one.folded);
      for (const found of text.matchAll(one.pattern)) {
        const value = found.groups?.['value'] as string;
        const start = found.index + found[0].length - value.length;
        const span = { start, end: start + value.length };
        (isDoubtful(text, span, one) ? doubtful : sure).push(span);
      }
    }
  }
  if (sure.length === 0 && doubtful.length < 2) return [];
  return joined(text, sure, doubtful, initials);
}

const determiner =
  /(?<![\p{L}\p{N}])(?:the|a|an|this|that|these|no|my|your|our|their|each|every|any|der|die|das|den|dem|des|ein|eine|einen|einem|kein|keine|mein|meine|le|la|les|un|une|mon|ma|el|los|las|una|il|lo|uma|o|os|as) $/u;

/** In lower case after an article a name is most likely a word; a common word needs a capital as well. */
function isDoubtful(text: string, span: Span, part: Part): boolean {
  if (part.whole) return false;
  if (part.common) return !standsAsName(text, span);
  if (!/^\p{Ll}/u.test(text.slice(span.start, span.start + 1))) return false;
  return determiner.test(text.slice(Math.max(0, span.start - 8), span.start));
}

/** A common word is taken for a name only with a capital and inside a sentence. */
function standsAsName(text: string, { start, end }: Span): boolean {
  const word = text.slice(start, end);
  if (!/^\p{Lu}/u.test(word)) return false;
  return !/(?:^|[.!?:\n…]["'”)]?\s*|[-–•*]\s+)$/.test(text.slice(Math.max(0, start - 4), start));
}

function joined(text: string, sure: readonly Span[], doubtful: readonly Span[], initials: string): Span[] {
  const beside = (a: Span, b: Span) =>
    a.end <= b.start && /^[ ,.\u00a0-]{1,3}$/.test(text.slice(a.end, b.start));
  const capital = (span: Span) => /^[\p{Lu}\p{Lo}]/u.test(text.slice(span.start, span.end));
  const taken = [...sure];
  for (const span of doubtful) {
    if (!capital(span)) continue;
    const neighbours = [...sure, ...doubtful.filter((other) => other !== span && capital(other))];
    if (neighbours.some((other) => beside(span, other) || beside(other, span))) taken.push(span);
  }
  taken.sort((a, b) => a.start - b.start || b.end - a.end);
  const result: { start: number; end: number }[] = [];
  for (const span of taken) {
    const last = result.at(-1);
    if (last !== undefined && (span.start <= last.end || beside(last, span)))
      last.end = Math.max(last.end, span.end);
    else result.push({ ...span });
  }
  for (const span of result) {
    const before = /(?:^|[^\p{L}\p{N}])((\p{L})\.\s?)$/u.exec(
      text.slice(Math.max(0, span.start - 5), span.start),
    );
    if (before !== null && initials.includes(fold(before[2] as string)))
      span.start -= (before[1] as string).length;
    const after = /^\s(\p{Lu})\.(?!\p{L})/u.exec(text.slice(span.end, span.end + 4));
    if (after !== null && initials.includes(fold(after[1] as string))) span.end += after[0].length;
  }
  return result;
}

/** Lower case without accents; used to look whether a name may be there at all, never for offsets. */
function fold(text: string): string {
  const lower = text.toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the test is for anything beyond ASCII
  return /[^\x00-\x7f]/.test(lower)
    ? lower.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’׳]/g, "'").replace(/־/g, '-').normalize('NFC')
    : lower;
}

/** A pattern for one folded letter with any accent. */
function anyAccent(letter: string): string {
  if (letter === ' ') return '[\\s\\u00a0]+';
  if (letter === "'") return "['’׳]?";
  if (letter === '-') return '[-־ ]';
  const class_ = foldings.get(letter);
  const escaped = letter.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return class_ === undefined ? escaped : `[${letter}${class_}]\\p{M}*`;
}

function letterClasses(): Map<string, string> {
  const classes = new Map<string, string>();
  for (let code = 0xc0; code <= 0x24f; code++) {
    const letter = String.fromCharCode(code).toLowerCase();
    const base = letter.normalize('NFD').replace(/\p{M}/gu, '');
    if (base !== letter && /^[a-z]$/.test(base) && !(classes.get(base) ?? '').includes(letter)) {
      classes.set(base, (classes.get(base) ?? '') + letter);
    }
  }
  return classes;
}
