import type { Rejected } from '../../tickets/index.ts';
import type { RejectedFor } from '../schema/ingest.ts';

/** The reasons for which rows were rejected, the commonest first, ties in the order of the files. */
export function reasonsOf(rejectedRows: readonly Rejected[]): RejectedFor[] {
  const byReason = new Map<string, { -readonly [Key in keyof RejectedFor]: RejectedFor[Key] }>();
  for (const { file, line, reason } of rejectedRows) {
    const known = byReason.get(reason);
    if (known) known.rows += 1;
    else byReason.set(reason, { reason, rows: 1, file, line });
  }
  return [...byReason.values()].sort((a, b) => b.rows - a.rows);
}
