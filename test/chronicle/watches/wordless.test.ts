import { expect, it } from 'vitest';
import { wordless } from '../../../src/chronicle/watches/wordless.ts';
import type { Watch } from '../../../src/watch/index.ts';
import { english } from '../../../src/words/index.ts';

const shown = (theme: string, label: string, found: 'theme' | 'words' = 'words') => ({ theme, label, found });
const surprise = (...facts: Parameters<typeof shown>) => ({
  ...shown(...facts),
  reason: `share ${facts[1]}`,
});
const watch = {
  finding: 'Two came that nobody predicted: “hall” and “hall chairs”.',
  unpredicted: [
    surprise('seats', 'Seat list', 'theme'),
    surprise('words-hall', 'hall'),
    surprise('words-hall-chairs', 'hall chairs'),
  ],
  steps: [
    { finding: 'One came: “stairs”.', surprises: [shown('words-stairs', 'stairs')] },
    { finding: 'Nothing.', surprises: [shown('words-hall', 'hall')] },
  ],
  tickets: [{ id: '1', reason: 'shares hall' }],
  lanes: [{ kind: 'surprise', index: 1, label: 'hall' }],
} as unknown as Watch;
const published = wordless(watch, english);

it('leaves no word of a customer, not even of a name within another one', () => {
  expect(JSON.stringify(published)).not.toMatch(/hall|chairs|stairs/);
});

it('keeps apart what has other words, and calls the same alike wherever it surprises', () => {
  const [named, hall, chairs] = published.unpredicted;
  const [stairs, again] = published.steps.map(({ surprises: [first] }) => first?.theme);
  expect(named).toEqual(watch.unpredicted[0]);
  expect(new Set([hall?.theme, chairs?.theme, stairs]).size).toBe(3);
  expect(again).toBe(hall?.theme);
});
