import type { Form, Lexicon } from '../text/lexicon.ts';
import { phrasesIn } from '../text/phrases.ts';
import { pauseNumber, type ReadText } from '../text/reading.ts';

const shortlist = 60;

/** A phrase that could name a group of tickets. */
export interface GroupPhrase {
  /** What counts of it, as `phrasesIn` gives it. */
  readonly key: string;
  /** Tickets of the group that hold it word for word. */
  readonly count: number;
  /** How often it was met in the group, and how often it was a whole subject, or a whole part of one between two marks. */
  met: number;
  titles: number;
  /** How often it stood in the second half of a body, and not in its first sentence. */
  late: number;
  /** How often it stood at the head of a subject that went on behind a colon or a dash: `Feature request: dark mode`. */
  heads: number;
  /** How often each term stood right before it and right behind it, and how often each word of grammar did. */
  readonly before: Map<string, number>;
  readonly behind: Map<string, number>;
  readonly leads: Map<string, number>;
  readonly follows: Map<string, number>;
  /** Every way it is written in the group's tickets. */
  readonly writings: Map<string, { forms: readonly number[]; count: number }>;
}

/**
 * The phrases of each group that hold one of its telling words, the most frequent first, with how they are written there.
 *
 * @param owner the group of each row, -1 for none
 * @param telling the telling words of each group
 */
export function groupPhrases(
  owner: Int32Array,
  telling: readonly ReadonlySet<string>[],
  texts: readonly ReadText[],
  lexicon: Lexicon,
): GroupPhrase[][] {
  const counts = telling.map(() => new Map<string, { count: number; last: number }>());
  texts.forEach((text, row) => {
    const mine = counts[owner[row] as number];
    const terms = telling[owner[row] as number];
    if (mine === undefined || terms === undefined) return;
    phrasesIn(text, lexicon, ({ key }) => {
      const entry = mine.get(key);
      if (entry === undefined) {
        if (key.split(' ').some((part) => terms.has(part))) mine.set(key, { count: 1, last: row });
      } else if (entry.last !== row) {
        entry.count += 1;
        entry.last = row;
      }
    });
  });
  const phrases = counts.map((mine) =>
    [...mine]
      .sort((a, b) => b[1].count - a[1].count || (a[0] < b[0] ? -1 : 1))
      .slice(0, shortlist)
      .map(
        ([key, { count }]): GroupPhrase => ({
          key,
          count,
          met: 0,
          titles: 0,
          late: 0,
          heads: 0,
          before: new Map(),
          behind: new Map(),
          leads: new Map(),
          follows: new Map(),
          writings: new Map(),
        }),
      ),
  );
  const byKey = phrases.map((list) => new Map(list.map((phrase) => [phrase.key, phrase])));
  texts.forEach((text, row) => {
    const mine = byKey[owner[row] as number];
    if (mine !== undefined) meet(text, mine, lexicon);
  });
  return phrases;
}

function meet(text: ReadText, phrases: ReadonlyMap<string, GroupPhrase>, lexicon: Lexicon): void {
  const at = (place: number): Form | undefined => lexicon.forms[text.forms[place] ?? pauseNumber];
  phrasesIn(text, lexicon, ({ key, from, to }) => {
    const phrase = phrases.get(key);
    if (phrase === undefined) return;
    phrase.met += 1;
    const previous = at(from - 1);
    const next = at(to);
    if (to <= text.subjectLength && previous === undefined && next === undefined) {
      if (from === 0 && to < text.subjectLength) phrase.heads += 1;
      else phrase.titles += 1;
    }
    if (isLate(from, text)) phrase.late += 1;
    add(phrase.before, previous?.term);
    add(phrase.behind, next?.term);
    if (previous?.term === '') add(phrase.leads, previous.surface.toLowerCase());
    if (next?.term === '') add(phrase.follows, next.surface.toLowerCase());
    const forms = [...text.forms.subarray(from, to)];
    const writing = forms.map((form) => lexicon.forms[form]?.surface.toLowerCase()).join(' ');
    const known = phrase.writings.get(writing);
    if (known === undefined) phrase.writings.set(writing, { forms, count: 1 });
    else known.count += 1;
  });
}

function isLate(from: number, { forms, subjectLength }: ReadText): boolean {
  const body = subjectLength + 1;
  return from * 2 > body + forms.length && forms.subarray(body, from).includes(pauseNumber);
}

function add(counts: Map<string, number>, word: string | undefined): void {
  if (word) counts.set(word, (counts.get(word) ?? 0) + 1);
}
