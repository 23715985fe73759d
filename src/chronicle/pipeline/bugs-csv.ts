import { type CsvValue, csvOf } from '../csv.ts';
import type { BugEntry, BugsReport } from '../schema/pipeline-bugs.ts';

const columns = [
  'bug',
  'title',
  'theme',
  'traced',
  'chain_level',
  'chain_level_by',
  'chain_root',
  'proposed_level',
  'priority',
  'severity',
  'severity_by',
  'impact',
  'impact_by',
  'reach',
  'reach_derived',
  'reversibility',
  'reproducible',
  'state',
  'surface',
  'area',
  'class',
  'first_seen',
  'last_seen',
  'reporters',
  'accounts',
  'tickets',
  'days_untraced',
  'lacks',
  'remarks',
] as const;

/** `api/pipeline/bugs.csv`: every bug, traced or not, in the order of the page; no text of a customer, no person. */
export const bugsCsv = ({ groups, untraced, older }: BugsReport): string =>
  csvOf(columns, [...groups.flatMap(({ bugs }) => bugs), ...untraced, ...older].map(cells));

function cells(bug: BugEntry): CsvValue[] {
  const { chain, severity, impact } = bug;
  return [
    bug.bug,
    // A single ticket has no other title than its customer's words.
    bug.bug === undefined && bug.theme === undefined ? undefined : bug.title,
    bug.theme?.id,
    bug.traced,
    chain.level,
    chain.by,
    chain.root,
    chain.proposal?.level,
    bug.priority,
    severity?.is,
    severity?.by,
    impact?.is,
    impact?.by,
    bug.reach.is,
    bug.reach.derived,
    bug.reversibility,
    bug.reproducible.is,
    bug.state,
    bug.surface,
    bug.areas.join('; '),
    bug.class,
    bug.firstSeen,
    bug.lastSeen,
    bug.reporters,
    bug.accounts,
    bug.tickets.join('; '),
    bug.age?.days,
    bug.lacks.map(({ says }) => says).join(' '),
    bug.notes.map(({ rule, says }) => `${rule}: ${says}`).join(' '),
  ];
}
