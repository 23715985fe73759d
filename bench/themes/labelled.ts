import { existsSync, readFileSync } from 'node:fs';
import type { TextTicket } from '../../src/themes/index.ts';

/** Texts whose intents are known, one ticket each. */
export interface Labelled {
  readonly name: string;
  readonly tickets: readonly TextTicket[];
  readonly gold: readonly string[];
  /** How many intents there are. */
  readonly labels: number;
}

/** Where labelled sets are, when they are at hand. */
export const labelledFolder = new URL('../../../shared/data/themes/', import.meta.url);

/** Reads a labelled set; nothing where it is not at hand. */
export function labelled(name: string): Labelled | undefined {
  const file = new URL(`${name}.jsonl`, labelledFolder);
  if (!existsSync(file)) return undefined;
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; text: string; label: string });
  return {
    name,
    tickets: rows.map(({ id, text }) => ({ id, createdAt: '2026-01-01T00:00:00Z', subject: '', body: text })),
    gold: rows.map(({ label }) => label),
    labels: new Set(rows.map(({ label }) => label)).size,
  };
}
