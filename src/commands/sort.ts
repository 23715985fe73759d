import { join } from 'node:path';
import { localDay } from '../calendar/index.ts';
import { layOutTickets, readEnvironment } from '../chronicle/index.ts';
import { faultLine } from '../faults/index.ts';
import { counted } from '../words/index.ts';
import { messageOf } from './message-of.ts';
import { NotWritten } from './not-written.ts';
import { Screen } from './screen.ts';
import { openable, shownPath } from './shown-path.ts';
import { help, readArguments } from './sort/arguments.ts';
import { CorrectionsFile } from './sort/corrections-file.ts';
import { dailyTriage } from './sort/daily-triage.ts';
import { sortWeeks } from './sort/sort-weeks.ts';
import { unread } from './sort/stops.ts';

/** More than these lines to mend are left to the build. */
const faultsShown = 5;

/**
 * `npm run sort`: the CS Lead's desk in the terminal. Shows tickets one at a time, takes a key for each, and writes it into
 * `data/sorting.csv` at once.
 *
 * @returns the exit code: 0 when the session ended, 1 when tickets could not be read or an answer not written, 2 when it was asked
 * wrongly or nothing could be typed, 130 after Ctrl-C
 */
export async function sort(args: readonly string[], screen = new Screen()): Promise<number> {
  const asked = readArguments(args);
  if ('wrong' in asked) {
    screen.warn(asked.wrong);
    return 2;
  }
  if (asked.help) {
    screen.say(help.trimEnd());
    return 0;
  }

  const { sources, options } = await readEnvironment();
  const laid = await layOutTickets(sources, {
    ...options,
    language: 'en',
    onProgress: (progress) => screen.progress(progress),
  });
  screen.settle();
  const { folders } = sources;
  const shown = shownPath(folders.root, folders.data, 'sorting.csv');
  const file = new CorrectionsFile(join(folders.data, 'sorting.csv'), shown);
  const faults = laid.faults.map((fault) => openable(folders, fault));
  const stops = faults.filter(({ stopsBuild }) => stopsBuild);
  if (stops.length > 0) {
    screen.warn('These say what may be shown. Mend them first:');
    for (const fault of stops) screen.warn(`  ${faultLine(fault)}`);
    return 1;
  }
  const inFile = faults.filter((one) => one.file === shown);
  for (const fault of inFile.slice(0, faultsShown)) screen.say(faultLine(fault));
  if (inFile.length > faultsShown)
    screen.say(
      `… and ${counted(inFile.length - faultsShown, 'more line')} to mend; npm run build lists them.`,
    );
  await file.check();

  const { timeZone } = laid.desk.settings;
  const now = options.now === undefined ? Date.now() : Date.parse(options.now);
  const on = localDay(now, timeZone);
  return asked.triage ? dailyTriage(laid, file, on, screen) : sortWeeks(asked, laid, file, on, screen);
}

if (import.meta.main) {
  process.stdout.on('error', () => process.exit(unread));
  try {
    process.exitCode = await sort(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(
      error instanceof NotWritten ? `${error.message}\n` : `The desk stopped: ${messageOf(error)}\n`,
    );
    if (process.env['DEBUG']) process.stderr.write(`${(error as Error).stack ?? ''}\n`);
    process.exitCode = 1;
  }
}
