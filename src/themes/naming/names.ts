import type { Centre } from '../discovery/centres.ts';
import type { Lexicon } from '../text/lexicon.ts';
import type { ReadText } from '../text/reading.ts';
import { type Candidate, candidatePhrases, tellingWords } from './candidates.ts';
import { asNoun } from './noun-phrase.ts';
import { sentenceCase, spellings, written } from './spelling.ts';

/** The least share of a theme's tickets that must hold a phrase for it to be the name. */
const leastShare = 0.04;
const chips = 4;

/** What a theme is called, and the words that tell it from the others. */
export interface Name {
  readonly label: string;
  readonly words: readonly string[];
  /** The share of its tickets that hold the phrase, or the first word where no phrase was found. */
  readonly held: number;
  readonly byPhrase: boolean;
}

/**
 * Names themes by the phrase of two to four words that is frequent in their tickets and rare in others: share × ln(1 + A / total),
 * where A is the mean number of tickets of a theme (c-TF-IDF, M. Grootendorst 2022, arXiv 2203.05794, over phrases). Names are distinct;
 * the largest theme chooses first. Where no phrase is held by 4 % of the tickets, the two most telling words stand in.
 *
 * @returns one name for each centre, in their order
 */
export function namesOf(centres: readonly Centre[], texts: readonly ReadText[], lexicon: Lexicon): Name[] {
  const owner = new Int32Array(texts.length).fill(-1);
  centres.forEach(({ members }, index) => {
    for (const { row } of members) owner[row] = index;
  });
  const spelling = spellings(texts, lexicon);
  const words = tellingWords(centres, texts, owner, lexicon);
  const phrases = candidatePhrases(centres, texts, owner, words, lexicon);

  const names: (Name | undefined)[] = centres.map(() => undefined);
  const taken = new Set<string>();
  const largestFirst = centres.map((_, index) => index);
  largestFirst.sort((a, b) => (centres[b]?.members.length ?? 0) - (centres[a]?.members.length ?? 0) || a - b);
  const average = texts.length / Math.max(1, centres.length);

  for (const index of largestFirst) {
    const size = Math.max(1, centres[index]?.members.length ?? 0);
    const told = words[index] ?? [];
    const weightOf = new Map(told.map(({ term, weight }) => [term, weight]));
    const heaviest = told[0]?.weight ?? 1;
    const ranked = (phrases[index] ?? [])
      .filter(
        ({ count }) =>
          count / size >= leastShare && count >= Math.min(3, Math.ceil(size / 3)) && (count >= 2 || size < 2),
      )
      .map((phrase) => {
        const best = mostFrequent(phrase);
        const telling = Math.sqrt(
          Math.max(0, ...phrase.key.split(' ').map((part) => weightOf.get(part) ?? 0)) / heaviest,
        );
        const worth =
          (phrase.count / size) * Math.log(1 + average / phrase.total) * telling * formWorth(best, lexicon);
        return { worth, forms: best, key: phrase.key, share: phrase.count / size };
      })
      .filter(({ worth }) => worth > 0)
      .sort((a, b) => b.worth - a.worth || (a.key < b.key ? -1 : 1));

    const wordForms = told.map(({ form }) => form);
    const fallbacks = pairsOf(wordForms);
    const options = [
      ...ranked.map(({ forms }) => asNoun(written(forms, spelling, lexicon))),
      ...fallbacks.map((pair) => listed(pair)),
    ];
    const label =
      options.map(sentenceCase).find((option) => !taken.has(option.toLowerCase())) ??
      numbered(options[0] ?? 'Theme', taken);
    taken.add(label.toLowerCase());
    names[index] = {
      label,
      words: told.slice(0, chips).map(({ form }) => written([form], spelling, lexicon)),
      held: ranked[0]?.share ?? told[0]?.share ?? 0,
      byPhrase: ranked.length > 0,
    };
  }
  return names as Name[];

  function listed(forms: readonly number[]): string {
    return forms.map((form) => written([form], spelling, lexicon)).join(', ');
  }
}

/** How well a phrase reads as the name of a thing: verbs and judgements at its ends make it worse, a third telling word better. */
function formWorth(forms: readonly number[], lexicon: Lexicon): number {
  const described = forms.map((form) => lexicon.forms[form]);
  const first = described[0];
  const last = described.at(-1);
  let worth = 1;
  if (first?.weak) worth *= 0.7;
  if (last?.poorEnd) worth *= 0.45;
  if (first?.past && described[1]?.term === '') worth *= 0.3;
  if (first?.opens) worth *= 0.6;
  const terms = described.filter((form) => form?.term !== '').length;
  if (terms >= 3) worth *= 1.25;
  if (described.some((form, at) => at > 0 && at < described.length - 1 && form?.term === '' && !form.number))
    worth *= 0.85;
  if (described.some((form) => form?.clause)) worth *= 0.4;
  if (described.every((form) => form?.weak || form?.term === '')) worth *= 0.4;
  return worth;
}

function mostFrequent(phrase: Candidate): readonly number[] {
  let best: { text: string; forms: readonly number[]; count: number } | undefined;
  for (const [text, { forms, count }] of phrase.writings) {
    if (best === undefined || count > best.count || (count === best.count && text < best.text))
      best = { text, forms, count };
  }
  return best?.forms ?? [];
}

/** Pairs of telling words, the best first. */
function pairsOf(forms: readonly number[]): number[][] {
  const pairs: number[][] = [];
  for (let sum = 1; sum < forms.length * 2; sum += 1) {
    for (let a = 0; a < forms.length; a += 1) {
      const b = sum - a;
      if (b > a && b < forms.length) pairs.push([forms[a] as number, forms[b] as number]);
    }
  }
  if (forms.length > 0) pairs.push([forms[0] as number]);
  return pairs;
}

function numbered(label: string, taken: ReadonlySet<string>): string {
  let turn = 2;
  while (taken.has(`${sentenceCase(label)} ${turn}`.toLowerCase())) turn += 1;
  return `${sentenceCase(label)} ${turn}`;
}
