import { reproductionIn } from '../../sorting/index.ts';
import type { BugTicket, Reproducible } from './bug.ts';
import type { BugRecord } from './record.ts';

/**
 * Whether a bug can be brought about again: by triage, else by a person's correction. Where neither says so, what tickets say
 * is a proposal, unless triage wrote that it does not know.
 */
export function reproducibleOf(record: BugRecord | undefined, tickets: readonly BugTicket[]): Reproducible {
  if (record?.reproduced !== undefined && record.reproduced !== 'unknown')
    return { is: record.reproduced, by: 'triage' };
  const tried = tickets.flatMap(({ reproducible }) => reproducible ?? []);
  if (tried.includes(true)) return { is: 'yes', by: 'person' };
  if (tried.includes(false)) return { is: 'no', by: 'person' };
  if (record?.reproduced === 'unknown') return { is: 'unknown', by: 'triage' };
  const says = tickets.flatMap((ticket) => reproductionIn(ticket) ?? []);
  const [words] = says;
  return words === undefined
    ? { is: 'unknown' }
    : { is: 'unknown', proposal: { words, tickets: says.length } };
}
