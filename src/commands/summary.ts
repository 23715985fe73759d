import { type Chronicle, reportSentences } from '../chronicle/index.ts';
import { faultLine } from '../faults/index.ts';
import { lineLabels, lineNames } from '../readings/index.ts';
import { counted, english } from '../words/index.ts';

/** What stops a build, under its own heading: it is mended before anything else. */
export function stopLines(reasons: readonly string[]): string[] {
  return reasons.length > 0
    ? ['The build stops here. Mend this first:', ...reasons.map((reason) => `  ${reason}`), '']
    : [];
}

/** More rejected rows than this are counted in the terminal; the site lists them. */
const rowsShown = 20;

/** Everything that a person could mend, a line each: faults in what people wrote, refused files, rejected rows. */
export function faultLines({ faults, report }: Pick<Chronicle, 'faults' | 'report'>): string[] {
  const { refused, rejectedRows } = report;
  const lines = faults.filter(({ stopsBuild }) => !stopsBuild).map((fault) => `  ${faultLine(fault)}`);
  for (const { file, reason } of refused) lines.push(`  ${file}: Refused. ${reason}`);
  for (const { file, line, reason } of rejectedRows.slice(0, rowsShown))
    lines.push(`  ${file}:${line}: ${reason}`);
  const more = rejectedRows.length - rowsShown;
  if (more > 0) lines.push(`  … and ${counted(more, 'more rejected row')}; api/ingest.json lists every one.`);
  return lines.length > 0 ? ['To mend, when you can:', ...lines] : [];
}

/** The end of a build: what came in and what became of it, the five lines of the newest week, where the site is. */
export function summary(
  { report, weeks, themes, newest, settings }: Chronicle,
  { pages, outDir, seconds }: { pages: number; outDir: string; seconds: number },
): string[] {
  const { tickets } = report.ingest;
  const lines = [
    '',
    ...reportSentences(report, settings.timeZone, english),
    `${counted(weeks.length, 'week')}, ${counted(themes.length, 'theme')} and ${counted(pages, 'page')} in ${seconds.toFixed(1)} seconds.`,
  ];
  if (newest) {
    lines.push(
      '',
      `${newest.title}, ${newest.days}: ${newest.reading.signedBy ? 'signed' : 'a computed draft'}`,
    );
    for (const name of lineNames)
      lines.push(`  ${`${lineLabels[name]}:`.padEnd(14)}${newest.reading.lines[name].text}`);
  } else {
    lines.push(
      '',
      tickets > 0
        ? 'Every ticket is later than EARSHOT_NOW, so there is no week to read.'
        : 'There is no ticket yet. Put an export of your helpdesk into data/tickets/ and build again.',
    );
  }
  if (settings.demo) lines.push('', 'This is the demo: invented data. The README says how to remove it.');
  lines.push('', `The site is in ${outDir}. Open ${outDir}/index.html.`);
  return lines;
}
