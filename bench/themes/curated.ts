import { existsSync, readFileSync } from 'node:fs';
import { mulberry32 } from '../../src/seeds/index.ts';
import { curatedFinder } from '../../src/themes/curated/curated-finder.ts';
import { vocabularyOf } from '../../src/themes/discovery/vocabulary.ts';
import type { TextTicket } from '../../src/themes/index.ts';
import { Lexicon } from '../../src/themes/text/lexicon.ts';
import { readText } from '../../src/themes/text/reading.ts';
import { written } from '../../test/themes/curated/themes.ts';
import { repeatedTickets } from './repeated-tickets.ts';

/** Precision / recall of the reference at its two bars, .5 and .3, by the number of examples. */
const sets: Record<string, Record<number, string>> = {
  banking77: {
    0: '.63 / .24 at .5, .46 / .40 at .3',
    3: '.82 / .27 at .5, .56 / .51 at .3',
    10: '.80 / .32 at .5, .59 / .60 at .3',
    30: '.77 / .38 at .5, .55 / .67 at .3',
  },
  clinc150: {
    3: '.82 / .30 at .5, .62 / .54 at .3',
    10: '.85 / .39 at .5, .66 / .66 at .3',
    30: '.82 / .44 at .5, .63 / .72 at .3',
  },
};
const seeds = [1, 2, 3];

/**
 * Measures curated themes by their names and 0, 3, 10 and 30 examples, without a phrase, half of the labels of a public set curated
 * (when it is at hand): precision and recall of what belongs, and of that with what perhaps does. Then how fast forty themes with
 * phrases, patterns and examples read 100,000 tickets.
 */
export function curatedThemes(): void {
  const folder = new URL('../../../shared/data/themes/', import.meta.url);
  for (const [name, reference] of Object.entries(sets)) {
    const file = new URL(`${name}.jsonl`, folder);
    if (!existsSync(file)) {
      console.log(`${name}: not at hand, not measured.`);
      continue;
    }
    const rows = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; text: string; label: string });
    for (const examples of [0, 3, 10, 30]) {
      const runs = seeds.map((seed) => scored(rows, examples, seed));
      const mean = (of: (run: Scored) => number): number =>
        runs.reduce((sum, run) => sum + of(run), 0) / runs.length;
      const told = (part: 'belongs' | 'with'): string => {
        const precision = mean((run) => run[part].precision);
        const recall = mean((run) => run[part].recall);
        const f1 = (2 * precision * recall) / (precision + recall || 1);
        return `${precision.toFixed(2)} / ${recall.toFixed(2)}, F1 ${f1.toFixed(2)}`;
      };
      console.log(
        `${name}, half of the labels curated, ${examples} examples: precision / recall of what belongs ${told('belongs')}; ` +
          `with what perhaps does ${told('with')} (reference: ${reference[examples] ?? 'none'})`,
      );
    }
  }
  speed();
}

interface Scored {
  readonly belongs: { readonly precision: number; readonly recall: number };
  readonly with: { readonly precision: number; readonly recall: number };
}

function scored(
  rows: readonly { readonly id: string; readonly text: string; readonly label: string }[],
  count: number,
  seed: number,
): Scored {
  const random = mulberry32(seed);
  const shuffled = <Value>(values: readonly Value[]): Value[] =>
    values
      .map((value) => ({ value, at: random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ value }) => value);
  const lexicon = new Lexicon();
  const tickets = rows.map(
    ({ id, text }): TextTicket => ({ id, createdAt: '2026-01-01T00:00:00Z', subject: '', body: text }),
  );
  const texts = tickets.map((ticket) => readText(ticket, lexicon));
  const labels = [...new Set(rows.map(({ label }) => label))].sort();
  const chosen = shuffled(labels).slice(0, Math.floor(labels.length / 2));
  const examples = new Map(
    chosen.map((label) => [
      label,
      shuffled(tickets.filter((_, row) => rows[row]?.label === label)).slice(0, count),
    ]),
  );
  const isExample = new Set([...examples.values()].flat().map(({ id }) => id));
  const find = curatedFinder(
    chosen.map((label) => written(label, { label: label.replaceAll('_', ' ') })),
    examples,
    vocabularyOf(texts, lexicon),
    lexicon,
  );
  const tally = { belongs: { right: 0, given: 0 }, with: { right: 0, given: 0 } };
  let all = 0;
  rows.forEach(({ id, label }, row) => {
    if (isExample.has(id)) return;
    if (examples.has(label)) all += 1;
    const { themes, perhaps } = find(tickets[row] as TextTicket, texts[row] as (typeof texts)[0]);
    const add = (part: 'belongs' | 'with', theme: string | undefined): void => {
      if (theme === undefined) return;
      tally[part].given += 1;
      if (theme === label) tally[part].right += 1;
    };
    add('belongs', themes[0]);
    add('with', themes[0] ?? perhaps?.theme);
  });
  const rates = ({ right, given }: { right: number; given: number }) => ({
    precision: right / (given || 1),
    recall: right / all,
  });
  return { belongs: rates(tally.belongs), with: rates(tally.with) };
}

function speed(): void {
  const tickets = repeatedTickets(100_000, 44);
  const lexicon = new Lexicon();
  const texts = tickets.map((ticket) => readText(ticket, lexicon));
  const weights = vocabularyOf(texts.slice(0, 5000), lexicon);
  const words = [...weights.idf.keys()].filter((term) => /^\w+$/.test(term)).slice(200, 1000);
  const themes = Array.from({ length: 40 }, (_, at) => {
    const own = words.slice(at * 20, at * 20 + 20);
    const phrases = [0, 2, 4, 6, 8].map((one) => `${own[one]} ${own[one + 1]}`);
    return {
      ...written(`theme-${at}`, { label: `${own[10]} ${own[11]}` }),
      phrases,
      notPhrases: [`${own[12]} ${own[13]}`],
      patterns: [`${own[14]} \\w+ ${own[15]}`, `(?:${own[16]}|${own[17]}).* ${own[18]}`],
    };
  });
  const examples = new Map(themes.map(({ id }, at) => [id, tickets.slice(at * 10, at * 10 + 10)]));
  const before = process.cpuUsage();
  const find = curatedFinder(themes, examples, weights, lexicon);
  tickets.forEach((ticket, at) => {
    find(ticket, texts[at] as (typeof texts)[0]);
  });
  console.log(
    `100,000 tickets of 44 words whose words are read, 40 curated themes: ${(process.cpuUsage(before).user / 1e6).toFixed(1)} CPU seconds (at most 3).`,
  );
}
