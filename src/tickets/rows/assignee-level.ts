import type { ReadSettings } from '../options.ts';
import type { Ticket } from '../ticket.ts';

type Level = NonNullable<Ticket['assigneeLevel']>;

/** What parts several people in one cell, and a name from its address: `Dana Levi (dana@…)`. */
const between = /<br\s*\/?>|[;\n<>()]/i;
const highestFirst = ['L3', 'L2', 'L1'] as const;
/** How many assignees are remembered. */
const remembered = 5_000;

/**
 * Makes what turns the cell of an assignee into the support level that the settings give to that name: the whole name
 * or address, in any case. Of several people the highest counts. The name itself goes no further.
 */
export function assigneeLevels(
  levels: ReadSettings['supportLevels'],
): (assignee: string) => Level | undefined {
  const byName = new Map<string, Level>();
  for (const level of highestFirst)
    for (const name of levels[level]) if (!byName.has(plain(name))) byName.set(plain(name), level);
  const known = new Map<string, Level | undefined>();
  return (assignee) => {
    if (assignee === '') return undefined;
    if (known.has(assignee)) return known.get(assignee);
    const found = [assignee, ...assignee.split(between)].map((name) => byName.get(plain(name)));
    const level = highestFirst.find((one) => found.includes(one));
    if (known.size >= remembered) known.clear();
    known.set(assignee, level);
    return level;
  };
}

/** With spaces, hyphens and underscores alike. */
function plain(name: string): string {
  return name
    .slice(0, 200)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();
}
