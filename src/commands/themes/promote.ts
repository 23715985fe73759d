import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Folders } from '../../chronicle/index.ts';
import type { Stream } from '../../sorting/index.ts';
import { type CuratedFile, curatedFile, promoteTheme, type Registry } from '../../themes/index.ts';
import { counted } from '../../words/index.ts';
import { replace } from '../durable-file.ts';
import { toldWhere } from '../not-written.ts';
import { shownPath } from '../shown-path.ts';
import { type Changed, notFound, type Refused } from './edit.ts';
import type { Grounds } from './grounds.ts';
import { whichTheme } from './which-theme.ts';

/** A stream is a theme's own where so much of it goes there, of at least so many tickets. */
const clearShare = 0.7;
const clearTickets = 10;

/**
 * Writes `content/themes/<id>.md` for a discovered theme.
 *
 * @returns the registry that is to be written after it
 * @throws NotWritten where the disk refuses
 */
export async function promote(
  asked: string,
  { laid, registry, curated }: Grounds,
  on: string,
  folders: Folders,
): Promise<Changed | Refused> {
  const found = whichTheme(asked, registry.themes, curated);
  if (!('id' in found)) return notFound(found);
  const promoted = promoteTheme(registry, found.id, on);
  if ('refusal' in promoted) return { refusal: promoted.refusal, wrong: false };
  const path = join(folders.content, 'themes', `${found.id}.md`);
  const file = shownPath(folders.root, folders.content, 'themes', `${found.id}.md`);
  const made = fileOf(found.id, laid, registry, on);
  const isNew = await toldWhere(file, 'try again', () =>
    replace(path, undefined, Buffer.from(made.text, 'utf8')),
  );
  if (!isNew && (await readFile(path, 'utf8').catch(() => '')) !== made.text) {
    return {
      refusal: `${file} is there already, and it was left as it is. Move it away first.`,
      wrong: false,
    };
  }
  return { registry: promoted.registry, file, said: saidOf(found.id, file, made, laid) };
}

function fileOf(id: string, { desk }: Grounds['laid'], registry: Registry, on: string): CuratedFile {
  const theme = registry.themes.find((one) => one.id === id);
  if (theme === undefined) throw new Error(`The theme ${id} was found and is not there.`);
  const own = desk.tickets.filter(({ themes }) => themes.includes(id));
  const counts = new Map<Stream, number>();
  for (const { sorted } of own) {
    if (sorted.stream !== 'unclear') counts.set(sorted.stream, (counts.get(sorted.stream) ?? 0) + 1);
  }
  const [clear] = [...counts].find(([, count]) => count >= clearShare * own.length) ?? [];
  return curatedFile(
    theme,
    desk.tickets.map(({ ticket }) => ticket),
    new Set(own.map(({ ticket }) => ticket.id)),
    { on, registry, ...(clear !== undefined && own.length >= clearTickets && { stream: clear }) },
  );
}

function saidOf(
  id: string,
  file: string,
  { phrases, found, own, others }: CuratedFile,
  laid: Grounds['laid'],
): string {
  const lines = [
    `${file} was written, and speaks for ${id} from the next build on; its address stays.`,
    `Its ${counted(own, 'ticket')} stay, and what resembles them comes to it as before.`,
    found === 0
      ? `No phrase finds them well. Write ${phrases.length === 0 ? 'phrases, if you know some,' : 'better ones'} into the file.`
      : `Its ${counted(phrases.length, 'phrase')} ${phrases.length === 1 ? 'finds' : 'find'} ${found} of them, and ${others} others, which come to it, those of past weeks too.`,
    `Read it, change the ${phrases.length === 0 ? 'examples' : 'phrases'}, and write beneath the facts what the theme is.`,
  ];
  if (phrases.length > 0 && laid.settings.privacy.quotes === 'none')
    lines.push(
      'The phrases are words of customers, and the theme’s page shows them: leave none that you would not publish.',
    );
  return lines.join('\n');
}
