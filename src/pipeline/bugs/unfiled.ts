import type { Bug, BugTicket } from './bug.ts';
import { isOpen } from './record.ts';
import { lacksOf } from './test-of-a-bug.ts';

/**
 * Parts what is left of a theme from the bugs that triage filed in it. Beside one that is open and passes the practice's
 * test, and where nothing says that it traces elsewhere, it is no bug of its own: most likely more tickets of that one, which
 * nobody has linked yet. Beside others it stays one: what comes after a bug was mended is news, and a bug that is not shown
 * as traced has no place for it.
 *
 * @returns the bugs without it, in their order, and the tickets by theme: every ticket is in one of the two
 */
export function partUnfiled(bugs: readonly Bug[]): {
  bugs: Bug[];
  unfiled: Map<string, readonly BugTicket[]>;
} {
  const filed = bugs.filter(
    (bug) => bug.record !== undefined && isOpen(bug.record) && lacksOf(bug).length === 0,
  );
  const unfiled = new Map<string, readonly BugTicket[]>();
  const own = bugs.filter(({ record, theme, chain, tickets }) => {
    if (record !== undefined || theme === undefined) return true;
    const beside = filed.filter((one) => one.theme?.id === theme.id);
    const same = beside.some((one) => one.chain.level === chain.level);
    if (beside.length === 0 || (chain.level !== undefined && !same)) return true;
    unfiled.set(theme.id, tickets);
    return false;
  });
  return { bugs: own, unfiled };
}
