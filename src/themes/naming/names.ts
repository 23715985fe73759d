import type { Centre } from '../discovery/centres.ts';
import type { Lexicon } from '../text/lexicon.ts';
import type { ReadText } from '../text/reading.ts';
import { Coherence } from './coherence.ts';
import { fitOf, fitOfBurst } from './fit.ts';
import { groupPhrases } from './group-phrases.ts';
import { isMixed } from './mixed.ts';
import { asNoun } from './noun-phrase.ts';
import { Postings } from './postings.ts';
import { type Option, rankedOptions } from './ranked-phrases.ts';
import { withSecondWord } from './second-word.ts';
import { sentenceCase, spellings, written } from './spelling.ts';
import { type TellingWord, tellingWords } from './telling-words.ts';
import { typicalRow } from './typical.ts';
import { WordEnds } from './word-ends.ts';

const chips = 4;

/** What a theme is called, and the words that tell it from the others. */
export interface Name {
  readonly label: string;
  /** At most four, as customers write them, none that the label says already. */
  readonly words: readonly string[];
  /** How well its own words fit it, 0 to 1, of a burst the words that burst: a low one tells that several things are in it. */
  readonly held: number;
  /** False where only a word names it that fits it badly: a remainder, hardly a theme. */
  readonly named: boolean;
  /** The id of the ticket that shows it best. */
  readonly typical: string;
}

/** Tickets that are to have one name. */
export interface Group {
  /** Rows, those nearest to its middle first. */
  readonly rows: readonly number[];
  /** By how much some terms, and pairs of them as `a b`, weigh more than they would. */
  readonly emphasis?: ReadonlyMap<string, number>;
}

/**
 * Names themes by what their customers call them.
 *
 * @param texts of all tickets, those of no theme too: against them the words are telling
 * @param taken names of other themes, in any case of letters
 * @returns one name for each centre, in their order
 */
export function namesOf(
  centres: readonly Centre[],
  texts: readonly ReadText[],
  lexicon: Lexicon,
  taken: ReadonlySet<string> = new Set(),
): Name[] {
  const groups = centres.map(({ members }) => ({ rows: members.map(({ row }) => row) }));
  return nameGroups(groups, texts, lexicon, taken);
}

/**
 * Names groups by the phrase of two to four words that most of their tickets and few others hold: share × ln(1 + A / total), where A is
 * the mean number of tickets of a group (c-TF-IDF, M. Grootendorst 2022, arXiv 2203.05794, over phrases). A ticket holds a phrase when it
 * holds its telling words. Phrases count less that are pieces of longer ones, that read as no thing, that head subjects of any kind, and
 * whose tickets are otherwise not alike. Where no phrase comes near it a single word is the name, with a second one if it can. Names are
 * distinct; the largest group chooses first.
 *
 * @returns one name for each group, in their order
 */
export function nameGroups(
  groups: readonly Group[],
  texts: readonly ReadText[],
  lexicon: Lexicon,
  taken: ReadonlySet<string>,
): Name[] {
  const owner = new Int32Array(texts.length).fill(-1);
  groups.forEach(({ rows }, index) => {
    for (const row of rows) owner[row] = index;
  });
  const sizes = groups.map(({ rows }) => Math.max(1, rows.length));
  const spelling = spellings(texts, lexicon);
  const postings = new Postings(texts, lexicon);
  const coherence = new Coherence(texts, postings, lexicon);
  const ends = new WordEnds(texts, lexicon);
  const emphasis = groups.map((group) => group.emphasis);
  const words = tellingWords(owner, sizes, emphasis, postings, texts, lexicon).map((list) =>
    list.filter(({ form }) => !lexicon.forms[form]?.mail),
  );
  const leading = words.map((list) => new Set(list.slice(0, chips).map(({ term }) => term)));
  const phrases = groupPhrases(owner, leading, texts, lexicon);
  const average = texts.length / Math.max(1, groups.length);

  const names: Name[] = [];
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  const largestFirst = groups.map((_, index) => index);
  largestFirst.sort((a, b) => (sizes[b] as number) - (sizes[a] as number) || a - b);
  for (const index of largestFirst) {
    const told = words[index] as TellingWord[];
    const size = sizes[index] as number;
    const facts = { group: index, size, owner, average, words: told };
    const options = rankedOptions(
      phrases[index] ?? [],
      emphasis[index] === undefined ? facts : { ...facts, emphasis: emphasis[index] },
      postings,
      coherence,
      ends,
      lexicon,
    )
      .map((option) => withSecondWord(option, facts, texts, ends, lexicon))
      .map((option) => ({ ...option, label: labelOf(option) }));
    const chosen = options.find(({ label }) => !used.has(label.toLowerCase()));
    const label = chosen?.label ?? numbered(options[0]?.label ?? 'Theme', used);
    used.add(label.toLowerCase());
    const best = chosen ?? options[0];
    const bursting = [...(emphasis[index]?.keys() ?? [])].filter((term) => !term.includes(' '));
    const held =
      bursting.length > 0
        ? fitOfBurst(bursting, facts, postings)
        : fitOf(
            {
              terms: best?.terms ?? [],
              withNumber: best?.forms.some((form) => lexicon.forms[form]?.number) ?? false,
            },
            told.slice(0, chips).map(({ term }) => term),
            facts,
            postings,
          );
    names[index] = {
      label,
      words: told
        .filter(({ term, share }) => share > 0 && !best?.terms.includes(term))
        .slice(0, chips)
        .map(({ form }) => written([form], spelling, lexicon)),
      held,
      named: (best?.forms.length ?? 0) > 1 || (best !== undefined && !isMixed({ held })),
      typical: texts[typicalRow(groups[index]?.rows ?? [], best?.terms ?? [], texts, lexicon)]?.id ?? '',
    };
  }
  return names;

  function labelOf({ forms, phrase }: Option): string {
    if (phrase) return sentenceCase(asNoun(written(forms, spelling, lexicon)));
    return sentenceCase(forms.map((form) => written([form], spelling, lexicon)).join(', '));
  }
}

function numbered(label: string, taken: ReadonlySet<string>): string {
  let turn = 2;
  while (taken.has(`${label} ${turn}`.toLowerCase())) turn += 1;
  return `${label} ${turn}`;
}
