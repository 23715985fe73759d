import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { localDay } from '../calendar/index.ts';
import {
  type Folders,
  type LaidOut,
  layOutTickets,
  livesOf,
  readEnvironment,
  type Source,
} from '../chronicle/index.ts';
import { type Fault, faultLine } from '../faults/index.ts';
import { type Registry, registryAsJson, registryToKeep } from '../themes/index.ts';
import { messageOf } from './message-of.ts';
import { NotWritten } from './not-written.ts';
import { Screen } from './screen.ts';
import { openable, shownPath } from './shown-path.ts';
import { help, readArguments } from './themes/arguments.ts';
import { edit } from './themes/edit.ts';
import { groundsOf } from './themes/grounds.ts';
import { listing } from './themes/listing.ts';
import { promote } from './themes/promote.ts';
import { refresh } from './themes/refresh.ts';
import { writeThemes } from './themes/themes-file.ts';
import { weightsOf } from './themes/weights.ts';

/**
 * `npm run themes`: lists the themes that were found, and renames, merges, hides, promotes, splits or refreshes them in
 * `data/themes.json`.
 *
 * @returns the exit code: 0 when it did what was asked, 1 when that could not be done or not be written, 2 when it was asked wrongly,
 * 130 after Ctrl-C
 */
export async function themes(args: readonly string[], screen = new Screen()): Promise<number> {
  const asked = readArguments(args);
  if ('wrong' in asked) {
    screen.warn(asked.wrong);
    return 2;
  }
  if (asked.to === 'help') {
    screen.say(help.trimEnd());
    return 0;
  }

  const { sources, options } = await readEnvironment();
  const { folders } = sources;
  const isFolder = await stat(folders.data).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) {
    const named = shownPath(folders.root, folders.data);
    screen.warn(
      `There is no such folder as ${named}, in which the tickets should be. Create it, or let EARSHOT_DATA name another one.`,
    );
    return 2;
  }
  const lineOf = (fault: Fault): string => faultLine(openable(folders, fault));
  const layOut = (registry: Source | undefined): Promise<LaidOut> =>
    layOutTickets(
      { ...sources, ...(registry === undefined ? {} : { registry }) },
      { ...options, language: 'en', onProgress: (progress) => screen.progress(progress) },
    );
  const laid = await layOut(sources.registry);
  screen.settle();
  const stops = laid.faults.filter(({ stopsBuild }) => stopsBuild);
  if (stops.length > 0) {
    screen.warn('These say what may be shown. Mend them first:');
    for (const fault of stops) screen.warn(`  ${lineOf(fault)}`);
    return 1;
  }
  const grounds = groundsOf(laid, sources.registry, options.now !== undefined);
  if (asked.to === 'list') {
    for (const fault of laid.faults.filter(isOfThemes(folders))) screen.warn(lineOf(fault));
    const { registry, curated } = grounds;
    if (laid.ingest.tickets.length === 0)
      screen.say(
        `There is no ticket yet. Put an export of your helpdesk into ${shownPath(folders.root, folders.data, 'tickets')}.`,
      );
    if (laid.ingest.tickets.length > 0 || registry.themes.length > 0)
      for (const line of listing(registry.themes, weightsOf(laid.desk), livesOf(laid), curated))
        screen.say(line);
    for (const remark of laid.remarks) screen.say(lineOf(remark));
    return 0;
  }
  for (const fault of grounds.faults) screen.warn(lineOf(fault));
  if (grounds.faults.length > 0) return 1;

  const path = join(folders.data, 'themes.json');
  const shown = shownPath(folders.root, folders.data, 'themes.json');
  const now = options.now === undefined ? Date.now() : Date.parse(options.now);
  const on = localDay(now, laid.settings.timeZone);
  const laidBy = async (registry: Registry): Promise<LaidOut> => {
    const again = await layOut({ file: shown, text: registryAsJson(registry) });
    screen.settle();
    return again;
  };
  const done =
    asked.to === 'refresh'
      ? await refresh(grounds, laidBy, on, asked.yes, screen)
      : asked.to === 'promote'
        ? await promote(asked.theme, grounds, on, folders)
        : edit(asked, grounds.registry, grounds.curated, on);
  if ('code' in done) return done.code;
  if ('refusal' in done) {
    screen.warn(done.refusal);
    return done.wrong ? 2 : 1;
  }
  const there = new Set(laid.desk.tickets.map(({ ticket }) => ticket.id));
  const after = registryAsJson(registryToKeep(done.registry, (id) => there.has(id)));
  const written = await writeThemes(path, shown, grounds.before, after, 'try again');
  if (!written) {
    screen.warn(`${shown} was changed by something else meanwhile. It was left as it is: try again.`);
    return 1;
  }
  screen.say(done.said);
  const files = done.file === undefined ? shown : `${done.file} and ${shown}`;
  screen.say(`Written. Look at it with git diff, commit ${files}, and build.`);
  return 0;
}

/** True for what is told of the files in which themes are written or kept. */
function isOfThemes(folders: Folders): (fault: Fault) => boolean {
  const { root, data, content } = folders;
  const registry = shownPath(root, data, 'themes.json');
  const written = `${shownPath(root, content, 'themes')}/`;
  return (fault) => {
    const { file } = openable(folders, fault);
    return file === registry || file.startsWith(written);
  };
}

if (import.meta.main) {
  try {
    process.exitCode = await themes(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(
      error instanceof NotWritten
        ? `${error.message}\n`
        : `The themes could not be read: ${messageOf(error)}\n`,
    );
    if (process.env['DEBUG']) process.stderr.write(`${(error as Error).stack ?? ''}\n`);
    process.exitCode = 1;
  }
}
