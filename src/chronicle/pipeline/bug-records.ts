import type { Fault } from '../../faults/index.ts';
import { type BugRecord, filedByAgent, readBugs, stands } from '../../pipeline/index.ts';
import type { Correction } from '../../sorting/index.ts';
import type { Parted } from '../set-aside.ts';
import type { Source } from '../sources.ts';
import { asideTold } from './aside-told.ts';

/**
 * What bug triage wrote, held against the tickets and the corrections: a number that no export holds, a ticket that is set
 * aside or in two bugs, and a correction that says otherwise are told. The correction counts for its ticket, the record for
 * the bug.
 *
 * @param redacted what may be shown of a text: the number of a bug is typed by hand as well
 */
export function bugRecordsOf(
  source: Source | undefined,
  tickets: ReadonlySet<string>,
  filterOf: Parted['filterOf'],
  corrections: ReadonlyMap<string, Correction>,
  redacted: (text: string) => string,
): { records: BugRecord[]; faults: Fault[]; missing: string[] } {
  if (source === undefined) return { records: [], faults: [], missing: [] };
  const held = new Set([...tickets, ...filterOf.keys()]);
  const { records: written, faults, missing } = readBugs(source.text, source.file, held);
  const records = written.map((record) => ({ ...record, bug: numberOf(record, redacted) }));
  const holders = new Map<string, BugRecord>();
  for (const record of records.filter(stands)) {
    const { bug, line, chainLevel } = record;
    const tell = (message: string): void => {
      faults.push({ file: source.file, line, message });
    };
    for (const ticket of record.tickets) {
      const filter = filterOf.get(ticket);
      if (filter !== undefined) {
        tell(asideTold(ticket, filter));
        continue;
      }
      if (!tickets.has(ticket)) {
        tell(`No export holds a ticket '${ticket}'. Check the number, or keep it if its export comes later.`);
        continue;
      }
      const other = holders.get(ticket);
      if (other === undefined) holders.set(ticket, record);
      else
        tell(
          `Ticket ${ticket} is in bug ${other.bug} on line ${other.line} as well. It counts in both; take it out of one if it tells of one thing.`,
        );
      const said = corrections.get(ticket);
      if (said?.stream !== undefined && said.stream !== 'bug')
        tell(
          `Ticket ${ticket} is in bug ${bug}, and line ${said.line} of data/sorting.csv sorts it as ${said.stream}. That counts; take it out of one of the two.`,
        );
      else if (
        said?.chainLevel !== undefined &&
        chainLevel !== undefined &&
        said.chainLevel !== chainLevel &&
        !filedByAgent(record)
      )
        tell(
          `Bug ${bug} is given ${chainLevel}, and line ${said.line} of data/sorting.csv gives its ticket ${ticket} ${said.chainLevel}. The bug counts as ${chainLevel}; make them one.`,
        );
    }
  }
  return { records, faults, missing };
}

/** A number of which something was taken out is told apart from others by its line. */
function numberOf({ bug, line }: BugRecord, redacted: (text: string) => string): string {
  const shown = redacted(bug);
  return shown === bug ? bug : `${shown} #${line}`;
}
