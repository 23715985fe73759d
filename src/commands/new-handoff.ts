import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { foldersOf } from '../chronicle/index.ts';
import { type Begun, emptyHandoff, handoffId, momentFault } from '../handoffs/index.ts';
import { replace } from './durable-file.ts';
import { messageOf } from './message-of.ts';
import { NotWritten, toldWhere } from './not-written.ts';
import { optionFault } from './option-fault.ts';
import { Screen } from './screen.ts';
import { shownPath } from './shown-path.ts';

const help = `npm run new:handoff -- "Clash overview" --version 4.3 --at 2026-12-01T09:00:00+00:00

It writes content/handoffs/v4-3-clash-overview.md with all that a handoff holds, to be filled in. --at is the moment of flag on for the
first real customers, with what your zone is ahead of UTC on that day. --version may be left out.`;

/**
 * `npm run new:handoff`: begins the handoff of a release. A file that is there is left as it is.
 *
 * @returns the exit code: 0 when it is written, 1 when it could not be, 2 when it was asked wrongly
 */
export async function newHandoff(args: readonly string[], screen = new Screen()): Promise<number> {
  const asked = readAsked(args);
  if (asked === 'help') {
    screen.say(help);
    return 0;
  }
  if ('wrong' in asked) {
    screen.warn(`${asked.wrong}\n\n${help}`);
    return 2;
  }
  const folders = foldersOf(process.env['EARSHOT_ROOT'] || process.cwd(), process.env);
  const name = asked.version === undefined ? asked.release : `v${asked.version} ${asked.release}`;
  const file = `${handoffId(name)}.md`;
  const shown = shownPath(folders.root, folders.content, 'handoffs', file);
  const path = join(folders.content, 'handoffs', file);
  const isNew = await toldWhere(shown, 'try again', () =>
    replace(path, undefined, Buffer.from(emptyHandoff(asked), 'utf8')),
  );
  if (!isNew) {
    screen.warn(`${shown} is there already, and it was left as it is.`);
    return 1;
  }
  screen.say(
    `${shown} was written. Fill it in, walk through it with the CS Lead seven days before the release or`,
  );
  screen.say('earlier, and see with npm run gate what still holds it.');
  return 0;
}

function readAsked(args: readonly string[]): Begun | 'help' | { readonly wrong: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        version: { type: 'string' },
        at: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
      allowPositionals: true,
    });
    if (values.help) return 'help';
    const [release = '', ...others] = positionals.map((one) => one.trim());
    if (release === '') return { wrong: 'Which release is it? Give its name in quotes.' };
    if (others.length > 0)
      return { wrong: `One release has one name: put '${[release, ...others].join(' ')}' in quotes.` };
    const { at } = values;
    const version = values.version?.trim().replace(/^v/i, '');
    if (version === '') return { wrong: 'Which version is it? Give --version 4.3, or leave it out.' };
    if (at === undefined) return { wrong: 'When does it go on? Give --at.' };
    const fault = momentFault(at);
    if (fault !== undefined) return { wrong: `--at ${fault}.` };
    return {
      release,
      releaseAt: at,
      ...(version === undefined ? {} : { version }),
    };
  } catch (error) {
    return { wrong: optionFault(error, ['version', 'at', 'help']) };
  }
}

if (import.meta.main) {
  try {
    process.exitCode = await newHandoff(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(
      error instanceof NotWritten
        ? `${error.message}\n`
        : `The handoff could not be begun: ${messageOf(error)}\n`,
    );
    if (process.env['DEBUG']) process.stderr.write(`${(error as Error).stack ?? ''}\n`);
    process.exitCode = 1;
  }
}
