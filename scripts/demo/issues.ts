import { createRandom } from './random.ts';
import type { Station } from './stations.ts';
import type { Destination } from './topic.ts';

/** What engineering keeps each kind of fault under. */
const issueOf: Readonly<Record<string, string>> = {
  'java-print': 'GL-3871',
  'totals-wrong': 'GL-3940',
  'account-mixup': 'GL-3968',
  'slow-results': 'GL-4055',
  'export-columns': 'GL-4102',
  'print-cut': 'GL-4131',
  'right-to-left': 'GL-4187',
  'tablet-app': 'GL-4203',
  'upload-stuck': 'GL-4236',
  'upload-photos': 'GL-4236',
  'marks-not-saved': 'GL-4290',
  'school-sync': 'GL-4318',
  'seat-list-order': 'GL-4405',
  'second-marker': 'GL-4412',
  'calendar-feed': 'GL-4471',
  'archive-grades': 'GL-4498',
};

/** The trust in trouble writes about several faults, each known by its words. */
const troubles: readonly (readonly [words: RegExp, issue: string])[] = [
  [/\bsync\b/i, 'GL-4447'],
  [/\bupload\b/i, 'GL-4236'],
  [/\bresults\b/i, 'GL-4055'],
  [/\blost\b/i, 'GL-4290'],
];

/** How often a fault that this group has is linked to an issue: not always, as anywhere. */
const linked = { Support: 0, Investigation: 0.5, Engineering: 0.92 } as const;

/** The issue of engineering that a ticket is linked to while the given group has it, if somebody linked it. */
export function engineeringIssueOf(
  ticket: {
    readonly id: number;
    readonly topic: string;
    readonly destination: Destination;
    readonly body: string;
  },
  station: Station | undefined,
): string | undefined {
  if (ticket.destination !== 'bug' || station === undefined) return undefined;
  const random = createRandom(Math.imul(ticket.id, 0x85ebca6b));
  if (!random.chance(linked[station.group])) return undefined;
  if (ticket.topic !== 'trouble') return issueOf[ticket.topic];
  return troubles.find(([words]) => words.test(ticket.body))?.[1];
}
