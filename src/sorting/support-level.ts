import type { Settings } from '../settings/index.ts';
import type { EarlierState, Ticket } from '../tickets/index.ts';
import { plainName } from './cues/fields.ts';
import type { SupportLevel } from './sorted.ts';

const highestFirst = ['L3', 'L2', 'L1'] as const;

/** What of a ticket, or of a state that it was in before, tells its support level. */
export type Levelled = Partial<Pick<EarlierState, 'group' | 'assigneeLevel'>> & {
  readonly tags?: readonly string[];
};

/**
 * Gives the support level that a ticket's group, assignee or tags stand for by the settings, else `unknown`; never from its text.
 *
 * A name of the settings counts when it is a whole word of the group or the whole of a tag or assignee, in any case, with spaces,
 * hyphens and underscores alike. Where several levels are named, the highest counts: `L2 Support` is second line.
 */
export function supportLevelOf(
  { group, tags, assigneeLevel }: Levelled,
  { supportLevels }: Pick<Settings, 'supportLevels'>,
): SupportLevel {
  const words = ` ${plainName(group ?? '')} `;
  const whole = new Set((tags ?? []).map(plainName));
  const names = namesOf(supportLevels);
  const named = (name: string): boolean => words.includes(` ${name} `) || whole.has(name);
  return highestFirst.find((level) => assigneeLevel === level || names[level].some(named)) ?? 'unknown';
}

/** From when on a ticket was at a level, as far as its exports show. */
export interface LevelSince {
  readonly level: SupportLevel;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/**
 * Gives the levels that a ticket was at, the oldest first: its first state since it was created, each later one since it was
 * first met, and at the end the present level. The same level may stand several times in a row.
 *
 * @param present its level now, as the export has it
 */
export function supportLevelsOf(
  ticket: Pick<Ticket, 'createdAt' | 'solvedAt' | 'earlier' | 'since'>,
  present: SupportLevel,
  settings: Pick<Settings, 'supportLevels'>,
): LevelSince[] {
  const created = Date.parse(ticket.createdAt);
  if (ticket.earlier === undefined) return [{ level: present, at: created }];
  const before = ticket.earlier.map((state, place) => ({
    level: supportLevelOf(state, settings),
    at: place === 0 ? created : Math.max(created, Date.parse(state.at)),
  }));
  return [...before, { level: present, at: presentSince(ticket, before.at(-1)?.at ?? created) }];
}

/** An export may be of days after the last move: whoever has a ticket had it when it was solved, at the latest. */
function presentSince(
  { createdAt, since, solvedAt }: Pick<Ticket, 'createdAt' | 'since' | 'solvedAt'>,
  before: number,
) {
  const met = Math.max(before, Date.parse(since ?? createdAt));
  const solved = solvedAt === undefined ? met : Date.parse(solvedAt);
  return solved > before && solved < met ? solved : met;
}

type Names = Readonly<Record<(typeof highestFirst)[number], readonly string[]>>;

/** The names of the settings as they are compared, made once: every state of every ticket is compared with them. */
const prepared = new WeakMap<Settings['supportLevels'], Names>();

function namesOf(supportLevels: Settings['supportLevels']): Names {
  const known = prepared.get(supportLevels);
  if (known !== undefined) return known;
  const plain = (names: readonly string[]) => names.map(plainName).filter((name) => name !== '');
  const names = { L1: plain(supportLevels.L1), L2: plain(supportLevels.L2), L3: plain(supportLevels.L3) };
  prepared.set(supportLevels, names);
  return names;
}
