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
  'beside',
] as const;
type Row = Partial<Record<(typeof columns)[number], CsvValue>>;

/**
 * `api/pipeline/bugs.csv`: every bug, traced or not, in the order of the page, and after the bugs of a theme the tickets of it
 * that most likely tell of them; no text of a customer, no person.
 */
export const bugsCsv = ({ groups, untraced, older }: BugsReport): string =>
  csvOf(columns, [...groups.flatMap(rowsOf), ...[...untraced, ...older].map(cells)]);

function rowsOf(group: BugsReport['groups'][number]): CsvValue[][] {
  const { bugs, theme, unfiled } = group;
  if (unfiled === undefined) return bugs.map(cells);
  const row: Row = {
    title: theme?.label,
    theme: theme?.id,
    first_seen: unfiled.firstSeen,
    last_seen: unfiled.lastSeen,
    tickets: unfiled.ids.join('; '),
    remarks: unfiled.says,
    beside: bugs.map(({ bug, anchor }) => bug ?? anchor).join('; '),
  };
  return [...bugs.map(cells), columns.map((column) => row[column])];
}

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
    // Only tickets that are in no record stand beside bugs.
    undefined,
  ];
}
