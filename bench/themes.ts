import { existsSync, readFileSync } from 'node:fs';
import { assignThemes, discoverThemes, type TextTicket } from '../src/themes/index.ts';
import { agreement } from './themes/agreement.ts';
import { repeatedTickets } from './themes/repeated-tickets.ts';

/** Agreement of the reference's own implementation, smoothed k-means in JavaScript: NMI / ARI at the true number, NMI at 40. */
const sets = [
  { name: 'banking77', true: 77, reference: 'NMI .64, ARI .31 at 77; NMI .65 at 40' },
  { name: 'clinc150', true: 150, reference: 'NMI .77, ARI .45 at 150; NMI .64 at 40' },
] as const;

const two = (value: number): string => value.toFixed(3);
const seconds = (from: number): number => (performance.now() - from) / 1000;

/**
 * Measures themes: agreement with the labels of two public sets (when they are at hand), and speed on 10,000 and 100,000 tickets made
 * from their words. Prints one line for each figure with the figure to beat beside it. Under two minutes on one core.
 */
export function run(): void {
  const folder = new URL('../../shared/data/themes/', import.meta.url);
  for (const { name, true: labels, reference } of sets) {
    const file = new URL(`${name}.jsonl`, folder);
    if (!existsSync(file)) {
      console.log(`${name}: not at hand, not measured.`);
      continue;
    }
    const rows = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; text: string; label: string });
    const tickets = rows.map(
      ({ id, text }): TextTicket => ({ id, createdAt: '2026-01-01T00:00:00Z', subject: '', body: text }),
    );
    for (const count of [labels, undefined]) {
      const from = performance.now();
      const themes = discoverThemes(tickets, count === undefined ? {} : { count });
      const found = seconds(from);
      const given = assignThemes(tickets, themes).map(({ themes: ids }) => ids[0]);
      const gold = rows.map(({ label }) => label);
      const all = agreement(
        gold,
        given.map((id) => id ?? ''),
      );
      const themed = rows.map((_, row) => row).filter((row) => given[row] !== undefined);
      const inside = agreement(
        themed.map((row) => gold[row] as string),
        themed.map((row) => given[row] as string),
      );
      console.log(
        `${name}, ${count === undefined ? 'own choice' : 'true number'}: ${themes.length} themes; themed ${((themed.length / rows.length) * 100).toFixed(0)} %: ` +
          `NMI ${two(inside.nmi)} ARI ${two(inside.ari)} purity ${two(inside.purity)}; unthemed as one more group: ` +
          `NMI ${two(all.nmi)} ARI ${two(all.ari)} purity ${two(all.purity)}; ${found.toFixed(1)} s (reference: ${reference})`,
      );
    }
  }
  for (const size of [10_000, 100_000]) {
    const tickets = repeatedTickets(size, 44);
    let from = performance.now();
    const themes = discoverThemes(tickets);
    const discovery = seconds(from);
    from = performance.now();
    assignThemes(tickets, themes);
    const assignment = seconds(from);
    const memory = Math.round(process.memoryUsage().rss / 1e6);
    console.log(
      `${size} tickets of 44 words: discovery ${discovery.toFixed(1)} s, assignment ${assignment.toFixed(1)} s, ` +
        `${Math.round(size / (discovery + assignment))} tickets/s, ${memory} MB ` +
        `(reference: ${size === 10_000 ? '3.0 s' : '9.2 s'} for tokens, discovery and assignment)`,
    );
  }
}
