import { redact } from '../src/tickets/index.ts';
import { type Score, scored } from './redaction/score.ts';
import { type LabelledSet, ownSet, secondSet, setsBeside, thirdSet } from './redaction/sets.ts';
import { printSpeed } from './redaction/speed.ts';

/** Kinds with the recall that the product promises; precision is 0.95 for each of them. */
const floors = new Map([
  ['email', 0.98],
  ['card', 0.98],
  ['iban', 0.98],
  ['ip', 0.98],
  ['url-token', 0.98],
  ['jwt', 0.98],
  ['key', 0.98],
  ['phone', 0.95],
  ['name', 0.9],
]);
const precisionFloor = 0.95;

/**
 * Measures redaction on labelled texts: the project's own three sets, and those of `../shared/data/pii` where they
 * are; then its speed. What was treated otherwise than labelled is printed. Takes some ten seconds.
 */
export function run(): void {
  for (const set of [ownSet(), secondSet(), thirdSet(), ...setsBeside()]) print(set);
  printSpeed();
}

function print({ name, texts }: LabelledSet): void {
  const score = scored(texts, (text, names) => redact(text, { names: [...names] }).text);
  console.log(`\n${name}: ${texts.length} texts`);
  if (score.kinds.size > 0) console.log('kind          wanted  recall  redacted  precision');
  for (const [kind, one] of [...score.kinds].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const recall = one.gone / one.wanted;
    const precision = one.right / one.redacted;
    const low = recall < (floors.get(kind) ?? 0) || precision < precisionFloor ? '  below the floor' : '';
    console.log(
      `${kind.padEnd(12)}${String(one.wanted).padStart(8)}${figure(recall).padStart(8)}${String(one.redacted).padStart(10)}${figure(precision).padStart(11)}${low}`,
    );
  }
  console.log(`harmless: ${score.harmless.unchanged} of ${score.harmless.texts} unchanged`);
  printMisses(score);
}

function figure(share: number): string {
  return Number.isNaN(share) ? '–' : share.toFixed(3);
}

function printMisses({ misses }: Score): void {
  for (const miss of misses.slice(0, 20)) console.log(`  ${miss}`);
  if (misses.length > 20) console.log(`  and ${misses.length - 20} more`);
}
