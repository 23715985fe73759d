import { type Asked, matchTickets, thresholds } from '../src/watch/index.ts';
import {
  bankingBackground,
  type Episode,
  episodesOf,
  firefoxBackground,
  setsArePresent,
} from './matching/sets.ts';

/** What one set gave. Precision and recall of matched tickets, on the right question; recall of "none" among the rest. */
interface Row {
  readonly set: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly none: number;
  /** Silent questions that drew at least two tickets, of all silent questions. */
  readonly silentThatCame: string;
  readonly seconds: number;
}

/** The row 'calibrated, 6 features' of the method's own measurement, to hold ours against. */
const reference: Readonly<Record<string, string>> = {
  'A, 0 phrasings': '0.75 / 0.26 / 0.38 / 0.95',
  'A, 3 phrasings': '0.84 / 0.63 / 0.72 / 0.92',
  'B, 0 phrasings': '0.80 / 0.67 / 0.73 / 0.84',
  'B, 3 phrasings': '0.79 / 0.73 / 0.76 / 0.82',
  'C, Firefox 148': '0.78 / 0.66 / 0.72 / 0.97',
};

/**
 * Measures matching on three labelled sets: A, questions that avoid the customers' words; B, in the product's words;
 * C, one real release. Prints precision / recall / F1 / recall of "none", ours beside the reference's.
 */
export async function run(): Promise<void> {
  if (!setsArePresent()) {
    console.log('matching: the labelled sets are not here; nothing was measured.');
    return;
  }
  const banking = bankingBackground();
  const firefox = firefoxBackground();
  const rows = [
    measure('A, 0 phrasings', episodesOf('episodes', false), banking),
    measure('A, 3 phrasings', episodesOf('episodes', true), banking),
    measure('B, 0 phrasings', episodesOf('banking-product-words', false), banking),
    measure('B, 3 phrasings', episodesOf('banking-product-words', true), banking),
    measure('C, Firefox 148', episodesOf('firefox-148', false), () => firefox),
  ];
  console.log(`matching, threshold ${thresholds.matched}: precision / recall / F1 / recall of none`);
  for (const row of rows) {
    const ours = [row.precision, row.recall, row.f1, row.none].map((value) => value.toFixed(2)).join(' / ');
    console.log(
      `  ${row.set}   ours ${ours}   reference ${reference[row.set]}   silent that came ${row.silentThatCame}   ${row.seconds.toFixed(1)} s`,
    );
  }
  const mean = (of: (row: Row) => number) => rows.reduce((sum, row) => sum + of(row), 0) / rows.length;
  console.log(
    `  mean F1 ${mean((row) => row.f1).toFixed(2)} (reference 0.66), mean none ${mean((row) => row.none).toFixed(2)} (0.90)`,
  );
}

function measure(
  set: string,
  episodes: readonly Episode[],
  background: (episode: Episode) => Parameters<typeof matchTickets>[2],
): Row {
  const begun = performance.now();
  const count = { found: 0, right: 0, wanted: 0, none: 0, left: 0, silent: 0, came: 0 };
  for (const episode of episodes) {
    const drawn = new Map<string, number>();
    for (const match of matchTickets(episode.asked, episode.tickets, background(episode))) {
      const label = episode.labels.get(match.ticket) ?? null;
      if (match.matched) {
        count.found += 1;
        const key = `${match.matched.kind} ${match.matched.index}`;
        drawn.set(key, (drawn.get(key) ?? 0) + 1);
        if (label && key === `${label.kind} ${label.index}`) count.right += 1;
      }
      if (label) count.wanted += 1;
      else {
        count.none += 1;
        if (!match.matched) count.left += 1;
      }
    }
    const silent = silentOf(episode.asked, episode);
    count.silent += silent.length;
    count.came += silent.filter((key) => (drawn.get(key) ?? 0) >= 2).length;
  }
  const precision = count.right / count.found;
  const recall = count.right / count.wanted;
  return {
    set,
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    none: count.left / count.none,
    silentThatCame: `${count.came} of ${count.silent}`,
    seconds: (performance.now() - begun) / 1000,
  };
}

function silentOf(asked: Asked, episode: Episode): string[] {
  const labelled = new Set(
    [...episode.labels.values()].map((label) => label && `${label.kind} ${label.index}`),
  );
  return asked.questions.map((_, index) => `question ${index}`).filter((key) => !labelled.has(key));
}
