import type { Chronicle } from '../chronicle/index.ts';
import { faultLine } from '../faults/index.ts';
import { lineLabels, lineNames } from '../readings/index.ts';
import { counted } from '../words/index.ts';

/** More rejected rows than this are counted in the terminal and listed on the data page. */
const rowsShown = 20;

/** Everything that a person could mend, a line each: faults in what people wrote, then rows that were set aside. */
export function faultLines({ faults, report }: Pick<Chronicle, 'faults' | 'report'>): string[] {
  const { rejected } = report.ingest;
  const lines = faults.filter(({ stopsBuild }) => !stopsBuild).map((fault) => `  ${faultLine(fault)}`);
  for (const { file, line, reason } of rejected.slice(0, rowsShown))
    lines.push(`  ${file}:${line}: ${reason}`);
  const more = rejected.length - rowsShown;
  if (more > 0) lines.push(`  … and ${more} more rows set aside; data.html lists every one.`);
  return lines.length > 0 ? ['To mend, when you can:', ...lines] : [];
}

/** The end of a build: what came in, what was set aside, the five lines of the newest week, where the site is. */
export function summary(
  { report, weeks, themes, newest, settings }: Chronicle,
  { pages, outDir, seconds }: { pages: number; outDir: string; seconds: number },
): string[] {
  const { tickets, files, rejected } = report.ingest;
  const rows = files.reduce((sum, file) => sum + file.rows, 0);
  const setAside = files.reduce((sum, file) => sum + file.rejected, 0);
  const refused = rejected.length - setAside;
  const lines = [
    '',
    `${counted(files.length, 'file')}, ${counted(rows, 'row')}: ${counted(tickets, 'ticket')}, ${counted(setAside, 'row')} set aside.`,
    ...(refused > 0
      ? [`${counted(refused, 'file')} could not be read as an export; the reasons stand above.`]
      : []),
    ...report.sentences.slice(1),
    `${counted(weeks.length, 'week')}, ${counted(themes.length, 'theme')}, ${counted(pages, 'page')}, ${seconds.toFixed(1)} seconds.`,
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
