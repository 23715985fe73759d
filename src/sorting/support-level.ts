import type { Settings } from '../settings/index.ts';
import { plainName } from './cues/fields.ts';
import type { SupportLevel } from './sorted.ts';

const highestFirst = ['L3', 'L2', 'L1'] as const;

/**
 * Gives the support level that a ticket's group, assignee or tags stand for by the settings, else `unknown`; never from its text.
 *
 * A name of the settings counts when it is a whole word of the group or the whole of a tag or assignee, in any case, with spaces,
 * hyphens and underscores alike. Where several levels are named, the highest counts: `L2 Support` is second line.
 */
export function supportLevelOf(
  ticket: { readonly group?: string; readonly tags?: readonly string[]; readonly assignee?: string },
  settings: Pick<Settings, 'supportLevels'>,
): SupportLevel {
  const group = ` ${plainName(ticket.group ?? '')} `;
  const whole = new Set([...(ticket.tags ?? []), ticket.assignee ?? ''].map(plainName));
  const named = (name: string): boolean => name !== '' && (group.includes(` ${name} `) || whole.has(name));
  return highestFirst.find((level) => settings.supportLevels[level].map(plainName).some(named)) ?? 'unknown';
}
