import type { Field } from '../columns/field.ts';
import type { RowTicket } from '../rows/row.ts';
import type { EarlierState, Ticket } from '../ticket.ts';

/** What one row says of the state of its ticket, and which columns its export has. */
export interface RowState {
  readonly state: Omit<EarlierState, 'at'>;
  readonly fields: ReadonlySet<Field>;
  /** When the ticket was met so, ISO 8601 in UTC. */
  readonly at: string;
}

/** The parts of a state, and the column that says each. */
const columnOf = {
  group: 'group',
  assigneeLevel: 'assignee',
  tags: 'tags',
  status: 'status',
  type: 'type',
} as const satisfies Record<keyof RowState['state'], Field>;
const parts = Object.keys(columnOf) as (keyof typeof columnOf)[];

/** Takes from a row what says who had the ticket and how it was typed. */
export function stateOf({ group, assigneeLevel, tags, status, type }: RowTicket): RowState['state'] {
  return {
    ...(group === undefined ? {} : { group }),
    ...(assigneeLevel === undefined ? {} : { assigneeLevel }),
    tags,
    ...(status === undefined ? {} : { status }),
    ...(type === undefined ? {} : { type }),
  };
}

/**
 * The states that a ticket was in before its present one. Where an export lacks a column, it stays as it was: a narrower
 * export shows no change.
 *
 * @param rows the oldest first, the newest of all last
 * @returns nothing where its state never differed
 */
export function earlierStates(rows: readonly RowState[]): Pick<Ticket, 'earlier' | 'since'> {
  const states: EarlierState[] = [];
  let at = '';
  for (const [place, row] of filled(rows).entries()) {
    const met = (rows[place] as RowState).at;
    if (met > at) at = met;
    const before = states.at(-1);
    if (before === undefined || !isSame(before, row)) states.push({ at, ...row });
  }
  const present = states.pop();
  if (present === undefined || states.length === 0) return {};
  return { earlier: states, since: present.at };
}

/** Each row with what its export leaves out: as the rows before say it, and at the beginning as the next one does. */
function filled(rows: readonly RowState[]): RowState['state'][] {
  const whole: Record<string, unknown>[] = rows.map(() => ({ tags: [] }));
  for (const part of parts) {
    const column = columnOf[part];
    let last = rows.find(({ fields }) => fields.has(column))?.state[part];
    for (const [at, { state, fields }] of rows.entries()) {
      if (fields.has(column)) last = state[part];
      if (last !== undefined) (whole[at] as Record<string, unknown>)[part] = last;
    }
  }
  return whole as unknown as RowState['state'][];
}

function isSame(a: RowState['state'], b: RowState['state']): boolean {
  return (
    a.group === b.group &&
    a.assigneeLevel === b.assigneeLevel &&
    a.status === b.status &&
    a.type === b.type &&
    (a.tags === b.tags || (a.tags.length === b.tags.length && a.tags.every((tag, at) => tag === b.tags[at])))
  );
}
