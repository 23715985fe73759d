import {
  dayIn,
  readNamedTable,
  type TableForm,
  type Tell,
  tellContradictions,
} from '../../documents/index.ts';
import type { Fault } from '../../faults/index.ts';
import { nearest } from '../../words/index.ts';
import type { Confirmed } from './misroute.ts';
import { type Place, placeSchema, sideOf } from './place.ts';

const columns = ['date', 'ticket', 'landed', 'should', 'why', 'found_by'] as const;
type Column = (typeof columns)[number];
type Cells = Readonly<Partial<Record<Column, string>>>;
/** What one line says: who found it only where it tells. */
type Written = Omit<Confirmed, 'foundBy'> & { readonly foundBy?: Confirmed['foundBy'] };
const needed = ['ticket', 'landed', 'should'] as const;
const places = placeSchema.options;
const form: TableForm<Column> = { columns, needed, one: 'misroute', many: 'misroutes' };

/**
 * Reads `data/misroutes.csv`: `date,ticket,landed,should,why,found_by`, of which `ticket`, `landed` and `should` are needed.
 *
 * A line that lacks one of these is told and left out; of all else what is not understood is left out and told, and the
 * rest of the line counts. Two lines about the same side of one ticket are put together, what the later one says counts, and where
 * they contradict, that is told.
 *
 * @param tickets ids of the tickets that were read; a line about another one is told and left out
 * @returns the misroutes in the order of the file, and the ids that are not among these tickets
 */
export function readMisroutes(
  text: string,
  file: string,
  tickets: ReadonlySet<string>,
): { misroutes: Confirmed[]; faults: Fault[]; missing: string[] } {
  const { rows, faults } = readNamedTable(text, file, form);
  const kept = new Map<string, Written>();
  const missing = new Set<string>();
  for (const { line, cells, tell } of rows) {
    const read = misrouteOf(cells, line, tell);
    if (read === undefined) continue;
    if (!tickets.has(read.ticket)) {
      missing.add(read.ticket);
      tell(
        `No export holds a ticket '${read.ticket}'. Check the number, or keep the line if its export comes later.`,
      );
      continue;
    }
    const key = `${sideOf(read.landed)} ${read.ticket}`;
    const earlier = kept.get(key);
    kept.set(key, earlier === undefined ? read : together(earlier, read, tell));
  }
  const misroutes = [...kept.values()].map(({ foundBy = 'person', ...rest }) => ({ ...rest, foundBy }));
  return { misroutes, faults, missing: [...missing] };
}

/** What two lines say of one side of a ticket. The reason and the finder of another way are not those of the later one. */
function together(earlier: Written, later: Written, tell: Tell): Written {
  const { ticket, line, landed, should, date } = earlier;
  if (landed !== later.landed || should !== later.should) {
    tell(
      `Ticket ${ticket} went from ${landed} to ${should} on line ${line} and from ${later.landed} to ${later.should} here. This line counts; take one of them out.`,
    );
    return later;
  }
  tellContradictions(
    `Ticket ${ticket}`,
    line,
    [
      { column: 'date', before: date, after: later.date },
      { column: 'why', before: earlier.why, after: later.why, free: true },
      { column: 'found_by', before: earlier.foundBy, after: later.foundBy },
    ],
    tell,
  );
  return { ...earlier, ...later };
}

function misrouteOf(row: Cells, line: number, said: Tell): Written | undefined {
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
  const foundBy = foundByOf(row.found_by, said);
  return {
    ...(date === undefined ? {} : { date }),
    ticket: row.ticket ?? '',
    landed,
    should,
    ...(row.why === undefined ? {} : { why: row.why }),
    ...(foundBy === undefined ? {} : { foundBy }),
    line,
  };
}

function placeOf(word: string, column: Column, said: Tell): Place | undefined {
  const name = word.toLowerCase().replace(/[\s_-]+/g, ' ');
  const known = name === 'brief input' ? 'brief' : places.find((place) => place.toLowerCase() === name);
  if (known !== undefined) return known;
  const meant = nearest(word, places);
  const mend = meant === undefined ? `Choose one of ${places.join(', ')}.` : `Did you mean '${meant}'?`;
  said(`'${word}' under ${column} is no stream and no support level. ${mend} The line was left out.`);
  return undefined;
}

function dateOf(word: string | undefined, said: Tell): string | undefined {
  if (word === undefined) return undefined;
  const day = dayIn(word);
  if (day !== undefined) return day;
  said(`'${word}' is not a date. Write it as YYYY-MM-DD; until then the day of the ticket stands for it.`);
  return undefined;
}

/** What stands there may be a colleague's name, so the message does not repeat it. */
function foundByOf(word: string | undefined, said: Tell): Confirmed['foundBy'] | undefined {
  const name = word?.toLowerCase();
  if (name === undefined || name === 'person' || name === 'rule') return name;
  said(
    'found_by says whether a person or a rule found it: write person or rule. No page shows which colleague it was, so no name belongs here; it was not read.',
  );
  return undefined;
}
