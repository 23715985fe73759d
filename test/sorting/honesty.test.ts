import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/settings/index.ts';
import {
  type Correction,
  type DeskTicket,
  type HonestTicket,
  honestyOf,
  type Stream,
  sorterFromCorrections,
  sortTickets,
} from '../../src/sorting/index.ts';

const ticket = (id: string, subject: string, language?: string): HonestTicket =>
  ({ id, subject, body: '', tags: [], ...(language ? { language } : {}) }) as unknown as HonestTicket;
const given = (
  ticket: string,
  stream: Stream | 'unclear',
  drawn?: 'random' | 'uncertain',
): [string, Correction] => [ticket, { ticket, stream, line: 2, ...(drawn ? { drawn } : {}) }];
function honest(tickets: readonly HonestTicket[], corrections: ReadonlyMap<string, Correction>) {
  const desk = tickets as readonly DeskTicket[];
  const sorter = sorterFromCorrections(desk, corrections);
  return honestyOf(tickets, corrections, sorter, sortTickets(desk, defaultSettings, corrections, { sorter }));
}

describe("the sorter's honesty", () => {
  it('without corrections is coverage alone', () => {
    const said = honest([ticket('1', 'It crashes'), ticket('2', 'Room 4')], new Map());
    expect(said).toMatchObject({
      corrections: 0,
      learns: false,
      reliable: false,
      coverage: { count: 1, of: 2 },
    });
    expect(said.accuracy).toBeUndefined();
  });

  it('with a few corrections holds the rules against them; what was left unclear is no guess', () => {
    const tickets = [
      ticket('1', 'It crashes'),
      ticket('2', 'It crashes again'),
      ticket('3', 'Room 4'),
      ticket('4', 'Hello'),
    ];
    const said = honest(
      tickets,
      new Map([given('1', 'bug'), given('2', 'noise'), given('3', 'brief'), given('4', 'unclear')]),
    );
    expect(said.corrections).toBe(4);
    expect(said.labels).toEqual({ bug: 1, brief: 1, noise: 1 });
    expect(said.accuracy).toMatchObject({ count: 1, of: 2 });
    expect(said.confusion.noise).toEqual({ bug: 1, brief: 0, noise: 0, unclear: 0 });
    expect(said.confusion.brief).toEqual({ bug: 0, brief: 0, noise: 0, unclear: 1 });
    expect(said.confusion.unclear).toEqual({ bug: 0, brief: 0, noise: 0, unclear: 1 });
    expect(said.coverage).toMatchObject({ count: 2, of: 4 });
  });

  it('holds against the machine that it sorts what a person found unclear', () => {
    const said = honest(
      [ticket('1', 'It crashes'), ticket('2', 'It crashes')],
      new Map([given('1', 'bug'), given('2', 'unclear')]),
    );
    expect(said.accuracy).toMatchObject({ count: 1, of: 2 });
    expect(said.confusion.unclear.bug).toBe(1);
  });

  it('counts tickets drawn at random apart, from twenty on', () => {
    const tickets = Array.from({ length: 40 }, (_, at) =>
      ticket(String(at), at % 2 ? 'It crashes' : 'How do I print?'),
    );
    const streamOf = (at: number): Stream => (at === 0 ? 'brief' : at % 2 ? 'bug' : 'noise');
    const corrections = (random: number) =>
      new Map(tickets.map(({ id }, at) => given(id, streamOf(at), at < random ? 'random' : 'uncertain')));
    expect(honest(tickets, corrections(19)).randomAccuracy).toBeUndefined();
    expect(honest(tickets, corrections(20)).randomAccuracy).toMatchObject({ count: 19, of: 20 });
  });

  it('once it learns asks only learners that had not seen the ticket, and its confidence is counted by tenths', () => {
    const words = { bug: 'rounding tally', brief: 'overview calendar', noise: 'licence signup' };
    const streams = ['bug', 'brief', 'noise'] as const;
    const tickets = Array.from({ length: 120 }, (_, at) =>
      ticket(String(at), `${words[streams[at % 3] as Stream]} ${at}`),
    );
    // One in ten is mislabelled: a learner that had seen them would know them by their numbers.
    const corrections = new Map(
      tickets.map(({ id }, at) => given(id, streams[(at % 10 === 0 ? at + 1 : at) % 3] as Stream)),
    );
    const said = honest(tickets, corrections);
    expect(said.learns).toBe(true);
    expect(said.reliable).toBe(false);
    const counted = said.calibration.reduce((sum, { count }) => sum + count, 0);
    const right = said.calibration.reduce((sum, one) => sum + one.right, 0);
    expect(counted).toBe(120);
    expect(right).toBe(108);
  });

  it('learns only from what names a stream, and says which stream holds it back', () => {
    const streams = ['bug', 'noise'] as const;
    const tickets = Array.from({ length: 62 }, (_, at) =>
      ticket(String(at), at % 2 ? 'It crashes' : 'How do I print?'),
    );
    const corrections = (told: number) =>
      new Map(tickets.map(({ id }, at) => given(id, at < told ? (streams[at % 2] ?? 'bug') : 'unclear')));
    expect(honest(tickets, corrections(45)).learns).toBe(false);
    expect(honest(tickets, corrections(55))).toMatchObject({ learns: true, heldBackBy: 'brief' });
  });

  it('names languages that no cue reads, by their code or script', () => {
    const tickets = [
      ...Array.from({ length: 50 }, (_, at) => ticket(`e${at}`, 'Hello')),
      ticket('d1', 'Geht nicht', 'de-AT'),
      ticket('h', 'תקלה', 'he'),
      ticket('r1', 'Не работает'),
      ticket('r2', 'Не открывается, слово תקלה'),
    ];
    expect(honest(tickets, new Map()).languagesWithoutCues).toEqual([
      { language: 'Cyrl', tickets: 2 },
      { language: 'de', tickets: 1 },
    ]);
  });
});
