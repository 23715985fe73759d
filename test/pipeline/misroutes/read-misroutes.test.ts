import { describe, expect, it } from 'vitest';
import { readMisroutes } from '../../../src/pipeline/misroutes/read-misroutes.ts';

const file = 'data/misroutes.csv';
const header = 'date,ticket,landed,should,why,found_by';
const known = new Set(['20123', '20124']);
const read = (...lines: string[]) => readMisroutes([header, ...lines].join('\n'), file, known);
const told = (...lines: string[]) => read(...lines).faults.map(({ line, message }) => `${line}: ${message}`);

describe('the misroutes that triage wrote', () => {
  it('are read with all that a line says', () => {
    const { misroutes, faults } = read('2026-11-20,20123,L3,L1,A licence had run out.,person');
    expect(faults).toEqual([]);
    expect(misroutes).toEqual([
      {
        date: '2026-11-20',
        ticket: '20123',
        landed: 'L3',
        should: 'L1',
        why: 'A licence had run out.',
        foundBy: 'person',
        line: 2,
      },
    ]);
  });

  it('need only the ticket and both places, in any case and with any delimiter', () => {
    const { misroutes } = readMisroutes('Ticket;Landed;Should\n20123;Brief input;l2', file, known);
    expect(misroutes).toEqual([
      { ticket: '20123', landed: 'brief', should: 'L2', foundBy: 'person', line: 2 },
    ]);
  });

  it('are none in an empty file', () => {
    expect(readMisroutes('', file, known)).toEqual({ misroutes: [], faults: [], missing: [] });
  });

  it('tell a word that is no place, with what was meant or the list', () => {
    expect(told(',20123,nois,bug,,')).toEqual([
      "2: 'nois' under landed is no stream and no support level. Did you mean 'noise'? The line was left out.",
    ]);
    expect(told(',20123,bug,engineering,,')).toEqual([
      "2: 'engineering' under should is no stream and no support level. Choose one of bug, brief, noise, unclear, L1, L2, L3. The line was left out.",
    ]);
  });

  it('tell what a line lacks, a ticket that no export holds, and a day that is none', () => {
    expect(told(',20123,bug,,,', '', ',99,bug,noise,,', '2026-02-30,20124,bug,noise,,')).toEqual([
      '2: This line has no should, so it was left out. A misroute needs its ticket, where it landed, and where it should have gone.',
      "4: No export holds a ticket '99'. Check the number, or keep the line if its export comes later.",
      "5: '2026-02-30' is not a date. Write it as YYYY-MM-DD; until then the day of the ticket stands for it.",
    ]);
    expect(read('2026-02-30,20124,bug,noise,,').misroutes).toHaveLength(1);
  });

  it('refuse the name of a colleague, and do not repeat it', () => {
    const { misroutes, faults } = read('2026-11-20,20123,L3,L1,,Teo Marchetti');
    expect(misroutes[0]?.foundBy).toBe('person');
    expect(faults.map(({ message }) => message)).toEqual([
      'found_by says whether a person or a rule found it: write person or rule. No page shows which colleague it was, so no name belongs here; it was not read.',
    ]);
  });

  it('tell a column that is none, and a header without a needed one', () => {
    expect(
      readMisroutes('ticket,landed,shoud\n20123,L3,L1', file, known).faults.map(({ message }) => message),
    ).toEqual([
      "'shoud' is not a column of misroutes. Did you mean 'should'? It was not read.",
      "The first line has no column 'should', so no misroute could be read. Begin the file with date,ticket,landed,should,why,found_by.",
    ]);
  });

  it('let the later of two lines about one side of a ticket count, and keep its other side', () => {
    const { misroutes, faults } = read(',20123,L3,L1,,', ',20123,bug,noise,,', ',20123,L3,L2,,');
    expect(misroutes.map(({ landed, should, line }) => `${landed} ${should} ${line}`)).toEqual([
      'L3 L2 4',
      'bug noise 3',
    ]);
    expect(faults.map(({ line, message }) => `${line}: ${message}`)).toEqual([
      '4: Ticket 20123 went from L3 to L1 on line 2 and from L3 to L2 here. This line counts; take one of them out.',
    ]);
  });

  it('put two lines together that say the same of one side, and tell where they contradict', () => {
    const { misroutes, faults } = read(
      '2026-11-20,20123,L3,L1,A licence had run out.,rule',
      ',20123,L3,L1,,',
      '2026-11-21,20123,L3,L1,It was the switch.,',
    );
    expect(misroutes).toEqual([
      {
        date: '2026-11-21',
        ticket: '20123',
        landed: 'L3',
        should: 'L1',
        why: 'It was the switch.',
        foundBy: 'rule',
        line: 4,
      },
    ]);
    expect(faults.map(({ line, message }) => `${line}: ${message}`)).toEqual([
      "4: Ticket 20123 has date '2026-11-20' on line 3 and '2026-11-21' here. This line counts; take one of them out.",
      '4: Ticket 20123 has another why on line 3 than here. This line counts; take one of them out.',
    ]);
  });

  it('do not lend the reason of one way to another', () => {
    const [misroute] = read(',20123,L3,L1,A licence had run out.,', ',20123,L3,L2,,').misroutes;
    expect(misroute).toEqual({ ticket: '20123', landed: 'L3', should: 'L2', foundBy: 'person', line: 3 });
  });

  it('give the ids that no export holds, each once', () => {
    expect(read(',99,bug,noise,,', ',99,L3,L1,,', ',20123,L3,L1,,').missing).toEqual(['99']);
  });

  it('end with a sentence, and never with an error, at a quotation mark that is never closed', () => {
    const { misroutes, faults } = read(',20123,L3,L1,,', ',20124,bug,noise,"never closed');
    expect(misroutes).toHaveLength(1);
    expect(faults.map(({ line }) => line)).toEqual([3]);
  });
});
