import { describe, expect, it } from 'vitest';
import { sortedQuestions, unknownByHand, withHeldTickets } from '../../src/chronicle/decided-questions.ts';
import { type Handoff, parseHandoff } from '../../src/handoffs/index.ts';
import { readCorrections } from '../../src/sorting/index.ts';
import { goodHandoff } from '../handoffs/a-handoff.ts';

const { handoff } = parseHandoff(goodHandoff, 'content/handoffs/seats.md');
const handoffs = handoff ? [handoff] : [];
const sorted = (...lines: string[]) =>
  sortedQuestions(
    readCorrections(`ticket,question\n${lines.join('\n')}\n`, 'data/sorting.csv').corrections,
    handoffs,
    'data/sorting.csv',
  );

describe('questions of tickets in the sorting file', () => {
  it('go to their handoff, counted from 0', () => {
    const { sorted: found, faults } = sorted('1,seats question 2', '2,seats none', '3,seats limitation 1');
    expect(faults).toEqual([]);
    expect([...(found.get('seats') ?? [])]).toEqual([
      ['1', { kind: 'question', index: 1 }],
      ['2', null],
      ['3', { kind: 'limitation', index: 0 }],
    ]);
  });

  it('of a handoff or a number that is not there are told with their line', () => {
    const { sorted: found, faults } = sorted('1,seat question 1', '2,seats question 40');
    expect([...(found.get('seats') ?? [])]).toEqual([]);
    expect(faults).toEqual([
      {
        file: 'data/sorting.csv',
        line: 2,
        message:
          "There is no handoff 'seat'. A handoff's id is its file's name without '.md'. Did you mean 'seats'?",
      },
      {
        file: 'data/sorting.csv',
        line: 3,
        message: `The handoff 'seats' has no question 40: it has ${handoff?.questions.length}. Count from 1, in the order of the file.`,
      },
    ]);
  });
});

describe('tickets and themes that a handoff names', () => {
  it('and that are not there are told, with the line of the question', () => {
    const first = { ...handoff?.questions[0], confirmed: ['1', '99'], refuted: ['98'], themes: ['seat-lst'] };
    const named = { ...handoff, questions: [first] } as Handoff;
    const { faults, missing } = unknownByHand([named], new Set(['1']), new Set(['seat-list']));
    expect(missing).toEqual(['99', '98']);
    expect(faults.map(({ line }) => line)).toEqual([first.line, first.line, first.line]);
    expect(faults.map(({ message }) => message)).toEqual([
      "No export holds a ticket '99'. Check the number, or keep it if its export comes later.",
      "No export holds a ticket '98'. Check the number, or keep it if its export comes later.",
      "There is no theme 'seat-lst'. Use the last part of a theme's address, without '.html'. Did you mean 'seat-list'?",
    ]);
  });

  it('are told on the lines of their own where these are known', () => {
    const idLines = new Map([['99', 41]]);
    const first = { ...handoff?.questions[0], confirmed: ['99'], refuted: ['98'], themes: [], idLines };
    const named = { ...handoff, questions: [first] } as unknown as Handoff;
    const { faults } = unknownByHand([named], new Set(), new Set());
    expect(faults.map(({ line }) => line)).toEqual([41, handoff?.questions[0]?.line]);
  });

  it('are told of an update as well, with its line', () => {
    const updates = [{ on: '2026-09-16', part: 'questions', what: 'More.', tickets: ['1', '97'], line: 12 }];
    const named = { ...handoff, updates } as unknown as Handoff;
    const { faults, missing } = unknownByHand([named], new Set(['1']), new Set());
    expect(missing).toEqual(['97']);
    expect(faults).toMatchObject([{ line: 12, message: expect.stringContaining("ticket '97'") }]);
  });

  it('are kept only as far as the site holds them', () => {
    const some = { confirmed: ['1', '99'], refuted: ['98', '2'] };
    const held = withHeldTickets(
      {
        questions: [{ ...handoff?.questions[0], ...some }],
        limitations: [{ ...handoff?.limitations[0], ...some }],
        updates: [{ tickets: ['97', '2'] }],
      } as unknown as Handoff,
      (id) => Number(id) < 10,
    );
    expect(held).toMatchObject({
      questions: [{ confirmed: ['1'], refuted: ['2'] }],
      limitations: [{ confirmed: ['1'], refuted: ['2'] }],
      updates: [{ tickets: ['2'] }],
    });
  });
});
