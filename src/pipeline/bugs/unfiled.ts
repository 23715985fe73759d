import type { Bug, BugTicket } from './bug.ts';

/**
 * Parts what is left of a theme from the bugs that triage filed in it. Where nothing says that it traces elsewhere, it is
 * no bug of its own: most likely more tickets of those, which nobody has linked yet.
 *
 * @returns the bugs without it, in their order, and the tickets by theme
 */
export function partUnfiled(bugs: readonly Bug[]): {
  bugs: Bug[];
  unfiled: Map<string, readonly BugTicket[]>;
} {
  const filed = bugs.filter(({ record }) => record !== undefined);
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
