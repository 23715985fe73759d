import { instantOf } from '../../calendar/index.ts';
import { readTable } from '../../documents/index.ts';
import type { Fault } from '../../faults/index.ts';
import { listed, nearest } from '../../words/index.ts';
import { type BriefRecord, type BriefState, briefStateSchema } from './brief.ts';

const columns = [
  'brief',
  'tickets',
  'change',
  'cohort',
  'state',
  'answer',
  'opened',
  'acknowledged',
] as const;
type Column = (typeof columns)[number];
type Row = Partial<Record<Column, string>>;
type Say = (message: string) => void;

/**
 * Reads `data/briefs.csv`: `brief,tickets,change,cohort,state,answer`, and where they are there `opened` and `acknowledged`;
 * `brief` and `tickets` must be.
 *
 * A value that cannot be read is left out and told; the rest of its line counts. A brief on two lines is put together,
 * the later line wins, and that is told. An empty text holds none.
 *
 * @returns the records in the order of the file
 */
export function readBriefs(text: string, file: string): { briefs: BriefRecord[]; faults: Fault[] } {
  const { lines, faults } = readTable(text, file);
  const [header, ...rows] = lines;
  if (header === undefined) return { briefs: [], faults };
  const names = header.cells.map(columnOf);
  header.cells.forEach((cell, index) => {
    if (names[index] === undefined && cell !== '')
      faults.push({ file, line: header.line, message: unknownColumn(cell) });
  });
  const missing = (['brief', 'tickets'] as const).filter((column) => !names.includes(column));
  if (missing.length > 0) {
    faults.push({
      file,
      line: header.line,
      message: `The first line has no column ${listed(missing.map((name) => `'${name}'`))}, so no brief input could be read. Begin the file with ${columns.slice(0, 6).join(',')}.`,
    });
    return { briefs: [], faults };
  }

  const briefs = new Map<string, BriefRecord>();
  for (const { line, cells } of rows) {
    const row: Row = {};
    cells.forEach((cell, index) => {
      const name = names[index];
      if (name !== undefined && cell !== '') row[name] = cell;
    });
    const say: Say = (message) => faults.push({ file, line, message });
    const read = recordOf(row, line, say);
    if (read === undefined) continue;
    const earlier = briefs.get(read.brief);
    if (earlier)
      say(
        `'${read.brief}' is on line ${earlier.line} as well. The two were put together, and what this line says counts; keep one line, or give this one another name.`,
      );
    briefs.set(read.brief, {
      ...earlier,
      ...read,
      tickets: [...new Set([...(earlier?.tickets ?? []), ...read.tickets])],
    });
  }
  return { briefs: [...briefs.values()], faults };
}

/**
 * Gives one fault for each record that names tickets which no page shows. It says where they stand in the record and not their
 * numbers: a number that is to be forgotten is told like one that never was.
 */
export function unknownBriefTickets(
  briefs: readonly BriefRecord[],
  tickets: ReadonlySet<string>,
  file: string,
): Fault[] {
  return briefs.flatMap(({ brief, tickets: named, line }) => {
    const unknown = named.flatMap((ticket, index) => (tickets.has(ticket) ? [] : [`${index + 1}`]));
    if (unknown.length === 0) return [];
    const which = unknown.length === 1 ? `number ${unknown[0]}` : `numbers ${listed(unknown)}`;
    return [
      {
        file,
        line,
        message: `Of the tickets of '${brief}', ${which} in its list ${unknown.length === 1 ? 'is' : 'are'} in no export or set aside. Check how ${unknown.length === 1 ? 'it is' : 'they are'} written, or keep ${unknown.length === 1 ? 'it if its' : 'them if their'} export comes later.`,
      },
    ];
  });
}

function recordOf(row: Row, line: number, say: Say): BriefRecord | undefined {
  const { brief } = row;
  if (brief === undefined) {
    say('This line has no name. Write a short one in the column brief, so that it can be spoken of.');
    return undefined;
  }
  const tickets = [...new Set(row.tickets?.split(/[;,|\s]+/).filter((id) => id !== ''))];
  if (tickets.length === 0) {
    say(`'${brief}' names no ticket, so it was left out. Write their numbers in the column tickets.`);
    return undefined;
  }
  const state = stateOf(row.state, say);
  if (state.state === 'declined' && row.answer === undefined)
    say(`'${brief}' is declined without a reason. Write it in the column answer.`);
  const opened = row.opened === undefined ? undefined : dayOf(row.opened, say);
  const acknowledged = row.acknowledged === undefined ? undefined : yesOrNo(row.acknowledged, say);
  return {
    brief,
    tickets,
    ...(row.change !== undefined && { change: row.change }),
    ...(row.cohort !== undefined && { cohort: row.cohort }),
    ...state,
    ...(row.answer !== undefined && { answer: row.answer }),
    ...(opened !== undefined && { opened }),
    ...(acknowledged !== undefined && { acknowledged }),
    line,
  };
}

/** `open`, `answered`, `declined`, `taken`, and `taken into Clash overview`. */
function stateOf(written: string | undefined, say: Say): { state: BriefState; into?: string } {
  if (written === undefined) return { state: 'open' };
  const taken = /^taken\s+into(?:\s+(?:the\s+)?brief)?\s*:?\s+(.+)$/i.exec(written);
  if (taken?.[1] !== undefined) return { state: 'taken', into: taken[1] };
  const word = written.toLowerCase();
  const known = briefStateSchema.safeParse(word);
  if (known.success) return { state: known.data };
  const meant = nearest(word, briefStateSchema.options);
  say(
    meant === undefined
      ? `'${written}' is not a state of brief input. Choose one of ${briefStateSchema.options.join(', ')}, or write 'taken into' and the brief's name; it counts as open.`
      : `'${written}' is not a state of brief input. Did you mean '${meant}'? It counts as open.`,
  );
  return { state: 'open' };
}

function dayOf(written: string, say: Say): string | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(written) && instantOf(written) !== undefined) return written;
  say(`'${written}' is not a day. Write it as YYYY-MM-DD; it was left out.`);
  return undefined;
}

function yesOrNo(written: string, say: Say): boolean | undefined {
  const word = written.toLowerCase();
  if (['yes', 'y', 'true', '1', 'כן'].includes(word)) return true;
  if (['no', 'n', 'false', '0', 'לא'].includes(word)) return false;
  say(`'${written}' is neither yes nor no. Write one of them in the column acknowledged.`);
  return undefined;
}

function unknownColumn(cell: string): string {
  const meant = nearest(cell, columns);
  return meant === undefined
    ? `'${cell}' is not a column of brief input. Choose from ${columns.join(', ')}, or take it out; it was not read.`
    : `'${cell}' is not a column of brief input. Did you mean '${meant}'? It was not read.`;
}

function columnOf(cell: string): Column | undefined {
  const name = cell.toLowerCase().replace(/[\s-]+/g, '_');
  return columns.find((column) => column === name);
}
