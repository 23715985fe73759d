import { type Chronicle, releasePage } from '../../chronicle/index.ts';
import { gateLines } from '../../handoffs/index.ts';
import { counted, releaseName, type Words } from '../../words/index.ts';

/** What `npm run gate` says, and whether every release to come may go on. */
export interface Told {
  readonly lines: readonly string[];
  readonly ready: boolean;
}

/**
 * Says the gates of some releases: those to come first, the next one before the others, each with what holds it, what was waived and what
 * is advised; then those of the past, which are recorded and hold nothing, in a line each.
 *
 * @param named whether these releases were asked for by name, and those of the past are told whole as well
 * @param unread a line for each fault of files that could not be read as handoffs
 * @param shown a file's path as a person can open it
 */
export function gatesTold(
  releases: Chronicle['releases'],
  named: boolean,
  unread: readonly string[],
  shown: (file: string) => string,
  words: Words,
): Told {
  const toCome = releases.filter(({ gate }) => gate.upcoming).reverse();
  const past = releases.filter(({ gate }) => !gate.upcoming);
  const held = toCome.filter(({ gate }) => !gate.ready);
  const whole = (release: Chronicle['releases'][number]) => [...linesOf(release, shown, words), ''];
  const lines = [...toCome.flatMap(whole), ...(named ? past.flatMap(whole) : past.map(headlineOf))];
  if (!named && past.length > 0) lines.push('');
  if (unread.length > 0)
    lines.push(
      'These could not be read as handoffs, so nothing is known to be ready of them:',
      ...unread.map((line) => `  ${line}`),
      '',
    );
  lines.push(summary(toCome.length, held.length, named ? ' of those asked for' : ''));
  return { lines, ready: held.length === 0 && unread.length === 0 };
}

function headlineOf({ handoff, gate, releasedInWords }: Chronicle['releases'][number]): string {
  return `${releaseName(handoff)}, ${releasedInWords}: ${gate.headline}`;
}

function linesOf(
  release: Chronicle['releases'][number],
  shown: (file: string) => string,
  words: Words,
): string[] {
  const { id, handoff, gate } = release;
  const { open, notes } = gateLines(gate);
  const state = words.releases.gateStates;
  return [
    headlineOf(release),
    ...open.map(
      ({ id: rule, label, state: is, sentence }) => `  ${state[is]}: ${label} (${rule}). ${sentence}`,
    ),
    ...notes.map((note) => `  ${note}`),
    `  ${shown(handoff.file)}, ${releasePage(id)}`,
  ];
}

/** @param among behind the word for releases, where some were asked for by name: others may be to come as well */
function summary(toCome: number, held: number, among: string): string {
  if (toCome === 0) return `No release${among} is to come, so nothing is held.`;
  const releases = `${counted(toCome, 'release')}${among}`;
  if (held === 0) return `${releases} to come, ${toCome === 1 ? 'and it is' : 'all'} ready.`;
  return `${held} of ${releases} to come ${held === 1 ? 'is' : 'are'} held.`;
}
