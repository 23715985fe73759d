import { describe, expect, it } from 'vitest';
import { discoverThemes, type Theme } from '../../src/themes/index.ts';
import { similarityFinder } from '../../src/themes/similarity.ts';
import { Lexicon } from '../../src/themes/text/lexicon.ts';
import { readText } from '../../src/themes/text/reading.ts';
import { ticket, twoTopics } from './tickets.ts';

const born = Date.parse('2026-09-07T00:00:00Z');
const [seats] = discoverThemes(twoTopics).filter(({ label }) => /seat/i.test(label)) as [Theme];

function takenOn(day: string, theme: Theme): boolean {
  const lexicon = new Lexicon();
  const find = similarityFinder([theme], lexicon);
  const text = readText(ticket('1', 'The seat list shows a wrong order of rooms'), lexicon);
  return find(text, Date.parse(day)) !== undefined;
}

describe('tickets from before a theme was found', () => {
  it('are of a theme that burst where they came in its week or the one before: earlier ones were no burst', () => {
    const burst: Theme = { ...seats, found: 'burst', since: born };
    expect(takenOn('2026-09-09T08:00:00Z', burst)).toBe(true);
    expect(takenOn('2026-09-01T08:00:00Z', burst)).toBe(true);
    expect(takenOn('2026-08-30T08:00:00Z', burst)).toBe(false);
  });

  it('are of a theme in which they gathered, however old', () => {
    const gathered: Theme = { ...seats, found: 'similarity', since: born };
    expect(takenOn('2026-03-02T08:00:00Z', gathered)).toBe(true);
  });
});
