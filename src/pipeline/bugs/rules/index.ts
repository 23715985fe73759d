import type { Bug } from '../bug.ts';
import { ageingP2, unowned } from './care.ts';
import { levelAndRoot, rootUnknown, untracedFor } from './chain.ts';
import { missingDimensions, wideApart } from './dimensions.ts';
import { asksForChange, filedWithLevel } from './filing.ts';
import type { BugGrounds, BugNote, BugRule } from './rule.ts';

/** In the order in which triage meets them. B1 and C1 are told where the file is read. */
const rules: readonly BugRule[] = [
  missingDimensions,
  wideApart,
  filedWithLevel,
  asksForChange,
  ageingP2,
  unowned,
  levelAndRoot,
  untracedFor,
  rootUnknown,
];

/** What the practice remarks on a bug. */
export function notesOn(bug: Bug, grounds: BugGrounds): BugNote[] {
  return rules.flatMap((rule) => rule(bug, grounds) ?? []);
}

export type { BugNote };
