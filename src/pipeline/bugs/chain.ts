import { type ChainLevel, proposeLevel } from '../../sorting/index.ts';
import type { Bug, BugTheme } from './bug.ts';
import { type BugGroup, commonest } from './group-tickets.ts';
import type { BugRecord } from './record.ts';

/**
 * The chain level of a bug: as triage wrote it, else as a person wrote it for most of its tickets, else as the theme's
 * own page says. Where nobody named one, a proposal from what its tickets say, or from the L1 agent who filed it.
 */
export function chainOfBug({ record, tickets }: BugGroup, theme: BugTheme | undefined): Bug['chain'] {
  const root = record?.chainRoot ?? commonest(tickets.flatMap(({ chainRoot }) => chainRoot ?? []));
  const said = commonest(tickets.flatMap(({ chainLevel }) => chainLevel ?? []));
  const named = namedLevel(record, said, theme);
  const common = root === undefined ? {} : { root };
  if (named !== undefined) {
    const onTickets = tickets.filter(({ chainLevel }) => chainLevel === named.level).length;
    return { ...named, ...(named.by === 'person' && { onTickets }), ...common };
  }
  if (record?.chainLevel !== undefined)
    return { ...common, proposal: { level: record.chainLevel, filedByAgent: true } };
  const proposal = proposeLevel(tickets);
  return proposal === undefined ? common : { ...common, proposal };
}

function namedLevel(
  record: BugRecord | undefined,
  said: ChainLevel | undefined,
  theme: BugTheme | undefined,
): Pick<Bug['chain'], 'level' | 'by'> | undefined {
  if (record?.chainLevel !== undefined && !filedByAgent(record))
    return { level: record.chainLevel, by: 'triage' };
  if (said !== undefined) return { level: said, by: 'person' };
  // An L1 agent's filing waits for triage: the page of a theme does not confirm it.
  if (theme?.chainLevel !== undefined && record?.chainLevel === undefined)
    return { level: theme.chainLevel, by: 'theme' };
  return undefined;
}

/** True for a bug that somebody of the first level filed: CS files what it sees, triage adds the chain level. */
export function filedByAgent({ filedBy }: BugRecord): boolean {
  return filedBy !== undefined && /^l\s?1\b/i.test(filedBy);
}
