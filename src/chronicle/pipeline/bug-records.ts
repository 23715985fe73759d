import type { Fault } from '../../faults/index.ts';
import { type BugRecord, filedByAgent, readBugs, stands } from '../../pipeline/index.ts';
import type { Correction } from '../../sorting/index.ts';
import type { Source } from '../sources.ts';

/**
 * What bug triage wrote, held against the tickets and the corrections: a number that no export holds, a ticket in two
 * bugs, and a correction that says otherwise are told. The correction counts for its ticket, the record for the bug.
 */
export function bugRecordsOf(
  source: Source | undefined,
  tickets: ReadonlySet<string>,
  corrections: ReadonlyMap<string, Correction>,
): { records: BugRecord[]; faults: Fault[] } {
  if (source === undefined) return { records: [], faults: [] };
  const { records, faults } = readBugs(source.text, source.file);
  const holders = new Map<string, BugRecord>();
  for (const record of records.filter(stands)) {
    const { bug, line, chainLevel } = record;
    const tell = (message: string): void => {
      faults.push({ file: source.file, line, message });
    };
    for (const ticket of record.tickets) {
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
  return { records, faults };
}
