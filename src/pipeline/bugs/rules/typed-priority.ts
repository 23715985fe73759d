import { priorityOf } from '../priority.ts';
import type { Impact, Severity } from '../severity.ts';

/** B1: a priority that somebody typed is refused where it differs from the one that follows, or where none follows. */
export function typedPriority(
  bug: string,
  typed: string,
  severity: Severity | undefined,
  impact: Impact | undefined,
  tell: (message: string) => void,
): void {
  if (severity === undefined || impact === undefined) {
    tell(
      `Priority follows from severity and impact, and ${bug} lacks ${severity === undefined ? (impact === undefined ? 'both' : 'its severity') : 'its impact'}. The typed '${typed}' was not read.`,
    );
    return;
  }
  const follows = priorityOf(severity, impact);
  if (typed.trim().toUpperCase() === follows) return;
  tell(
    `Priority follows from severity and impact: ${severity} × ${impact} is ${follows}. Change one of these instead.`,
  );
}
