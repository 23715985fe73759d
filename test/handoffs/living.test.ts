import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  daysToCome,
  gate,
  lastChangedOn,
  lastChangeOf,
  parseHandoff,
  timelineOf,
} from '../../src/handoffs/index.ts';
import { beforeRelease, goodHandoff } from './a-handoff.ts';

const file = 'content/handoffs/seats.md';
const read = (front: string, text = goodHandoff) => {
  const { handoff, faults } = parseHandoff(text.replace('signatures:', `${front}\nsignatures:`), file);
  if (!handoff) throw new Error('no handoff');
  return { handoff, faults };
};
const steps = `steps:
  - { at: 2026-09-22T09:00:00+03:00, audience: all schools, percent: 100 }
  - { at: 2026-09-15T09:00:00+03:00, audience: five schools, percent: 10, exit: support volume normal }`;
const learned = `updates:
  - { on: 2026-09-16, part: 4, what: Sorting by name., step: 10 %, why: watch note H+6, tickets: [12345, A-2], by: Dana }
  - { on: 2026-09-12, part: what is new, what: Named the menu. }`;

describe('the updates of a handoff', () => {
  it('are read with their part by number or name, the earliest first', () => {
    const { handoff, faults } = read(learned);
    expect(faults).toEqual([]);
    expect(handoff.updates).toEqual([
      {
        on: '2026-09-12',
        part: 'whatsNew',
        what: 'Named the menu.',
        tickets: [],
        line: expect.any(Number),
      },
      {
        on: '2026-09-16',
        part: 'questions',
        what: 'Sorting by name.',
        step: '10 %',
        why: 'watch note H+6',
        tickets: ['12345', 'A-2'],
        by: 'Dana',
        line: goodHandoff.split('\n').indexOf('signatures:') + 2,
      },
    ]);
  });

  it('tell a part that is none of the six, and hold the release until it is mended', () => {
    const { handoff, faults } = read('updates: [{ on: 2026-09-12, part: 7, what: More. }]');
    expect(faults).toHaveLength(1);
    expect(faults[0]?.message).toContain('is none of the six parts');
    expect(gate(handoff, beforeRelease).ready).toBe(false);
  });

  it('take tickets as one text, and refuse a number too long to be kept whole', () => {
    expect(
      read('updates: [{ on: 2026-09-12, part: 4, what: A., tickets: "1, A-2" }]').handoff.updates[0]?.tickets,
    ).toEqual(['1', 'A-2']);
    expect(
      read('updates: [{ on: 2026-09-12, part: 4, what: A., tickets: [12345678901234567890] }]').faults,
    ).toHaveLength(1);
  });
});

describe('a signature older than the last change (H8)', () => {
  it('does not count for a change of parts 1 to 5 before flag on', () => {
    const { handoff } = read('updates: [{ on: 2026-09-11, part: 3, what: One site. }]');
    expect(gate(handoff, beforeRelease).reasons).toEqual([
      'Dana Levi, PO, signed on 2026-09-10; part 3 changed on 2026-09-11.',
      'Ori Bar, Tech Lead, signed on 2026-09-10; part 3 changed on 2026-09-11.',
      'Mia Roth, Designer, signed on 2026-09-10; part 3 changed on 2026-09-11.',
    ]);
  });

  it('does not count for a question that was added before flag on', () => {
    const text = goodHandoff.replace('- Expected: 5', '- Expected: 5\n- Added: 2026-09-12');
    expect(gate(read('cycle: "7"', text).handoff, '2026-09-13T12:00:00+03:00').reasons).toContain(
      'Noa Katz, CS Lead, signed on 2026-09-11; part 4 changed on 2026-09-12.',
    );
  });

  it.each([
    ['the dashboard', 'updates: [{ on: 2026-09-12, part: dashboard, what: Another link. }]'],
    ['the day it was signed', 'updates: [{ on: 2026-09-10, part: 1, what: A word. }]'],
    ['what was learned after flag on', 'updates: [{ on: 2026-09-16, part: 4, what: A question. }]'],
  ])('counts for %s', (_, front) => {
    expect(gate(read(front).handoff, '2026-09-17T12:00:00+03:00').reasons).toEqual([]);
  });

  it('does not count for a change on the day of flag on while it is still to come', () => {
    const { handoff } = read('updates: [{ on: 2026-09-15, part: 4, what: A question. }]');
    expect(gate(handoff, '2026-09-15T08:00:00+03:00').ready).toBe(false);
    expect(gate(handoff, '2026-09-15T10:00:00+03:00').ready).toBe(true);
  });
});

describe('the timeline of a rollout', () => {
  const at = '2026-09-17T12:00:00Z';

  it('puts changes between the steps, and says where the rollout stands', () => {
    const { handoff } = read(`${steps}\n${learned}`);
    expect(
      timelineOf(handoff, at).map((entry) =>
        entry.kind === 'step'
          ? `${entry.step?.percent} % ${entry.state}`
          : `version ${entry.number}, ${entry.on}`,
      ),
    ).toEqual([
      'version 1, 2026-09-04',
      'version 2, 2026-09-12',
      '10 % now',
      'version 3, 2026-09-16',
      '100 % to-come',
    ]);
  });

  it('has every change where nothing tells what time it is, and none of a day to come', () => {
    const { handoff } = read(learned);
    const versions = (now: string) =>
      timelineOf(handoff, now).flatMap((entry) => (entry.kind === 'version' ? [entry.number] : []));
    expect(versions(new Date(0).toISOString())).toEqual([1, 2, 3]);
    expect(versions('2026-09-14T00:00:00Z')).toEqual([1, 2]);
  });

  it('has every step and every update that has been made once, in the order of their days', () => {
    const dayOf = (at: number) => new Date(Date.UTC(2026, 8, 5 + at)).toISOString().slice(0, 10);
    const days = fc.array(fc.nat({ max: 20 }).map(dayOf), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(days, days, (stepDays, updateDays) => {
        const { handoff } = read(
          [
            'steps:',
            ...stepDays.map((day) => `  - { at: ${day}T09:00:00+03:00, audience: some }`),
            'updates:',
            ...updateDays.map((day) => `  - { on: ${day}, part: 4, what: Some. }`),
          ].join('\n'),
        );
        const entries = timelineOf(handoff, at);
        const days = entries.map((entry) => (entry.kind === 'step' ? entry.at.slice(0, 10) : entry.on));
        expect(days).toEqual([...days].sort());
        expect(entries.filter(({ kind }) => kind === 'step')).toHaveLength(stepDays.length);
        expect(entries.flatMap((entry) => (entry.kind === 'version' ? entry.updates : []))).toHaveLength(
          updateDays.filter((day) => day <= '2026-09-18').length,
        );
      }),
      { numRuns: 40 },
    );
  });

  it('has a question that was added as a change, beside the updates of its day', () => {
    const { handoff } = read(
      learned,
      goodHandoff.replace('- Expected: 5', '- Expected: 5\n- Added: 2026-09-16'),
    );
    const last = timelineOf(handoff, at).at(-1);
    expect(last).toMatchObject({ number: 3, added: [{ question: 'Can I sort by name?', index: 1 }] });
    expect(lastChangeOf(handoff, 'questions', at)).toEqual(last);
    expect(lastChangeOf(handoff, 'questions', '2026-09-05T09:00:00Z')).toBeUndefined();
    expect(lastChangeOf(handoff, 'dashboard', at)).toBeUndefined();
    expect(lastChangedOn(handoff)).toBe('2026-09-16');
    expect(lastChangedOn(read('cycle: "7"').handoff)).toBe('2026-09-04');
  });

  it('is flag on alone where no steps are named and nothing changed', () => {
    const { handoff } = read('cycle: "7"');
    expect(timelineOf(handoff, beforeRelease)).toEqual([
      { kind: 'step', at: '2026-09-15T09:00:00+03:00', state: 'to-come' },
    ]);
  });
});

describe('what must hold before the next step (O3)', () => {
  const advice = (front: string, now: string) =>
    gate(read(front).handoff, now).items.find(({ id }) => id === 'O3');

  it('is asked of the next step only, and not of the first, which has the gate', () => {
    const without = steps.replace(', exit: support volume normal', '');
    expect(advice(without, beforeRelease)).toMatchObject({
      state: 'advice',
      sentence: 'What must hold before 100 %, all schools?',
    });
    expect(advice(steps, beforeRelease)?.state).toBe('met');
    expect(advice(without, '2026-09-23T12:00:00Z')?.state).toBe('met');
  });
});

describe('a day that is still to come', () => {
  it('is told with its line, where something is said to have happened on it', () => {
    const text = goodHandoff.replace('Noa Katz, date: 2026-09-11', 'Noa Katz, date: 2027-09-11');
    const { handoff } = read(learned, text);
    const told = daysToCome(handoff, Date.parse(beforeRelease));
    expect(told.map(({ message }) => message.slice(0, message.indexOf(', which')))).toEqual([
      'The signature of the CS Lead is dated 2027-09-11',
      'This update is dated 2026-09-16',
      'This update is dated 2026-09-12',
    ]);
    const [signed] = daysToCome(handoff, Date.parse('2026-09-20T00:00:00Z'));
    const lines = text.replace('signatures:', `${learned}\nsignatures:`).split('\n');
    expect(signed?.file).toBe(file);
    expect(signed?.line).toBe(lines.findIndex((line) => line.includes('Noa Katz')) + 1);
  });

  it('is told of a follow-up and of a question that was added', () => {
    const waiver =
      'waivers: [{ item: H6, reason: Ill, by: Dana Levi, followUp: 2026-09-08, done: 2026-10-08 }]';
    const text = goodHandoff.replace('- Expected: 5\n', '- Expected: 5\n- Added: 2026-10-09\n');
    const told = daysToCome(read(waiver, text).handoff, Date.parse(beforeRelease));
    expect(told.map(({ message }) => message.slice(0, message.indexOf(', which')))).toEqual([
      'The follow-up is dated 2026-10-08',
      'The addition of this question is dated 2026-10-09',
    ]);
  });

  it('is none where nothing tells what time it is', () => {
    expect(daysToCome(read(learned).handoff, 0)).toEqual([]);
  });
});
