import { daysBetween, type Handoff } from '../handoffs/index.ts';

/**
 * Days of warning that support had: from the day on which the handoff was written, else from that on which the CS Lead signed it, to the
 * day of flag on. Nought or fewer where it came with the release or after it; null where no day is written.
 */
export function warningDays({
  writtenOn,
  signatures,
  releaseAt,
}: Pick<Handoff, 'writtenOn' | 'signatures' | 'releaseAt'>): number | null {
  const from = writtenOn ?? signatures.csLead?.date;
  if (from === undefined) return null;
  return daysBetween(from, releaseAt.slice(0, 10));
}
