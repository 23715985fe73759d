import { type Impact, impacts, type Severity, severities } from './severity.ts';

/** P0: everything stops. P1: mended the same day. P2: the normal backlog. P3: when there is room. */
export const priorities = ['P0', 'P1', 'P2', 'P3'] as const;
export type Priority = (typeof priorities)[number];

/** The practice's table: a row for each severity, a column for each impact. */
const table: readonly (readonly Priority[])[] = [
  ['P0', 'P1', 'P2', 'P3'],
  ['P1', 'P1', 'P2', 'P3'],
  ['P2', 'P2', 'P2', 'P3'],
  ['P3', 'P3', 'P3', 'P3'],
];

/** The priority of a bug: it follows from severity and impact and is never typed. */
export function priorityOf(severity: Severity, impact: Impact): Priority {
  return table[severities.indexOf(severity)]?.[impacts.indexOf(impact)] as Priority;
}
