import { describe, expect, it } from 'vitest';
import {
  beforeTriage,
  type Correction,
  minutesAndSeconds,
  thirdOfShape,
  triageNote,
  triageQueue,
} from '../../../src/sorting/index.ts';

const machine = (ticket: string, day: string) => ({ ticket, day, stream: 'noise', byPerson: false }) as const;
const person = (ticket: string, day: string, stream: 'bug' | 'unclear') =>
  ({ ticket, day, stream, byPerson: true }) as const;
const written = (ticket: string, rest: Partial<Correction>): [string, Correction] => [
  ticket,
  { ticket, line: 2, ...rest },
];
const friday = { today: '2026-11-20', on: '2026-11-20' };
const none = { unclear: [], earlier: [], today: [] };

describe('what a triage asks about', () => {
  it('is what is still unclear from earlier days, the day before, and today', () => {
    const queue = triageQueue(
      [
        machine('old', '2026-11-12'),
        person('waits', '2026-11-12', 'unclear'),
        person('done', '2026-11-19', 'bug'),
        machine('yesterday', '2026-11-19'),
        machine('new', '2026-11-20'),
        person('sorted', '2026-11-20', 'bug'),
      ],
      new Map(),
      friday,
    );
    expect(queue).toEqual({
      unclear: ['waits'],
      earlier: [{ ticket: 'yesterday', day: '2026-11-19' }],
      today: ['new'],
    });
  });

  it('reaches back to the last triage, and never more than ten days', () => {
    const tickets = [machine('a', '2026-11-09'), machine('b', '2026-11-16'), machine('c', '2026-11-19')];
    /** The last triage had reached a ticket of this day. */
    const asked = (reached: string) =>
      triageQueue(
        [...tickets, person('x', reached, 'bug')],
        new Map([written('x', { drawn: 'triage', on: '2026-11-20' })]),
        friday,
      ).earlier.map(({ ticket }) => ticket);
    // What it did not reach of that very day still waits, whenever its answers were written.
    expect(asked('2026-11-16')).toEqual(['b', 'c']);
    expect(asked('2026-09-01')).toEqual(['b', 'c']);
    // A session of today says nothing of where the last one ended.
    expect(asked('2026-11-20')).toEqual(['c']);
  });

  it('does not ask again what became unclear in a session of the same day', () => {
    const tickets = [person('a', '2026-11-19', 'unclear'), person('b', '2026-11-19', 'unclear')];
    const corrections = new Map([written('a', { on: '2026-11-20' }), written('b', { on: '2026-11-19' })]);
    expect(triageQueue(tickets, corrections, friday).unclear).toEqual(['b']);
  });
});

describe('before a triage', () => {
  const facts = { isLate: (day: string) => day < '2026-11-19', inWords: (day: string) => `day ${day}` };

  it('nothing is said of what is fresh and fits', () => {
    expect(beforeTriage({ ...none, today: ['1', '2', '3', '4', '5'] }, facts)).toEqual([]);
  });

  it('what is unclear comes first, what was missed is told, and whether all of it fits', () => {
    const queue = {
      unclear: ['1', '2'],
      earlier: [
        { ticket: '3', day: '2026-11-17' },
        { ticket: '4', day: '2026-11-18' },
        { ticket: '5', day: '2026-11-18' },
        { ticket: '6', day: '2026-11-19' },
      ],
      today: ['7'],
    };
    expect(beforeTriage(queue, facts)).toEqual([
      '2 from earlier days are still unclear. Start with these.',
      '1 ticket of day 2026-11-17 has not been through triage.',
      '2 tickets of day 2026-11-18 have not been through triage.',
      '7 tickets at three minutes are 21 minutes. Skim before the session.',
    ]);
  });
});

describe('the third ticket of a shape', () => {
  const on = (ticket: string, day: number, requester: string, theme = 'points') => ({
    ticket,
    theme,
    requester,
    at: Date.UTC(2026, 10, day),
  });

  it('is told with its days and the three of them', () => {
    expect(
      thirdOfShape(on('3', 20, 'c'), [on('1', 14, 'a'), on('2', 18, 'b'), on('9', 19, 'd', 'rooms')]),
    ).toBe('Third ticket of this shape in 6 days: 1, 2 and 3.');
  });

  it('is none with fewer people, over more than ten days, or once there were more', () => {
    expect(thirdOfShape(on('3', 20, 'a'), [on('1', 14, 'a'), on('2', 18, 'b')])).toBeUndefined();
    expect(thirdOfShape(on('3', 20, 'c'), [on('1', 18, 'a'), on('2', 19, 'a')])).toBeUndefined();
    expect(thirdOfShape(on('3', 20, 'c'), [on('1', 9, 'a'), on('2', 18, 'b')])).toBeUndefined();
    expect(
      thirdOfShape(on('4', 20, 'd'), [on('1', 14, 'a'), on('2', 18, 'b'), on('3', 19, 'c')]),
    ).toBeUndefined();
  });
});

describe('the note of a triage', () => {
  it('tells what came in, where it went, and what stayed', () => {
    const note = triageNote({
      date: 'Friday 20 November 2026',
      queue: {
        unclear: ['1', '2'],
        earlier: [{ ticket: '3', day: '2026-11-19' }],
        today: ['4', '5', '6'],
      },
      given: [
        { ticket: '1', stream: 'bug' },
        { ticket: '3', stream: 'brief' },
        { ticket: '4', stream: 'unclear' },
        { ticket: '5', stream: 'noise' },
      ],
      briefThisWeek: true,
      milliseconds: 11.6 * 60_000,
    });
    expect(note).toEqual([
      'Triage of Friday 20 November 2026',
      '  In           4 tickets',
      '  Routed       3: 1 bug, 1 brief input, 1 noise',
      '  Unclear      1 new, 1 carried, 1 settled',
      '  Brief input  3',
      '  Not reached  2 tickets',
      '  Minutes      12',
    ]);
  });

  it('asks after brief input where the week had none', () => {
    const done = { date: 'today', queue: none, given: [], milliseconds: 0 };
    const question = 'No brief input this week. Is one hiding among the bugs?';
    expect(triageNote({ ...done, briefThisWeek: false })).toContain(question);
    expect(triageNote({ ...done, briefThisWeek: true })).not.toContain(question);
  });

  it('writes times as minutes and seconds', () => {
    expect([0, 59_999, 185_000, 900_000, -5].map(minutesAndSeconds)).toEqual([
      '0:00',
      '0:59',
      '3:05',
      '15:00',
      '0:00',
    ]);
  });
});
