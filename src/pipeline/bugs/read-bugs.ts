import {
  dayIn,
  readNamedTable,
  type TableForm,
  type Tell,
  tellContradictions,
  ticketIds,
  yesOrNo,
} from '../../documents/index.ts';
import type { Fault } from '../../faults/index.ts';
import { nearest } from '../../words/index.ts';
import { chainOf } from './chain-words.ts';
import {
  answerWords,
  areaWords,
  classWords,
  reachWords,
  reversibilityWords,
  stateWords,
  type Vocabulary,
  wordOf,
} from './dimensions.ts';
import type { BugRecord } from './record.ts';
import { typedPriority } from './rules/typed-priority.ts';
import { impactOf, impacts, isPriorityWord, severities, severityOf } from './severity.ts';

const columns = [
  'bug',
  'tickets',
  'severity',
  'impact',
  'surface',
  'area',
  'class',
  'chain_level',
  'chain_root',
  'reach',
  'reversibility',
  'owner',
  'state',
  'title',
  'reproduced',
  'filed',
  'filed_by',
  'note',
  'priority',
] as const;
type Column = (typeof columns)[number];
type Cells = Readonly<Partial<Record<Column, string>>>;

const form: TableForm<Column> = {
  columns,
  aliases: { ticket: 'tickets', id: 'bug', areas: 'area', type: 'class' },
  needed: ['bug', 'tickets'],
  one: 'bug',
  many: 'bugs',
  begin: columns.slice(0, 13),
};

/**
 * Reads `data/bugs.csv`, what bug triage agreed on. `bug` and `tickets` are needed; of the rest what is there is read.
 *
 * A word that is not from its list is left out and told; the rest of its line counts. A bug on two lines is put together, what the
 * later line says counts, and that is told. A typed priority is read only to be held against the derived one. An empty text holds no bugs.
 *
 * @param tickets ids of the tickets that were read
 * @returns the records in the order of the file, and the ids in them that are not among these tickets
 */
export function readBugs(
  text: string,
  file: string,
  tickets?: ReadonlySet<string>,
): { records: BugRecord[]; faults: Fault[]; missing: string[] } {
  const { rows, faults } = readNamedTable(text, file, form);
  const byName = new Map<string, BugRecord>();
  for (const { line, cells, tell } of rows) {
    const record = recordOf(cells, line, tell);
    if (record === undefined) continue;
    const name = record.bug.toLowerCase();
    const earlier = byName.get(name);
    byName.set(name, earlier === undefined ? record : together(earlier, record, tell));
  }
  const records = [...byName.values()];
  return { records, faults, missing: tickets === undefined ? [] : missingFrom(records, tickets) };
}

function recordOf(row: Cells, line: number, tell: Tell): BugRecord | undefined {
  const { bug } = row;
  if (bug === undefined) {
    tell('This line names no bug. Write its number in the column bug, as your tracker has it.');
    return undefined;
  }
  const tickets = ticketIds(row.tickets ?? '');
  if (tickets.length === 0)
    tell(
      `Bug ${bug} names no ticket. Write the numbers of its tickets in the column tickets, with semicolons between them.`,
    );
  const severity = ranked(row.severity, 'a severity', severities, severityOf, tell);
  const impact = ranked(row.impact, 'an impact', impacts, impactOf, tell);
  if (row.severity !== undefined && isPriorityWord(row.severity) && severity !== undefined)
    tell(`'${row.severity}' is the name of a priority. It was read as the severity ${severity}; write that.`);
  const { level, root } = chainOf([row.chain_level, row.chain_root], tell);
  const chosen = <Word extends string>(column: Column, list: Vocabulary<Word>): Word | undefined =>
    inList(row[column], column, list, tell);
  const day = dayOf(row.filed, tell);
  if (row.priority !== undefined) typedPriority(bug, row.priority, severity, impact, tell);
  const known = {
    title: row.title,
    severity,
    impact,
    surface: row.surface,
    class: chosen('class', classWords),
    chainLevel: level,
    chainRoot: root,
    reach: chosen('reach', reachWords),
    reversibility: chosen('reversibility', reversibilityWords),
    owner: row.owner,
    state: chosen('state', stateWords),
    reproduced: reproducedOf(row.reproduced, tell),
    filed: day,
    filedBy: row.filed_by,
    note: row.note,
  };
  return {
    bug,
    tickets,
    areas: (row.area ?? '')
      .split(/[;,|]+/)
      .filter((word) => word.trim() !== '')
      .flatMap((word) => inList(word.trim(), 'area', areaWords, tell) ?? []),
    ...present(known),
    line,
  };
}

/** What two lines say of one bug: the tickets of both, and of the rest what the later one says. */
function together(earlier: BugRecord, later: BugRecord, tell: Tell): BugRecord {
  const { bug, line } = earlier;
  tell(
    `Bug ${later.bug} is on line ${line} as well. The two were put together, and what this line says counts; make them one line.`,
  );
  const twice = (column: string, of: (record: BugRecord) => string | undefined, free = false) => ({
    column,
    before: of(earlier),
    after: of(later),
    free,
  });
  tellContradictions(
    `Bug ${later.bug}`,
    line,
    [
      twice('severity', ({ severity }) => severity),
      twice('impact', ({ impact }) => impact),
      twice('area', ({ areas }) => (areas.length === 0 ? undefined : areas.join('; '))),
      twice('class', (record) => record.class),
      twice('chain_level', ({ chainLevel }) => chainLevel),
      twice('chain_root', ({ chainRoot }) => chainRoot),
      twice('reach', ({ reach }) => reach),
      twice('reversibility', ({ reversibility }) => reversibility),
      twice('state', ({ state }) => state),
      twice('reproduced', ({ reproduced }) => reproduced),
      twice('filed', ({ filed }) => filed),
      twice('title', ({ title }) => title, true),
      twice('surface', ({ surface }) => surface, true),
      twice('owner', ({ owner }) => owner, true),
      twice('filed_by', ({ filedBy }) => filedBy, true),
      twice('note', ({ note }) => note, true),
    ],
    tell,
  );
  return {
    ...earlier,
    ...later,
    bug,
    tickets: [...new Set([...earlier.tickets, ...later.tickets])],
    areas: later.areas.length === 0 ? earlier.areas : later.areas,
  };
}

function missingFrom(records: readonly BugRecord[], tickets: ReadonlySet<string>): string[] {
  const named = new Set(records.flatMap((record) => record.tickets));
  return [...named].filter((ticket) => !tickets.has(ticket));
}

/** Yes, no, or that nobody knows. */
function reproducedOf(cell: string | undefined, tell: Tell): BugRecord['reproduced'] {
  const answer = cell === undefined ? undefined : yesOrNo(cell);
  if (answer !== undefined) return answer ? 'yes' : 'no';
  return inList(cell, 'reproduced', answerWords, tell);
}

/** Leaves out what is not there. */
function present<Facts extends object>(
  facts: Facts,
): { [Name in keyof Facts]?: Exclude<Facts[Name], undefined> } {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Facts]?: Exclude<Facts[Name], undefined>;
  };
}

function ranked<Word extends string>(
  cell: string | undefined,
  what: string,
  words: readonly Word[],
  read: (cell: string) => Word | undefined,
  tell: Tell,
): Word | undefined {
  if (cell === undefined) return undefined;
  const word = read(cell);
  if (word === undefined) tell(`'${cell}' is not ${what}. ${choice(cell, words)}`);
  return word;
}

function inList<Word extends string>(
  cell: string | undefined,
  what: string,
  list: Vocabulary<Word>,
  tell: Tell,
): Word | undefined {
  if (cell === undefined) return undefined;
  const word = wordOf(cell, list);
  if (word === undefined)
    tell(`'${cell}' is not a word for the ${what} of a bug. ${choice(cell, list.words)}`);
  return word;
}

function choice(cell: string, words: readonly string[]): string {
  const meant = nearest(cell, words);
  return `${meant === undefined ? '' : `Did you mean '${meant}'? `}Choose one of ${words.join(', ')}.`;
}

function dayOf(cell: string | undefined, tell: Tell): string | undefined {
  if (cell === undefined) return undefined;
  const day = dayIn(cell);
  if (day !== undefined) return day;
  tell(`'${cell}' is not a day. Write it as YYYY-MM-DD.`);
  return undefined;
}
