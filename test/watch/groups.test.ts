import { expect, it } from 'vitest';
import { hourRows, stageOf, watchGroups, watchRelease } from '../../src/watch/index.ts';
import { aHandoff, aTicket, history, later, themeByFirstWord } from './a-desk.ts';

const tickets = [
  aTicket('a1', 3.5, 'Where did the old seat list go?'),
  aTicket('a2', 5, 'old seat list is gone'),
  aTicket('b1', 10, 'Invoice shows the wrong address'),
  later,
];
const watch = watchRelease(aHandoff(), tickets, history, {
  themesOf: themeByFirstWord([...history, ...tickets]),
});

const surprisingTickets = [
  ...tickets,
  ...[20, 22, 23].map((hour, at) => aTicket(`s${at + 1}`, hour, 'Licence key has expired')),
];
const surprising = watchRelease(aHandoff(), surprisingTickets, history, {
  themesOf: themeByFirstWord([...history, ...surprisingTickets]),
});

it('a watch parts into what came, with its tickets, and what stayed silent', () => {
  const { came, silent, limitations, surprises } = watchGroups(watch);
  expect(came.map(({ question, tickets: ids }) => [question, ids])).toEqual([
    ['Where did the old seat list go?', ['a1', 'a2']],
  ]);
  expect(silent.map(({ question }) => question)).toEqual([
    'Can I sort by name?',
    'Can a second marker undo a hand-back?',
  ]);
  expect(limitations.map(({ arrived, tickets: ids }) => [arrived, ids])).toEqual([[0, []]]);
  expect(surprises.map(({ label }) => label)).toEqual(watch.unpredicted.map(({ label }) => label));
  expect([...came, ...silent].map(({ number }) => number)).toEqual([1, 2, 3]);
});

it('what was predicted is counted, with what came only perhaps, and without what the handoff learned since', () => {
  const one = aTicket('a1', 3.5, 'Where did the old seat list go?');
  const { foreseen } = watchGroups(watchRelease(aHandoff(), [one, later], history));
  expect(foreseen).toEqual({ questions: 3, perhaps: 1 });

  const [first, ...others] = aHandoff().questions;
  const questions = [{ ...first, addedAt: '2026-09-16T12:00:00+03:00' }, ...others] as typeof others;
  expect(watchGroups(watchRelease({ ...aHandoff(), questions }, [one, later], history)).foreseen).toEqual({
    questions: 2,
    perhaps: 0,
  });
});

it('the sums of its groups are all tickets of the window', () => {
  const { sums } = watchGroups(watch);
  expect(sums).toEqual({ questions: 2, limitations: 0, surprises: 0, unrelated: 1 });
  expect(Object.values(sums).reduce((all, one) => all + one, 0)).toBe(watch.arrived.count);
});

it('each ticket of the window stands in the group that it is counted in', () => {
  const { tickets } = watchGroups(surprising);
  expect(tickets.map(({ id, place }) => [id, place])).toEqual([
    ['a1', { kind: 'question', number: 1 }],
    ['a2', { kind: 'question', number: 1 }],
    ['b1', { kind: 'unrelated' }],
    ['s1', { kind: 'surprise', number: 1 }],
    ['s2', { kind: 'surprise', number: 1 }],
    ['s3', { kind: 'surprise', number: 1 }],
  ]);
});

it('each hour parts into the four groups, and hours to come have not begun', () => {
  const rows = hourRows(surprising);
  for (const { arrived, questions, limitations, surprises, unrelated } of rows)
    expect(questions + limitations + surprises + unrelated).toBe(arrived);
  expect(rows[20]).toMatchObject({ hour: 20, begun: true, arrived: 1, surprises: 1 });
  expect(rows.every(({ begun }) => begun)).toBe(true);

  const running = watchRelease(aHandoff(), surprisingTickets, history, { asOf: '2026-09-15T16:30:00+03:00' });
  expect(hourRows(running).filter(({ begun }) => begun)).toHaveLength(8);
});

it('a watch heard the last step that began before it ended', () => {
  const steps = [
    { at: '2026-09-15T09:00:00+03:00', audience: 'five schools', percent: 10 },
    { at: '2026-09-16T09:00:00+03:00', audience: 'all schools', percent: 100 },
    { at: '2026-09-20T09:00:00+03:00', audience: 'everybody else' },
  ];
  const to = '2026-09-17T09:00:00+03:00';
  const heard = (asOf: string) => stageOf({ steps }, { to, asOf })?.audience;
  expect(heard('2026-09-30T00:00:00Z')).toBe('all schools');
  expect(heard('2026-09-15T12:00:00Z')).toBe('five schools');
  expect(heard('2026-09-14T12:00:00Z')).toBeUndefined();
});
