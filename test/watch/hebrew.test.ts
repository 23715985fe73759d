import { expect, it } from 'vitest';
import { watchRelease } from '../../src/watch/index.ts';
import { wordsOf } from '../../src/words/index.ts';
import { aHandoff, aTicket, history, later } from './a-desk.ts';

const inHebrew = (tickets: readonly ReturnType<typeof aTicket>[], asOf?: string) =>
  watchRelease(aHandoff(), tickets, history, { themesOf: () => [], asOf }, wordsOf('he'));
const seats = [
  aTicket('a1', 3.5, 'Where did the old seat list go?'),
  aTicket('a2', 5, 'old seat list is gone'),
];

it('a watch speaks Hebrew, in its own plurals', () => {
  const { finding, predicted, tickets } = inHebrew([...seats, later]);
  expect(finding).toBe('נחזו שלוש שאלות: אחת הגיעה, שתיים לא הגיעו; לא הגיע דבר שאיש לא חזה.');
  expect(predicted[1]?.reason).toMatch(/איש לא שאל\.$/);
  expect(tickets[0]?.reason).toMatch(/^שאלה 1\. משותף: /);
});

it('a running watch says in Hebrew what is still to come', () => {
  const { notes } = inHebrew(seats, '2026-09-17T07:30:00+03:00');
  expect(notes[0]).toBe('נותרו שעתיים מתוך 48. עדיין אין הכרעה.');
});

it('words of the handoff stand apart in the sentence, whatever their direction', () => {
  const handoff = aHandoff();
  const steps = [{ at: handoff.releaseAt, audience: 'five schools' }];
  const { finding } = watchRelease({ ...handoff, steps }, [later], history, {}, wordsOf('he'));
  expect(finding).toContain('\u2068five schools\u2069');
});
