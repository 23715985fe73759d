import { describe, expect, it } from 'vitest';
import { watchGroups, watchRelease, watchSchema } from '../../src/watch/index.ts';
import { wordsOf } from '../../src/words/index.ts';
import { aHandoff, askTheFirst, aTicket, history, later, themeByFirstWord } from './a-desk.ts';

const seats = [
  aTicket('a1', 3, 'Where did the old seat list go?'),
  aTicket('a2', 5, 'old seat list is gone'),
  aTicket('a3', 30, 'where is the old seat list'),
  aTicket('a4', 31, 'my seat list is gone'),
];
/** The first question came into the handoff a day after flag on. */
const learned = aHandoff('- Expected: 3 to 8', '- Expected: 3 to 8\n- Added: 2026-09-16T09:00:00+03:00');
const watched = (handoff = learned, language: 'en' | 'he' = 'en') =>
  watchRelease(
    handoff,
    [...seats, later],
    history,
    { themesOf: themeByFirstWord([...history, ...seats, later]), sorted: askTheFirst(seats) },
    wordsOf(language),
  );

describe('a question that the handoff learned at a step', () => {
  it('counts as predicted only for tickets after the edit', () => {
    const watch = watched();
    expect(watch.predicted[0]).toMatchObject({
      arrived: 2,
      addedAt: '2026-09-16T09:00:00+03:00',
      verdict: 'not-checked',
      reason: 'The handoff learned it after flag on, so it was no prediction.',
    });
    expect(watch.tickets.map(({ id, matched }) => [id, matched?.index])).toEqual([
      ['a1', undefined],
      ['a2', undefined],
      ['a3', 0],
      ['a4', 0],
    ]);
    expect(watch.tickets[0]?.reason).toBe('It is question 1, which the handoff learned only after it came.');
    expect(watchSchema.parse(watch)).toEqual(watch);
  });

  it('was a surprise when it came', () => {
    const watch = watched();
    expect(watch.unpredicted).toMatchObject([
      {
        found: 'question',
        theme: 'question-1',
        label: 'Where did the old seat list go?',
        count: 2,
        firstHour: 3,
      },
    ]);
    expect(watch.finding).toBe(
      'Predicted two questions: none came, two stayed silent; one theme came that nobody predicted: Where did the old seat list go?',
    );
  });

  it('is one like the others where it was there before flag on', () => {
    const before = aHandoff('- Expected: 3 to 8', '- Expected: 3 to 8\n- Added: 2026-09-12');
    expect(watched(before).predicted[0]).toMatchObject({ arrived: 4, verdict: 'right' });
    expect(watched(before).predicted[0]).not.toHaveProperty('addedAt');
  });

  it('is not among those that were predicted and stayed silent', () => {
    const never = aHandoff('- Expected: 5', '- Expected: 5\n- Added: 2026-09-16');
    const { came, silent } = watchGroups(watched(never));
    expect(came.map(({ number, arrived }) => [number, arrived])).toEqual([
      [1, 4],
      [2, 0],
    ]);
    expect(silent.map(({ number }) => number)).toEqual([3]);
  });

  it('is said in Hebrew as well', () => {
    expect(watched(learned, 'he').predicted[0]?.reason).toMatch(/אחרי ההפעלה/);
  });
});
