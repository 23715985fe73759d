import type { Fault } from '../../faults/index.ts';
import { comparable } from '../text/phrase-match.ts';
import type { CuratedTheme } from '../theme.ts';
import { readCuratedTheme } from './read-theme.ts';

/**
 * Reads all files of `content/themes/`, in the order given. Of two files with one title the later is refused. An example that no
 * export holds is told, and the theme stands without it.
 *
 * @param tickets ids of the tickets that were read
 * @returns the themes; faults of what they say; and apart from these a fault for each unknown example with its ticket, which may be one
 * that was to be forgotten
 */
export function readCuratedThemes(
  files: readonly { readonly text: string; readonly file: string }[],
  tickets: ReadonlySet<string>,
): {
  themes: CuratedTheme[];
  faults: Fault[];
  unknownExamples: { readonly ticket: string; readonly fault: Fault }[];
} {
  const themes: CuratedTheme[] = [];
  const faults: Fault[] = [];
  const unknownExamples: { ticket: string; fault: Fault }[] = [];
  const fileOf = new Map<string, string>();
  for (const { text, file } of files) {
    const { theme, lineOf, faults: found } = readCuratedTheme(text, file);
    faults.push(...found);
    if (theme === undefined || lineOf === undefined) continue;
    const title = comparable(theme.label);
    const other = fileOf.get(title);
    if (other !== undefined) {
      const message = `'${theme.label}' is also the title of ${other}. Give one of the two another title, or make them one file.`;
      faults.push({ file, line: lineOf('title'), message });
      continue;
    }
    fileOf.set(title, file);
    theme.examples.forEach((ticket, at) => {
      if (tickets.has(ticket)) return;
      const message = `No export holds a ticket '${ticket}', which is to show this theme. Check the number, or keep it if its export comes later.`;
      unknownExamples.push({ ticket, fault: { file, line: lineOf('examples', at), message } });
    });
    themes.push(theme);
  }
  return { themes, faults, unknownExamples };
}
