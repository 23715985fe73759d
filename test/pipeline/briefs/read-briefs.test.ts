import { describe, expect, it } from 'vitest';
import { readBriefs, unknownBriefTickets } from '../../../src/pipeline/index.ts';

const file = 'data/briefs.csv';
const header = 'brief,tickets,change,cohort,state,answer';
const read = (...lines: string[]) => readBriefs(lines.join('\n'), file);

describe('data/briefs.csv', () => {
  it('gives one record a line', () => {
    const { briefs, faults } = readBriefs(
      `${header},opened,acknowledged\nclashes,33312; 29540,See clashes before sending,Coordinators,taken into Clash overview,In v4.3,2026-10-02,yes\n`,
      file,
    );
    expect(faults).toEqual([]);
    expect(briefs).toEqual([
      {
        brief: 'clashes',
        tickets: ['33312', '29540'],
        change: 'See clashes before sending',
        cohort: 'Coordinators',
        state: 'taken',
        into: 'Clash overview',
        answer: 'In v4.3',
        opened: '2026-10-02',
        acknowledged: true,
        line: 2,
      },
    ]);
  });

  it('needs a name and a ticket; what has no state is open', () => {
    const { briefs, faults } = read(header, 'undo,29790', ',29950', 'export,');
    expect(briefs).toEqual([{ brief: 'undo', tickets: ['29790'], state: 'open', line: 2 }]);
    expect(faults.map(({ line, message }) => [line, message.split('.')[0]])).toEqual([
      [3, 'This line has no name'],
      [4, "'export' names no ticket, so it was left out"],
    ]);
  });

  it('holds none where it is empty, or has a header alone', () => {
    expect(read('')).toEqual({ briefs: [], faults: [], missing: [] });
    expect(read(header)).toEqual({ briefs: [], faults: [], missing: [] });
  });

  it.each([
    ['answerd', "'answerd' is not a state of brief input. Did you mean 'answered'? It counts as open."],
    [
      'later',
      "'later' is not a state of brief input. Choose one of open, taken, answered, declined, or write 'taken into' and the brief's name; it counts as open.",
    ],
  ])('tells the state %s and keeps the record open', (state, message) => {
    const { briefs, faults } = read(header, `undo,29790,,,${state},`);
    expect(briefs[0]?.state).toBe('open');
    expect(faults).toEqual([{ file, line: 2, message }]);
  });

  it('asks for the reason of what was declined', () => {
    const { briefs, faults } = read(header, 'undo,29790,,,declined,', 'redo,29791,,,declined,Too dear');
    expect(briefs.map(({ state }) => state)).toEqual(['declined', 'declined']);
    expect(faults).toEqual([
      {
        file,
        line: 2,
        message: "'undo' is declined without a reason. Write it in the column answer.",
      },
    ]);
  });

  it('puts two lines of one name together, and says so', () => {
    const { briefs, faults } = read(header, 'undo,1 2,A line,,open,', 'undo,2 3,,,answered,Done');
    expect(briefs).toEqual([
      {
        brief: 'undo',
        tickets: ['1', '2', '3'],
        change: 'A line',
        state: 'answered',
        answer: 'Done',
        line: 3,
      },
    ]);
    expect(faults[0]).toMatchObject({ line: 3, message: expect.stringContaining('on line 2 as well') });
  });

  it('tells where two lines of one name contradict, and keeps what the later one leaves empty', () => {
    const full = `${header},opened,acknowledged`;
    const { briefs, faults } = read(
      full,
      'undo,1,A line,,taken into Clash overview,,2026-10-02,no',
      'undo,1,Another,,answered,,2026-10-03,yes',
      'undo,2,,,,Done,,',
    );
    expect(briefs).toEqual([
      {
        brief: 'undo',
        tickets: ['1', '2'],
        change: 'Another',
        state: 'answered',
        answer: 'Done',
        opened: '2026-10-03',
        acknowledged: true,
        line: 4,
      },
    ]);
    expect(faults.map(({ line, message }) => [line, message.split('. ')[0]])).toEqual([
      [3, "'undo' is on line 2 as well"],
      [3, "'undo' has state 'taken' on line 2 and 'answered' here"],
      [3, "'undo' has opened '2026-10-02' on line 2 and '2026-10-03' here"],
      [3, "'undo' has acknowledged 'no' on line 2 and 'yes' here"],
      [3, "'undo' has another change on line 2 than here"],
      [4, "'undo' is on line 3 as well"],
    ]);
  });

  it('parts tickets at semicolons, commas and bars, at spaces only where there is none of these', () => {
    expect(
      read(header, 'undo,INC 412; INC 413', 'redo,412 413').briefs.map(({ tickets }) => tickets),
    ).toEqual([
      ['INC 412', 'INC 413'],
      ['412', '413'],
    ]);
  });

  it('gives the ids that no export holds, each once', () => {
    const table = 'brief,tickets\nundo,1;2\nredo,2;3\n';
    expect(readBriefs(table, file, new Set(['1'])).missing).toEqual(['2', '3']);
    expect(readBriefs(table, file).missing).toEqual([]);
  });

  it('tells a column that it does not know, and one that it needs', () => {
    const misspelt = read('brief,tickets,chnage', 'undo,1,x');
    expect(misspelt.briefs[0]).not.toHaveProperty('change');
    expect(misspelt.faults[0]?.message).toBe(
      "'chnage' is not a column of brief input. Did you mean 'change'? It was not read.",
    );
    const nameless = read('ticket,text', '1,x');
    expect(nameless.briefs).toEqual([]);
    expect(nameless.faults.at(-1)?.message).toContain("no column 'brief' and 'tickets'");
  });

  it('leaves out a day and an answer of yes or no that it cannot read', () => {
    const { briefs, faults } = readBriefs(
      'brief,tickets,opened,acknowledged\nundo,1,2026-02-31,perhaps\n',
      file,
    );
    expect(briefs).toEqual([{ brief: 'undo', tickets: ['1'], state: 'open', line: 2 }]);
    expect(faults.map(({ message }) => message)).toEqual([
      "'2026-02-31' is not a day. Write it as YYYY-MM-DD; it was left out.",
      "'perhaps' is neither yes nor no. Write one of them in the column acknowledged.",
    ]);
  });

  it('uses what stands above a quotation mark that is never closed', () => {
    const { briefs, faults } = read(header, 'undo,1,x,,,', 'redo,2,"never closed,,,');
    expect(briefs.map(({ brief }) => brief)).toEqual(['undo']);
    expect(faults[0]).toMatchObject({ line: 3 });
  });
});

describe('a ticket that no page shows', () => {
  it('is told by its place in the record, never by its number: it may be one to forget', () => {
    const { briefs } = read(header, 'undo,10 11 12,,,,');
    const [fault, ...rest] = unknownBriefTickets(briefs, new Set(['11']), file);
    expect(rest).toEqual([]);
    expect(fault).toMatchObject({ file, line: 2 });
    expect(fault?.message).toContain(
      "Of the tickets of 'undo', numbers 1 and 3 in its list are in no export",
    );
    expect(fault?.message).not.toMatch(/1[02]/);
  });

  it('is not told where every ticket is there', () => {
    expect(unknownBriefTickets(read(header, 'undo,10,,,,').briefs, new Set(['10']), file)).toEqual([]);
  });
});
