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
type Row = Readonly<Partial<Record<Column, string>>>;
/** What one line says: its state only where it names one. */
type Written = Omit<BriefRecord, 'state'> & { readonly state?: BriefState };

const form: TableForm<Column> = {
  columns,
  needed: ['brief', 'tickets'],
  one: 'brief input',
  many: 'brief input',
  begin: columns.slice(0, 6),
};

/**
 * Reads `data/briefs.csv`: `brief,tickets,change,cohort,state,answer`, and where they are there `opened` and `acknowledged`;
 * `brief` and `tickets` must be.
 *
 * A value that cannot be read is left out and told; the rest of its line counts. A brief on two lines is put together,
 * what the later line says counts, and that is told. An empty text holds none.
 *
 * @param tickets ids of the tickets that were read
 * @returns the records in the order of the file, and the ids in them that are not among these tickets
 */
export function readBriefs(
  text: string,
  file: string,
  tickets?: ReadonlySet<string>,
): { briefs: BriefRecord[]; faults: Fault[]; missing: string[] } {
  const { rows, faults } = readNamedTable(text, file, form);
  const byName = new Map<string, Written>();
  for (const { line, cells, tell } of rows) {
    const read = recordOf(cells, line, tell);
    if (read === undefined) continue;
    const earlier = byName.get(read.brief);
    const whole = earlier === undefined ? read : together(earlier, read, tell);
    if (read.state === 'declined' && whole.answer === undefined)
      tell(`'${read.brief}' is declined without a reason. Write it in the column answer.`);
    byName.set(read.brief, whole);
  }
  const briefs = [...byName.values()].map(({ state = 'open', ...rest }) => ({ ...rest, state }));
  const named = tickets === undefined ? [] : new Set(briefs.flatMap((brief) => brief.tickets));
  return { briefs, faults, missing: [...named].filter((ticket) => !tickets?.has(ticket)) };
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

function recordOf(row: Row, line: number, say: Tell): Written | undefined {
  const { brief } = row;
  if (brief === undefined) {
    say('This line has no name. Write a short one in the column brief, so that it can be spoken of.');
    return undefined;
  }
  const tickets = ticketIds(row.tickets ?? '');
  if (tickets.length === 0) {
    say(`'${brief}' names no ticket, so it was left out. Write their numbers in the column tickets.`);
    return undefined;
  }
  const state = stateOf(row.state, say);
  const opened = row.opened === undefined ? undefined : dayOf(row.opened, say);
  const acknowledged = row.acknowledged === undefined ? undefined : answerOf(row.acknowledged, say);
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
function stateOf(written: string | undefined, say: Tell): { state?: BriefState; into?: string } {
  if (written === undefined) return {};
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

function dayOf(written: string, say: Tell): string | undefined {
  const day = dayIn(written);
  if (day === undefined) say(`'${written}' is not a day. Write it as YYYY-MM-DD; it was left out.`);
  return day;
}

function answerOf(written: string, say: Tell): boolean | undefined {
  const answer = yesOrNo(written);
  if (answer === undefined)
    say(`'${written}' is neither yes nor no. Write one of them in the column acknowledged.`);
  return answer;
}

/** What two lines say of one brief: the tickets of both, and of the rest what the later one says. */
function together(earlier: Written, later: Written, say: Tell): Written {
  const { brief } = later;
  say(
    `'${brief}' is on line ${earlier.line} as well. The two were put together, and what this line says counts; keep one line, or give this one another name.`,
  );
  const told = ({ acknowledged }: Written): string | undefined =>
    acknowledged === undefined ? undefined : acknowledged ? 'yes' : 'no';
  tellContradictions(
    `'${brief}'`,
    earlier.line,
    [
      { column: 'state', before: earlier.state, after: later.state },
      { column: 'brief it was taken into', before: earlier.into, after: later.into, free: true },
      { column: 'opened', before: earlier.opened, after: later.opened },
      { column: 'acknowledged', before: told(earlier), after: told(later) },
      { column: 'change', before: earlier.change, after: later.change, free: true },
      { column: 'cohort', before: earlier.cohort, after: later.cohort, free: true },
      { column: 'answer', before: earlier.answer, after: later.answer, free: true },
    ],
    say,
  );
  const { into, ...before } = earlier;
  return {
    ...before,
    // It was taken into a brief for as long as its state says so.
    ...(into !== undefined && (later.state ?? 'taken') === 'taken' && { into }),
    ...later,
    tickets: [...new Set([...earlier.tickets, ...later.tickets])],
  };
}
