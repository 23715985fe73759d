import { dayExists } from '../../calendar/index.ts';
import { readTable } from '../../documents/index.ts';
import type { Fault } from '../../faults/index.ts';
import { nearest } from '../../words/index.ts';
import type { Confirmed } from './misroute.ts';
import { type Place, placeSchema, sideOf } from './place.ts';

const columns = ['date', 'ticket', 'landed', 'should', 'why', 'found_by'] as const;
type Column = (typeof columns)[number];
type Cells = Partial<Record<Column, string>>;
const needed = ['ticket', 'landed', 'should'] as const;
const places = placeSchema.options;

/**
 * Reads `data/misroutes.csv`: `date,ticket,landed,should,why,found_by`, of which `ticket`, `landed` and `should` are needed.
 *
 * A line that lacks one of these is told and left out; of all else what is not understood is left out and told, and the
 * rest of the line counts. Where two lines speak of the same side of one ticket, the later one counts, and it is told.
 *
 * @param tickets ids of the tickets that were read; a line about another one is told and left out
 */
export function readMisroutes(
  text: string,
  file: string,
  tickets: ReadonlySet<string>,
): { misroutes: Confirmed[]; faults: Fault[] } {
  const { lines, faults } = readTable(text, file);
  const [header, ...rows] = lines;
  if (header === undefined) return { misroutes: [], faults };

  const names = header.cells.map(columnOf);
  header.cells.forEach((cell, index) => {
    if (names[index] !== undefined || cell === '') return;
    faults.push({ file, line: header.line, message: notAColumn(cell) });
  });
  const missing = needed.filter((name) => !names.includes(name));
  if (missing.length > 0) {
    const message = `The first line has no column ${missing.map((name) => `'${name}'`).join(' and no ')}, so no misroute could be read. Begin the file with ${columns.join(',')}.`;
    faults.push({ file, line: header.line, message });
    return { misroutes: [], faults };
  }

  const kept = new Map<string, Confirmed>();
  for (const { line, cells } of rows) {
    const row: Cells = {};
    cells.forEach((cell, index) => {
      const name = names[index];
      if (name !== undefined && cell !== '') row[name] = cell;
    });
    const said = (message: string): void => {
      faults.push({ file, line, message });
    };
    const read = misrouteOf(row, line, said);
    if (read === undefined) continue;
    if (!tickets.has(read.ticket)) {
      said(
        `No export holds a ticket '${read.ticket}'. Check the number, or keep the line if its export comes later.`,
      );
      continue;
    }
    const key = `${sideOf(read.landed)} ${read.ticket}`;
    const earlier = kept.get(key);
    if (earlier !== undefined)
      said(
        `Ticket ${read.ticket} went from ${earlier.landed} to ${earlier.should} on line ${earlier.line} and from ${read.landed} to ${read.should} here. This line counts; take one of them out.`,
      );
    kept.set(key, read);
  }
  return { misroutes: [...kept.values()], faults };
}

function misrouteOf(row: Cells, line: number, said: (message: string) => void): Confirmed | undefined {
  const lacks = needed.filter((name) => row[name] === undefined);
  if (lacks.length > 0) {
    said(
      `This line has no ${lacks.join(' and no ')}, so it was left out. A misroute needs its ticket, where it landed, and where it should have gone.`,
    );
    return undefined;
  }
  const landed = placeOf(row.landed ?? '', 'landed', said);
  const should = placeOf(row.should ?? '', 'should', said);
  if (landed === undefined || should === undefined) return undefined;
  const date = dateOf(row.date, said);
  return {
    ...(date === undefined ? {} : { date }),
    ticket: row.ticket ?? '',
    landed,
    should,
    ...(row.why === undefined ? {} : { why: row.why }),
    foundBy: foundByOf(row.found_by, said),
    line,
  };
}

function placeOf(word: string, column: Column, said: (message: string) => void): Place | undefined {
  const name = word.toLowerCase().replace(/[\s_-]+/g, ' ');
  const known = name === 'brief input' ? 'brief' : places.find((place) => place.toLowerCase() === name);
  if (known !== undefined) return known;
  const meant = nearest(word, places);
  const mend = meant === undefined ? `Choose one of ${places.join(', ')}.` : `Did you mean '${meant}'?`;
  said(`'${word}' under ${column} is no stream and no support level. ${mend} The line was left out.`);
  return undefined;
}

function dateOf(word: string | undefined, said: (message: string) => void): string | undefined {
  if (word === undefined) return undefined;
  const [year = 0, month = 0, day = 0] = word.split('-').map(Number);
  if (/^\d{4}-\d{2}-\d{2}$/.test(word) && dayExists(year, month, day)) return word;
  said(`'${word}' is not a date. Write it as YYYY-MM-DD; until then the day of the ticket stands for it.`);
  return undefined;
}

/** What stands there may be a colleague's name, so the message does not repeat it. */
function foundByOf(word: string | undefined, said: (message: string) => void): Confirmed['foundBy'] {
  const name = word?.toLowerCase();
  if (name === undefined || name === 'person') return 'person';
  if (name === 'rule') return 'rule';
  said(
    'found_by says whether a person or a rule found it: write person or rule. No page shows which colleague it was, so no name belongs here; it was not read.',
  );
  return 'person';
}

function columnOf(cell: string): Column | undefined {
  const name = cell.toLowerCase().replace(/[\s-]+/g, '_');
  return columns.find((column) => column === name);
}

function notAColumn(cell: string): string {
  const meant = nearest(cell, columns);
  const mend =
    meant === undefined ? `Choose from ${columns.join(', ')}, or take it out.` : `Did you mean '${meant}'?`;
  return `'${cell}' is not a column of misroutes. ${mend} It was not read.`;
}
