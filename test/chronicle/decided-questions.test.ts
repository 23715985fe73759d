import { describe, expect, it } from 'vitest';
import { sortedQuestions, unknownByHand } from '../../src/chronicle/decided-questions.ts';
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
});
