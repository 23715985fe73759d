import { readTable } from '../../documents/index.ts';
import type { Fault } from '../../faults/index.ts';
import { listed, nearest } from '../../words/index.ts';
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
type Cells = Partial<Record<Column, string>>;
type Tell = (message: string) => void;

/**
 * Reads `data/bugs.csv`, what bug triage agreed on. `bug` and `tickets` are needed; of the rest what is there is read.
 *
 * A word that is not from its list is left out and told; the rest of its line counts. A bug on two lines counts as its
 * first line says. A typed priority is read only to be held against the derived one. An empty text holds no bugs.
 */
export function readBugs(text: string, file: string): { records: BugRecord[]; faults: Fault[] } {
  const { lines, faults } = readTable(text, file);
  const [header, ...rows] = lines;
  if (header === undefined) return { records: [], faults };

  const tellHeader: Tell = (message) => faults.push({ file, line: header.line, message });
  const names = header.cells.map((cell) => columnOf(cell, tellHeader));
  for (const needed of ['bug', 'tickets'] as const) {
    if (names.includes(needed)) continue;
    tellHeader(
      `The first line has no column '${needed}', so no bug could be read. Begin the file with ${columns.slice(0, 13).join(',')}.`,
    );
    return { records: [], faults };
  }

  const records = new Map<string, BugRecord>();
  for (const { line, cells } of rows) {
    const tell: Tell = (message) => faults.push({ file, line, message });
    const row: Cells = {};
    cells.forEach((cell, index) => {
      const name = names[index];
      if (name !== undefined && cell !== '') row[name] = cell;
    });
    const record = recordOf(row, line, tell);
    if (record === undefined) continue;
    const earlier = records.get(record.bug.toLowerCase());
    if (earlier === undefined) records.set(record.bug.toLowerCase(), record);
    else
      tell(`Bug ${record.bug} is on line ${earlier.line} already, which counts. Put the two lines together.`);
  }
  return { records: [...records.values()], faults };
}

function recordOf(row: Cells, line: number, tell: Tell): BugRecord | undefined {
  const { bug } = row;
  if (bug === undefined) {
    tell('This line names no bug. Write its number in the column bug, as your tracker has it.');
    return undefined;
  }
  const tickets = ticketsIn(row.tickets ?? '');
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
    reproduced: chosen('reproduced', answerWords),
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

/** Ids with marks between them; where there is no mark, with spaces. */
function ticketsIn(cell: string): string[] {
  const parts = /[;,|]/.test(cell) ? cell.split(/[;,|]/) : cell.split(/\s+/);
  return [...new Set(parts.map((id) => id.trim()).filter((id) => id !== ''))];
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
  const day = /^\d{4}-\d{2}-\d{2}/.exec(cell)?.[0];
  if (day !== undefined && !Number.isNaN(Date.parse(day))) return day;
  tell(`'${cell}' is not a day. Write it as YYYY-MM-DD.`);
  return undefined;
}

function columnOf(cell: string, tell: Tell): Column | undefined {
  const name = cell.toLowerCase().replace(/[\s-]+/g, '_');
  const found = columns.find((column) => column === name) ?? aliases[name];
  if (found !== undefined || cell === '') return found;
  const meant = nearest(name, columns);
  tell(
    `'${cell}' is not a column of bugs. ${meant === undefined ? '' : `Did you mean '${meant}'? `}Choose from ${listed(columns.slice(0, -1))}, or take it out; it was not read.`,
  );
  return undefined;
}

const aliases: Readonly<Record<string, Column>> = {
  ticket: 'tickets',
  id: 'bug',
  areas: 'area',
  type: 'class',
};
