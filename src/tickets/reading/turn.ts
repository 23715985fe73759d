import { setAsideBy } from '../filters/index.ts';
import type { Forget } from '../forget/index.ts';
import { formatNamed } from '../formats/index.ts';
import { writeEntry } from '../merging/entry.ts';
import type { ReadSettings } from '../options.ts';
import { cellReader } from '../rows/cell.ts';
import { peopleCache } from '../rows/people.ts';
import type { Row } from '../rows/row.ts';
import type { RowContext } from '../rows/row-context.ts';
import { rowReader } from '../rows/row-reader.ts';
import { tidy } from '../text/plain.ts';
import { dateReader } from './date-reader.ts';
import type { Decisions } from './decisions.ts';
import { factFinder } from './facts.ts';
import type { PartWriter } from './parts.ts';
import type { Plan } from './plan.ts';
import type { Range } from './ranges.ts';
import { requesterHash } from './requester.ts';
import { eachRow } from './rows-of.ts';
import { inBoth, mergeRowsMet, nothingTurned, type Turned } from './turned.ts';

/** All that the rows of one file are turned into tickets with, but for what is decided. Plain data. */
export interface Turning {
  readonly plan: Plan;
  readonly settings: ReadSettings;
  readonly forget: Forget;
  readonly requesterKey: Uint8Array;
}

/** What a worker remembers from one range of a file to the next: people come back. */
const memories = new WeakMap<Turning, Pick<RowContext, 'requesterOf' | 'people' | 'setAside'>>();

function memoryOf(turning: Turning) {
  const memory = memories.get(turning) ?? {
    requesterOf: requesterHash(turning.requesterKey),
    people: peopleCache(),
    setAside: setAsideBy(turning.settings),
  };
  memories.set(turning, memory);
  return memory;
}

/** So many rows are looked at together, for the people in them, before they are turned: they wait in memory. */
const rowsTogether = 50_000;
/** And so many characters of them. Rows, not time, decide, so that any number of hands gives the same. */
const lengthTogether = 32 * 2 ** 20;

/**
 * Turns the rows of one range into tickets and writes them down.
 *
 * Rows are looked at some tens of thousands at a time: the names of all their people go from all their texts.
 */
export async function turnRange(
  turning: Turning,
  range: Range,
  decisions: Decisions,
  part: PartWriter,
  onRead: (bytes: number, rows: number) => void,
): Promise<Turned> {
  const { plan } = turning;
  const finder = factFinder(plan);
  const memory = memoryOf(turning);
  const turned = nothingTurned();
  let waiting: Row[] = [];
  let waitingLength = 0;
  let told = 0;

  const passed = await eachRow(plan, range, {
    row(row) {
      finder.see(row);
      waiting.push(row);
      for (const cell of row.cells) waitingLength += cell.length;
      if (waiting.length >= rowsTogether || waitingLength >= lengthTogether) turnWaiting();
    },
    reject(line, reason) {
      turned.rows++;
      turned.rejected.push({ line, reason });
    },
    bytes(count) {
      onRead(count, turned.rows - told);
      told = turned.rows;
    },
  });
  turnWaiting();
  onRead(0, turned.rows - told);
  return { ...turned, parts: [await part.end()], passed, facts: finder.facts() };

  function turnWaiting(): void {
    if (waiting.length === 0) return;
    const { agents, requesters } = peopleOf(waiting, plan);
    const known = new Set([...decisions.agents, ...agents]);
    turned.agentsKnown = inBoth(turned.agentsKnown, known);
    const reader = rowReader({
      chosen: plan.chosen,
      format: formatNamed(plan.format),
      headers: plan.layout.headers,
      timeZone: plan.timeZone,
      momentIn: dateReader(plan),
      ...decisions,
      agents: known,
      requesters,
      settings: turning.settings,
      forget: turning.forget,
      ...memory,
    });
    for (const row of waiting) {
      const result = reader.read(row);
      if ('forgotten' in result) {
        turned.forgottenRows++;
        for (const at of result.forgotten) turned.forgotten[at] = (turned.forgotten[at] ?? 0) + 1;
        continue;
      }
      turned.rows++;
      if ('reason' in result) {
        const { id, reason } = result;
        turned.rejected.push({ line: row.line, ...(id === undefined ? {} : { ticket: id }), reason });
        continue;
      }
      const { created } = result.entry;
      if (turned.from === undefined || created < turned.from) turned.from = created;
      if (turned.to === undefined || created > turned.to) turned.to = created;
      part.add(writeEntry(result.entry), JSON.stringify(result.ticket));
    }
    turned.met = mergeRowsMet(turned.met, reader.takeMet(), 0);
    waiting = [];
    waitingLength = 0;
  }
}

function peopleOf(rows: readonly Row[], plan: Plan): { agents: Set<string>; requesters: Set<string> } {
  const cell = cellReader(plan.chosen, formatNamed(plan.format));
  const agents = new Set<string>();
  const requesters = new Set<string>();
  for (const row of rows) {
    agents.add(cell(row, 'assignee'));
    requesters.add(cell(row, 'requester'));
  }
  return { agents: new Set([...agents].map(tidy)), requesters: new Set([...requesters].map(tidy)) };
}
