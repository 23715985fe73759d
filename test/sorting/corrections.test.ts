import { describe, expect, it } from 'vitest';
import { readCorrections, unknownCorrections } from '../../src/sorting/index.ts';

const head = 'ticket,stream,chain_level,theme,support_level,note\n';
const read = (text: string) => readCorrections(text, 'data/sorting.csv');

describe('corrections', () => {
  it('are read with everything that a line says', () => {
    const { corrections, faults } = read(`${head}10,bug,Scope,seat-list;rooms,l2,"Two markers, one exam"\n`);
    expect(faults).toEqual([]);
    expect(corrections.get('10')).toEqual({
      ticket: '10',
      stream: 'bug',
      chainLevel: 'scope',
      themes: ['seat-list', 'rooms'],
      supportLevel: 'L2',
      note: 'Two markers, one exam',
      line: 2,
    });
  });

  it('need only a ticket and one other column, in any order and case, with commas or semicolons', () => {
    expect(read('\uFEFFStream;Ticket\r\nBrief input;7\r\n\r\nunclear;8\r\n').corrections).toEqual(
      new Map([
        ['7', { ticket: '7', stream: 'brief', line: 2 }],
        ['8', { ticket: '8', stream: 'unclear', line: 4 }],
      ]),
    );
  });

  it('take a chain root for its level and keep the word', () => {
    const { corrections, faults } = read(
      'ticket,stream,chain_level\n1,bug,observation-mismatch\n2,bug,unknown\n',
    );
    expect(faults).toEqual([]);
    expect(corrections.get('1')).toMatchObject({
      chainLevel: 'discovery',
      chainRoot: 'observation-mismatch',
    });
    expect(corrections.get('2')).toMatchObject({ chainRoot: 'unknown' });
    expect(corrections.get('2')).not.toHaveProperty('chainLevel');
  });

  it('with a word from no list are told with line and list, and the rest of the line counts', () => {
    const { corrections, faults } = read(`${head}1,bugg,sideways,,L4,kept\n`);
    expect(faults).toEqual([
      {
        file: 'data/sorting.csv',
        line: 2,
        message: "'bugg' is not a stream. Choose one of bug, brief, noise, unclear. Did you mean 'bug'?",
      },
      {
        file: 'data/sorting.csv',
        line: 2,
        message: "'L4' is not a support level. Choose one of L1, L2, L3, unknown.",
      },
      {
        file: 'data/sorting.csv',
        line: 2,
        message:
          "'sideways' is not a chain level or a chain root. Choose one of strategy, discovery, scope, execution, operation, scenario-gap, adr-drift, integration-gap, observation-mismatch, n/a, unknown.",
      },
    ]);
    expect(corrections.get('1')).toEqual({ ticket: '1', note: 'kept', line: 2 });
  });

  it('tell when and how they were made, where the columns for it are there', () => {
    const { corrections, faults } = read(
      'ticket,stream,reproducible,on,drawn,machine\n1,bug,Yes,2026-11-20,random,noise\n2,bug,no,,triage,unclear\n3,,no,,,\n',
    );
    expect(faults).toEqual([]);
    expect([...corrections.values()]).toEqual([
      {
        ticket: '1',
        stream: 'bug',
        reproducible: true,
        on: '2026-11-20',
        drawn: 'random',
        machine: 'noise',
        line: 2,
      },
      { ticket: '2', stream: 'bug', reproducible: false, drawn: 'triage', machine: 'unclear', line: 3 },
      { ticket: '3', reproducible: false, line: 4 },
    ]);
  });

  it('with a slip in those columns are told, with what was most likely meant, and the stream counts', () => {
    const { corrections, faults } = read(
      'ticket,stream,reproducible,on,drawn,machine\n1,bug,maybe,20/11/2026,randon,nosie\n2,bug,,2026-02-30,,\n',
    );
    expect(corrections.get('1')).toEqual({ ticket: '1', stream: 'bug', line: 2 });
    expect(faults.map(({ line, message }) => [line, message])).toEqual([
      [2, "'maybe' is not an answer to whether a bug can be reproduced. Choose one of yes, no."],
      [
        2,
        "'randon' is not a way in which a ticket is drawn. Choose one of random, uncertain, triage. Did you mean 'random'?",
      ],
      [2, "'nosie' is not a stream. Choose one of bug, brief, noise, unclear. Did you mean 'noise'?"],
      [2, "'20/11/2026' is not a day. Write it as 2026-11-20."],
      [3, "'2026-02-30' is not a day. Write it as 2026-11-20."],
    ]);
  });

  it('say which question of a handoff a ticket is, or that it is none', () => {
    const { corrections, faults } = read(
      'ticket,question\n1,v4-2 question 2\n2,V4-2 Limitation 1; v4-3 none\n3,question 2\n4,v4-2 question 0\n',
    );
    expect(corrections.get('1')?.questions).toEqual([
      { handoff: 'v4-2', place: { kind: 'question', number: 2 }, line: 2 },
    ]);
    expect(corrections.get('2')?.questions).toEqual([
      { handoff: 'v4-2', place: { kind: 'limitation', number: 1 }, line: 3 },
      { handoff: 'v4-3', place: null, line: 3 },
    ]);
    expect(corrections.get('4')).not.toHaveProperty('questions');
    expect(faults.map(({ line, message }) => [line, message])).toEqual(
      ['question 2', 'v4-2 question 0'].map((cell, at) => [
        at + 4,
        `'${cell}' is not a question of a handoff. Write the handoff's id and which one it is: 'v4-2 question 2', 'v4-2 limitation 1' or 'v4-2 none'.`,
      ]),
    );
  });

  it('name a handoff once in a cell: of two the first counts, and it is told', () => {
    const { corrections, faults } = readCorrections(
      'ticket,question\n1,v4-2 question 2; v4-2 none\n',
      'data/sorting.csv',
    );
    expect(corrections.get('1')?.questions).toMatchObject([{ place: { kind: 'question', number: 2 } }]);
    expect(faults).toMatchObject([
      { line: 2, message: expect.stringMatching(/^'v4-2 none': .* twice, and the first counts/) },
    ]);
  });

  it('keep what an earlier line says of another handoff, and tell what a later one contradicts', () => {
    const { corrections, faults } = read(
      'ticket,question\n1,v4-1 none; v4-2 question 2\n1,v4-2 question 1\n',
    );
    expect(corrections.get('1')?.questions?.map(({ handoff, place }) => [handoff, place?.number])).toEqual([
      ['v4-1', undefined],
      ['v4-2', 1],
    ]);
    expect(faults).toMatchObject([
      {
        line: 3,
        message: expect.stringMatching(/question 'v4-2 question 2' on line 2 and 'v4-2 question 1' here/),
      },
    ]);
  });

  it('say yes and no in any of their words', () => {
    const { corrections, faults } = read('ticket,reproducible\n1,y\n2,לא\n');
    expect([...corrections.values()].map(({ reproducible }) => reproducible)).toEqual([true, false]);
    expect(faults).toEqual([]);
  });

  it('that settle an unclear ticket do not contradict themselves', () => {
    const { corrections, faults } = read(`${head}1,unclear,,,,\n1,bug,,,,\n`);
    expect(faults).toEqual([]);
    expect(corrections.get('1')?.stream).toBe('bug');
  });

  it('with a misspelt column are told which one was most likely meant', () => {
    expect(read('ticket,stream,chainlevel,drwan\n1,bug,scope,random\n').faults).toMatchObject([
      {
        line: 1,
        message: expect.stringMatching(/'chainlevel' is not a column.*Did you mean 'chain_level'\?$/),
      },
      { line: 1, message: expect.stringMatching(/'drwan' is not a column.*Did you mean 'drawn'\?$/) },
    ]);
  });

  it('without a ticket, or saying nothing, are told', () => {
    const { corrections, faults } = read(`${head},bug,,,,\n5,,,,,\n`);
    expect(corrections.size).toBe(0);
    expect(faults.map(({ line, message }) => [line, message])).toEqual([
      [2, 'This line names no ticket. Write its number in the column ticket.'],
      [3, 'This line says nothing about ticket 5. Give it a stream or another value, or take the line out.'],
    ]);
  });

  it('with an unknown column are told once, and without the column ticket not read', () => {
    const odd = read('ticket,stream,colour\n1,bug,red\n');
    expect(odd.corrections.get('1')?.stream).toBe('bug');
    expect(odd.faults).toMatchObject([
      { line: 1, message: expect.stringContaining("'colour' is not a column") },
    ]);
    const none = read('id,stream\n1,bug\n');
    expect(none.corrections.size).toBe(0);
    expect(none.faults.map(({ message }) => message).join(' ')).toContain("no column 'ticket'");
  });

  it('on several lines are put together; the later line wins and a contradiction is told', () => {
    const { corrections, faults } = read(
      `${head}1,bug,scope,,,first\n2,noise,,,,\n1,brief,,,L1,\n2,noise,,,,\n`,
    );
    expect(corrections.get('1')).toMatchObject({ stream: 'brief', supportLevel: 'L1', note: 'first' });
    expect(faults).toEqual([
      {
        file: 'data/sorting.csv',
        line: 4,
        message:
          "Ticket 1 has stream 'bug' on line 2 and 'brief' here. This line counts; take one of them out.",
      },
    ]);
  });

  it('give no chain level to what is not a bug', () => {
    const { corrections, faults } = read(`${head}1,brief,scope,,,\n`);
    expect(faults).toMatchObject([
      { line: 2, message: expect.stringContaining('Only a bug has a chain level') },
    ]);
    expect(corrections.get('1')).toEqual({ ticket: '1', stream: 'brief', line: 2 });
  });

  it('name the line on which a record begins, also after a note of several lines', () => {
    const { faults } = read(`${head}1,bug,,,,"one\ntwo"\n2,nope,,,,\n`);
    expect(faults.map(({ line }) => line)).toEqual([4]);
  });

  it('above a quotation mark that is never closed still count', () => {
    const { corrections, faults } = read(`${head}1,bug,,,,fine\n2,noise,,,,"open\n3,bug,,,,\n`);
    expect([...corrections.keys()]).toEqual(['1']);
    expect(faults).toMatchObject([{ line: 3, message: expect.stringContaining('never closed') }]);
  });

  it('in an empty file are none, and no fault', () => {
    expect(read('')).toEqual({ corrections: new Map(), faults: [] });
    expect(read(head)).toEqual({ corrections: new Map(), faults: [] });
  });

  it('for tickets that no export holds are told', () => {
    const { corrections } = read(`${head}1,bug,,,,\n99,noise,,,,\n`);
    expect(unknownCorrections(corrections, new Set(['1']), 'data/sorting.csv')).toEqual([
      {
        file: 'data/sorting.csv',
        line: 3,
        message:
          "No export holds a ticket '99'. Check the number, or keep the line if its export comes later.",
      },
    ]);
  });
});
