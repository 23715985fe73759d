import {
  assignThemes,
  discoverThemes,
  isMixed,
  quoteOf,
  type TextTicket,
  type Theme,
} from '../../src/themes/index.ts';
import { englishStem } from '../../src/themes/text/english.ts';

/** What the reference's best way of naming reaches on banking77, key phrases by c-TF-IDF. */
const reference = '47 % of the words, 83 % of the labels with one, 2.5 words a label, all distinct';

/** Labels that are printed to be read. */
const read = 20;

/** How well the labels of themes say what the gold label of their tickets says. */
interface NameScore {
  /** Themes of which more than half of the tickets have one gold label: only of these is known what they should be called. */
  readonly judged: number;
  /** Mean share of the gold name's words that the label holds, by stem; and the share of labels that hold one at least. */
  readonly held: number;
  readonly holding: number;
  readonly words: number;
  readonly distinct: number;
}

const wordsOf = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
/** `top-up` is written as one word and as two. */
const stemsOf = (name: string): Set<string> =>
  new Set(wordsOf(name).flatMap((word) => [word, englishStem(word)]));

function score(themes: readonly Theme[], goldOf: ReadonlyMap<string, Map<string, number>>): NameScore {
  const judged = themes.flatMap(({ id, label }) => {
    const counts = [...(goldOf.get(id) ?? [])].sort((a, b) => b[1] - a[1]);
    const size = counts.reduce((sum, [, count]) => sum + count, 0);
    const [gold, most = 0] = counts[0] ?? [];
    if (gold === undefined || most * 2 <= size) return [];
    const said = stemsOf(label);
    const asked = wordsOf(gold.replaceAll('_', ' '));
    return [asked.filter((word) => said.has(word) || said.has(englishStem(word))).length / asked.length];
  });
  return {
    judged: judged.length,
    held: judged.reduce((sum, share) => sum + share, 0) / judged.length,
    holding: judged.filter((share) => share > 0).length / judged.length,
    words: themes.reduce((sum, { label }) => sum + wordsOf(label).length, 0) / themes.length,
    distinct: new Set(themes.map(({ label }) => label.toLowerCase())).size / themes.length,
  };
}

/**
 * Measures the names of themes on a labelled set: how much of the gold label's own name they say, and prints some with their quote
 * for a reader to judge (`~` stands before a mixed one).
 *
 * @param rows a text and its gold label, words joined by `_`
 * @param count the true number of labels
 */
export function measureNames(
  set: string,
  rows: readonly { readonly id: string; readonly text: string; readonly label: string }[],
  count: number,
): void {
  const tickets = rows.map(
    ({ id, text }): TextTicket => ({ id, createdAt: '2026-01-01T00:00:00Z', subject: '', body: text }),
  );
  const themes = discoverThemes(tickets, { count });
  const given = assignThemes(tickets, themes);
  const goldOf = new Map<string, Map<string, number>>(themes.map(({ id }) => [id, new Map()]));
  given.forEach(({ themes: [theme = ''] }, row) => {
    const gold = rows[row]?.label ?? '';
    const counts = goldOf.get(theme);
    counts?.set(gold, (counts.get(gold) ?? 0) + 1);
  });
  const { judged, held, holding, words, distinct } = score(themes, goldOf);
  const percent = (share: number): string => `${(share * 100).toFixed(0)} %`;
  console.log(
    `${set}: names of ${judged} of ${themes.length} themes with a majority: ${percent(held)} of the gold name's words, ` +
      `${percent(holding)} of the labels with one, ${words.toFixed(1)} words a label, ${percent(distinct)} distinct (reference on banking77: ${reference})`,
  );
  const byId = new Map(tickets.map((ticket) => [ticket.id, ticket]));
  const step = Math.max(1, Math.floor(themes.length / read));
  for (const theme of themes.filter((_, at) => at % step === 0).slice(0, read)) {
    const typical = byId.get(theme.typical ?? '');
    const quote = typical === undefined ? undefined : quoteOf(typical, theme);
    console.log(
      `  ${isMixed(theme) ? '~' : ' '} ${theme.label} (${theme.words.join(', ')}): ${quote ?? typical?.body ?? ''}`,
    );
  }
}
