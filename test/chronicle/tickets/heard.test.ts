import { describe, expect, it } from 'vitest';
import type { Release } from '../../../src/chronicle/index.ts';
import { heardInWatches } from '../../../src/chronicle/tickets/heard.ts';

const watched = (id: string, version: string, lanes: readonly object[]): Release =>
  ({ id, handoff: { release: 'Rooms', version }, watch: { lanes } }) as unknown as Release;
const lane = (kind: string, index: number, ...tickets: string[]) => ({
  kind,
  index,
  label: `${kind} ${index}`,
  tickets,
});

describe('a ticket in the watches of releases', () => {
  const heard = heardInWatches([
    watched('v2', '2.0', [lane('question', 1, '7', '8'), lane('surprise', 0, '9')]),
    watched('v1', '1.0', [lane('limitation', 0, '8')]),
  ]);

  it('leads to the question, the limitation or the surprise that it counts as', () => {
    expect(heard.get('7')).toEqual([
      {
        kind: 'question',
        number: 2,
        label: 'question 1',
        release: '2.0 Rooms',
        page: 'watch/v2.html#question-2',
      },
    ]);
    expect(heard.get('9')?.map(({ page }) => page)).toEqual(['watch/v2.html#surprise-1']);
  });

  it('may be in two of them, and is in none when it was about anything else', () => {
    expect(heard.get('8')?.map(({ page }) => page)).toEqual([
      'watch/v2.html#question-2',
      'watch/v1.html#limitation-1',
    ]);
    expect(heard.get('1')).toBeUndefined();
  });
});
