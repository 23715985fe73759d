import type { Chronicle } from '../chronicle/index.ts';
import { faultLine } from '../faults/index.ts';
import { counted } from '../words/index.ts';

/**
 * Gives the reasons for which a site must not be published, none when it may be.
 *
 * Rejected rows and held handoffs are told on the pages and stop nothing, unless the build is strict. An invented
 * quotation always stops it, and so do figures that do not add up, which would be our own mistake.
 */
export function reasonsToRefuse(
  { faults, report, releases }: Pick<Chronicle, 'faults' | 'report' | 'releases'>,
  { strict }: { strict: boolean },
): string[] {
  const reasons = faults.filter(({ stopsBuild }) => stopsBuild).map(faultLine);
  reasons.push(...sumsThatFail(report));
  if (strict) {
    const { refused, rejectedRows } = report;
    if (rejectedRows.length > 0)
      reasons.push(`EARSHOT_STRICT: ${were(rejectedRows.length, 'row')} rejected; the list follows.`);
    if (refused.length > 0)
      reasons.push(`EARSHOT_STRICT: ${were(refused.length, 'file')} refused; the list follows.`);
    // A handoff that cannot be read is no ready one, and a reading left out is no signed one.
    const unread = faults.filter(({ stopsBuild }) => !stopsBuild);
    if (unread.length > 0) reasons.push(...unread.map((fault) => `EARSHOT_STRICT: ${faultLine(fault)}`));
    for (const { handoff, gate } of releases) {
      if (!gate.upcoming || gate.ready) continue;
      const { file, line, release } = handoff;
      const message = `${release} is held: ${gate.reasons.join(' ')}`;
      reasons.push(`EARSHOT_STRICT: ${faultLine({ file, line, message })}`);
    }
  }
  return reasons;
}

function were(count: number, one: string): string {
  return `${counted(count, one)} ${count === 1 ? 'was' : 'were'}`;
}

/** Every row ends as accepted, updated, duplicate or rejected, and the accepted ones are the tickets. */
function sumsThatFail({ ingest }: Chronicle['report']): string[] {
  const wrong = ingest.files
    .filter(
      ({ rows, accepted, updated, duplicates, rejected }) =>
        rows !== accepted + updated + duplicates + rejected,
    )
    .map(
      ({ file, rows }) =>
        `${file}: its ${rows} rows do not add up. This is a mistake of Earshot, not of the file.`,
    );
  const accepted = ingest.files.reduce((sum, file) => sum + file.accepted, 0);
  if (accepted !== ingest.tickets) {
    wrong.push(
      `The files accepted ${accepted} tickets, but ${ingest.tickets} are known. This is a mistake of Earshot, not of the files.`,
    );
  }
  return wrong;
}
