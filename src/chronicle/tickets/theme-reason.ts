import { type Finding, perhapsInWords, reasonInWords } from '../../themes/index.ts';
import type { Words } from '../../words/index.ts';

/**
 * Says why a ticket carries the theme that the team wrote down, or of which it perhaps is one; nothing for other themes, and where a
 * person has filed it elsewhere.
 *
 * @param themes ids of the ticket's themes, the primary first
 * @param quotes whether words of customers may be shown
 */
export function themeReason(
  finding: Finding | undefined,
  themes: readonly string[],
  labels: ReadonlyMap<string, string>,
  quotes: boolean,
  words: Words,
): string | undefined {
  if (finding === undefined) return undefined;
  const { reasons, perhaps } = finding;
  const reason = themes
    .map((id) => reasons.find(({ theme }) => theme === id))
    .find((one) => one !== undefined);
  if (reason !== undefined) return reasonInWords(reason, labels.get(reason.theme) ?? '', quotes, words);
  if (perhaps === undefined || themes.includes(perhaps.theme)) return undefined;
  return perhapsInWords(perhaps, labels.get(perhaps.theme) ?? '', words);
}
