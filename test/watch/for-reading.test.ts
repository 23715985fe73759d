import { expect, it } from 'vitest';
import type { Ticket } from '../../src/tickets/index.ts';
import { forReading, watchRelease } from '../../src/watch/index.ts';
import { english, wordsOf } from '../../src/words/index.ts';
import { aHandoff, askTheFirst, aTicket, history, later, themeByFirstWord } from './a-desk.ts';

const licences = [20, 22, 23].map((hour) => aTicket(`s${hour}`, hour, 'Licence key has expired'));
const seats = ['Where did the old seat list go?', 'old seat list is gone', 'where is the old seat list'].map(
  (subject, at) => aTicket(`a${at}`, 3 + at, subject, { status: 'solved', reopens: at === 2 ? 1 : 0 }),
);
const told = (tickets: readonly Ticket[], notes: readonly object[] = [], words = english) =>
  forReading(
    watchRelease(aHandoff(/2\n\n## Esc/, '0 to 3\n\n## Esc'), [...tickets, later], history, {
      themesOf: themeByFirstWord([...history, ...tickets, later]),
      themeLabel: () => 'Expired licences',
      sorted: askTheFirst(seats),
      levelOf: (ticket) => (ticket === 's22' ? 'L2' : 'L1'),
    }),
    { notes: notes as never },
    words,
  );

it('the reading takes over what nobody foresaw, answers that failed, what is still followed, and what stayed silent', () => {
  const signal = { class: 'signal', seen: 'Keys expire at noon.', owner: 'Tech Lead', deadline: 'H+24' };
  expect(told([...seats, ...licences], [signal, { ...signal, outcome: 'Mended.' }])).toEqual([
    'Nobody had foreseen “Expired licences”: three requesters, the first at H+20, as far as L2.',
    'One answer did not hold every time: “Where did the old seat list go?” (1 of 3).',
    'Still followed: Keys expire at noon (Tech Lead, H+24).',
    '“Can I sort by name?” was foreseen, and nobody asked.',
  ]);
});

it('a signal that nobody owns is followed by nobody, and the reading says so', () => {
  const signal = { class: 'signal', seen: 'Two people cannot sign in.' };
  expect(
    told([], [signal, { ...signal, deadline: 'H+8' }]).filter((line) => line.startsWith('Still')),
  ).toEqual([
    'Still followed: Two people cannot sign in (nobody owns it).',
    'Still followed: Two people cannot sign in (nobody owns it, H+8).',
  ]);
});

it('a reading takes at most five lines from a release', () => {
  const signal = { class: 'signal', seen: 'A.' };
  expect(told([...seats, ...licences], Array(9).fill(signal))).toHaveLength(5);
});

it('the same stands in Hebrew', () => {
  expect(told(licences, [], wordsOf('he'))[0]).toMatch(/^איש לא חזה את/);
});
