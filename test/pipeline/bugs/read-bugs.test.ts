import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readBugs } from '../../../src/pipeline/index.ts';

const head =
  'bug,tickets,severity,impact,surface,area,class,chain_level,chain_root,reach,reversibility,owner,state';
const read = (...lines: string[]) => readBugs(lines.join('\n'), 'data/bugs.csv');
const messages = (...lines: string[]): string[] =>
  read(...lines).faults.map(({ line, message }) => `${line}: ${message}`);

it('reads what bug triage agreed on', () => {
  const { records, faults } = read(
    head,
    'GL-412,101;102,High,Blocker,Reopen an exam,api; database,data,scope,scenario-gap,a segment,partial,Owen,in progress',
  );
  expect(faults).toEqual([]);
  expect(records).toEqual([
    {
      bug: 'GL-412',
      tickets: ['101', '102'],
      severity: 'High',
      impact: 'Blocker',
      surface: 'Reopen an exam',
      areas: ['api', 'database'],
      class: 'data',
      chainLevel: 'scope',
      chainRoot: 'scenario-gap',
      reach: 'a segment',
      reversibility: 'partial',
      owner: 'Owen',
      state: 'in progress',
      line: 2,
    },
  ]);
});

it('takes a root in the column of levels, and its level with it', () => {
  expect(read('bug,tickets,chain_level', 'A,1,adr-drift').records[0]).toMatchObject({
    chainLevel: 'execution',
    chainRoot: 'adr-drift',
  });
});

it('gives no level for a plain slip or an unknown root', () => {
  const { records } = read('bug,tickets,chain_root', 'A,1,n/a', 'B,2,unknown');
  expect(records.map(({ chainLevel, chainRoot }) => [chainLevel, chainRoot])).toEqual([
    [undefined, 'n/a'],
    [undefined, 'unknown'],
  ]);
});

it('C1: tells a word that is no level and no root, with the list and the nearest word', () => {
  expect(messages('bug,tickets,chain_level', 'A,1,scop')).toEqual([
    "2: 'scop' is not a chain level or a chain root. Did you mean 'scope'? Choose one of strategy, discovery, scope, execution, operation, scenario-gap, adr-drift, integration-gap, observation-mismatch, n/a, unknown.",
  ]);
});

it('B1: refuses a typed priority that differs, and is silent about one that agrees', () => {
  const header = 'bug,tickets,severity,impact,priority';
  expect(messages(header, 'A,1,High,Blocker,P1')).toEqual([]);
  expect(messages(header, 'A,1,High,Blocker,P0')).toEqual([
    '2: Priority follows from severity and impact: High × Blocker is P1. Change one of these instead.',
  ]);
  expect(messages(header, 'A,1,High,,P0')).toEqual([
    "2: Priority follows from severity and impact, and A lacks its impact. The typed 'P0' was not read.",
  ]);
});

it('reads a priority that stands for a severity, and says so', () => {
  const { records, faults } = read('bug,tickets,severity', 'A,1,P1');
  expect(records[0]?.severity).toBe('High');
  expect(faults[0]?.message).toBe(
    "'P1' is the name of a priority. It was read as the severity High; write that.",
  );
});

it.each([
  [
    'severity',
    'Hihg',
    "'Hihg' is not a severity. Did you mean 'High'? Choose one of Critical, High, Medium, Low.",
  ],
  ['impact', 'huge', "'huge' is not an impact. Choose one of Blocker, High, Medium, Low."],
  [
    'reach',
    'evryone',
    "'evryone' is not a word for the reach of a bug. Did you mean 'everyone'? Choose one of everyone, a segment, one.",
  ],
  ['filed', 'last week', "'last week' is not a day. Write it as YYYY-MM-DD."],
])('leaves out and tells a wrong %s; the rest of the line counts', (column, cell, message) => {
  const { records, faults } = read(`bug,tickets,owner,${column}`, `A,1,Owen,${cell}`);
  expect(faults.map((fault) => fault.message)).toEqual([message]);
  expect(records).toEqual([{ bug: 'A', tickets: ['1'], areas: [], owner: 'Owen', line: 2 }]);
});

it('tells a line without a bug, a bug without a ticket, a bug on two lines, an unknown column', () => {
  expect(messages('bug,tickets,severty', ',1,', 'A,,', 'B,2,', 'b,3,')).toEqual([
    expect.stringMatching(/^1: 'severty' is not a column of bugs\. Did you mean 'severity'\?/),
    '2: This line names no bug. Write its number in the column bug, as your tracker has it.',
    '3: Bug A names no ticket. Write the numbers of its tickets in the column tickets, with semicolons between them.',
    '5: Bug b is on line 4 as well. The two were put together, and what this line says counts; make them one line.',
  ]);
});

it('puts two lines of one bug together: the tickets of both, of the rest what the later one says, contradictions told', () => {
  const { records, faults } = read(
    'bug,tickets,severity,owner,area,title',
    'GL-1,1;2,High,Owen,api,One title',
    'gl-1,2;3,Low,,,Another',
  );
  expect(records).toEqual([
    {
      bug: 'GL-1',
      tickets: ['1', '2', '3'],
      areas: ['api'],
      severity: 'Low',
      owner: 'Owen',
      title: 'Another',
      line: 3,
    },
  ]);
  expect(faults.slice(1).map(({ line, message }) => `${line}: ${message}`)).toEqual([
    "3: Bug gl-1 has severity 'High' on line 2 and 'Low' here. This line counts; take one of them out.",
    '3: Bug gl-1 has another title on line 2 than here. This line counts; take one of them out.',
  ]);
});

it('takes days that a calendar has, and no other', () => {
  expect(read('bug,tickets,filed', 'A,1,2028-02-29').records[0]?.filed).toBe('2028-02-29');
  expect(read('bug,tickets,filed', 'A,1,2026-02-30').records[0]).not.toHaveProperty('filed');
  expect(messages('bug,tickets,filed', 'A,1,2026-02-30')).toEqual([
    "2: '2026-02-30' is not a day. Write it as YYYY-MM-DD.",
  ]);
});

it('takes yes and no in any of their words, and that nobody knows', () => {
  const { records, faults } = read('bug,tickets,reproduced', 'A,1,Y', 'B,2,לא', 'C,3,unknown');
  expect(records.map(({ reproduced }) => reproduced)).toEqual(['yes', 'no', 'unknown']);
  expect(faults).toEqual([]);
});

it('gives the ids that no export holds, each once', () => {
  const table = 'bug,tickets\nA,INC 412; INC 413\nB,INC 413; 9';
  expect(readBugs(table, 'data/bugs.csv', new Set(['INC 412'])).missing).toEqual(['INC 413', '9']);
  expect(readBugs(table, 'data/bugs.csv').missing).toEqual([]);
});

it('says how a file begins that has not the columns it needs', () => {
  expect(messages('ticket,stream', '1,bug')).toContainEqual(
    expect.stringContaining(
      "1: The first line has no column 'bug', so no bug could be read. Begin the file with bug,tickets,",
    ),
  );
});

it('never throws, and no line with a bug vanishes', () => {
  const cell = fc.string({ maxLength: 12 }).map((text) => text.replace(/[",;\t\r\n]/g, ' '));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 12, maxLength: 12 }), { maxLength: 5 }), (rows) => {
      const lines = rows.map((cells, index) => [`N${index}`, ...cells].join(','));
      const { records } = read(head, ...lines);
      expect(records.map(({ bug }) => bug)).toEqual(rows.map((_, index) => `N${index}`));
    }),
  );
});
