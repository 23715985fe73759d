import { parseArgs } from 'node:util';
import { computeChronicle, readEnvironment } from '../chronicle/index.ts';
import { type Fault, faultLine } from '../faults/index.ts';
import { wordsOf } from '../words/index.ts';
import { gatesTold } from './gate/told.ts';
import { messageOf } from './message-of.ts';
import { optionFault } from './option-fault.ts';
import { Screen } from './screen.ts';
import { openable } from './shown-path.ts';

const help = `npm run gate                          the gates of the releases to come, and in a line each what was recorded of those before
npm run gate -- v4-3-clash-overview   the whole gate of one, by its file's name without its ending

It ends with 0 when every release to come is ready, and with 1 when one is held or cannot be read. The as-of time is that of the
site: the newest ticket's creation, or EARSHOT_NOW.`;

/**
 * `npm run gate`: the release gate alone, line by line as the pages have it.
 *
 * @returns the exit code: 0 when every release to come is ready, 1 when one is held or a handoff cannot be read, 2 when it was asked
 * wrongly
 */
export async function gate(args: readonly string[], screen = new Screen()): Promise<number> {
  const asked = readAsked(args);
  if (typeof asked === 'string') {
    screen.warn(asked);
    return 2;
  }
  if (asked.help) {
    screen.say(help);
    return 0;
  }
  const { sources, options } = await readEnvironment();
  const made = await computeChronicle(sources, {
    ...options,
    onProgress: (progress) => screen.progress(progress),
  });
  screen.settle();
  const lineOf = (fault: Fault): string => faultLine(openable(sources.folders, fault));
  const stops = made.faults.filter(({ stopsBuild }) => stopsBuild);
  if (stops.length > 0) {
    screen.warn('These say what may be shown. Mend them first:');
    for (const fault of stops) screen.warn(`  ${lineOf(fault)}`);
    return 1;
  }

  const ids = made.releases.map(({ id }) => id);
  const unknown = asked.ids.filter((id) => !ids.includes(id));
  if (unknown.length > 0) {
    const known = ids.length === 0 ? 'There is no handoff yet.' : `There are ${ids.join(', ')}.`;
    screen.warn(`There is no handoff ${unknown.join(', ')} that can be read. ${known}`);
    return 2;
  }
  const all = asked.ids.length === 0;
  const read = new Set(made.releases.map(({ handoff }) => handoff.file));
  const unread = made.faults.filter(({ file }) => file.startsWith(sources.handoffFolder) && !read.has(file));
  const { lines, ready } = gatesTold(
    made.releases.filter(({ id }) => all || asked.ids.includes(id)),
    !all,
    all ? unread.map(lineOf) : [],
    (file) => openable(sources.folders, { file }).file,
    wordsOf(made.settings.language),
  );
  for (const line of lines) screen.say(line);
  return ready ? 0 : 1;
}

function readAsked(args: readonly string[]): { ids: readonly string[]; help: boolean } | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { help: { type: 'boolean', short: 'h', default: false } },
      allowPositionals: true,
    });
    return { ids: positionals, help: values.help };
  } catch (error) {
    return `${optionFault(error, ['help'])}\n\n${help}`;
  }
}

if (import.meta.main) {
  try {
    process.exitCode = await gate(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`The gate could not be read: ${messageOf(error)}\n`);
    if (process.env['DEBUG']) process.stderr.write(`${(error as Error).stack ?? ''}\n`);
    process.exitCode = 1;
  }
}
