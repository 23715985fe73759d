import type { Lexicon } from '../text/lexicon.ts';
import type { ReadText } from '../text/reading.ts';
import type { Postings } from './postings.ts';

const kept = 12;
/** A number alone tells a reader nothing. */
const letter = /\p{L}/u;

/** A word that tells a group from the others. */
export interface TellingWord {
  readonly term: string;
  /** Share of the group's tickets that hold it. */
  readonly share: number;
  readonly weight: number;
  /** The number of the form in which the group's tickets mostly write it. */
  form: number;
}

/**
 * The most telling words of each group: share × ln(1 + A / total), A being the mean number of tickets of a group (c-TF-IDF,
 * M. Grootendorst 2022, arXiv 2203.05794).
 *
 * @param owner the group of each row, -1 for none
 * @param emphasis for each group, by how much some terms weigh more than they would
 */
export function tellingWords(
  owner: Int32Array,
  sizes: readonly number[],
  emphasis: readonly (ReadonlyMap<string, number> | undefined)[],
  postings: Postings,
  texts: readonly ReadText[],
  lexicon: Lexicon,
): TellingWord[][] {
  const average = postings.size / Math.max(1, sizes.length);
  const own: TellingWord[][] = sizes.map(() => []);
  const counts = new Int32Array(sizes.length);
  for (const [term, rows] of postings.terms()) {
    if (!letter.test(term)) continue;
    const touched: number[] = [];
    for (const row of rows) {
      const group = owner[row] as number;
      if (group < 0) continue;
      if (counts[group] === 0) touched.push(group);
      counts[group] = (counts[group] as number) + 1;
    }
    const general = postings.isGeneral(term);
    for (const group of touched) {
      const count = counts[group] as number;
      counts[group] = 0;
      const size = sizes[group] as number;
      // In a small desk a third of the tickets may well be one theme.
      const everywhere = general && count * 2 < rows.length;
      if (count < Math.min(2, size)) continue;
      const weight =
        (count / size) *
        Math.log(1 + average / rows.length) *
        (everywhere ? 0.1 : 1) *
        (emphasis[group]?.get(term) ?? 1);
      own[group]?.push({ term, share: everywhere ? 0 : count / size, weight, form: 0 });
    }
  }
  for (const words of own) {
    words.sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1));
    words.length = Math.min(words.length, kept);
  }
  writeDown(own, owner, texts, lexicon);
  return own;
}

/** Gives each word the form in which its own group mostly writes it. */
function writeDown(
  own: readonly (readonly TellingWord[])[],
  owner: Int32Array,
  texts: readonly ReadText[],
  lexicon: Lexicon,
): void {
  const formsOf = own.map((words) => new Map(words.map(({ term }) => [term, new Map<number, number>()])));
  texts.forEach(({ forms }, row) => {
    const mine = formsOf[owner[row] as number];
    if (mine === undefined) return;
    for (const form of forms) {
      const counts = mine.get(lexicon.forms[form]?.term ?? '');
      counts?.set(form, (counts.get(form) ?? 0) + 1);
    }
  });
  const surface = (form: number): string => lexicon.forms[form]?.surface ?? '';
  own.forEach((words, group) => {
    for (const word of words) {
      const [most] = [...(formsOf[group]?.get(word.term) ?? [])].sort(
        (a, b) => b[1] - a[1] || (surface(a[0]) < surface(b[0]) ? -1 : 1),
      );
      word.form = most?.[0] ?? 0;
    }
  });
}
