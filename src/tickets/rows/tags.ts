import { isNothing } from '../columns/nothing.ts';
import type { Redacted } from '../redaction/redacted.ts';

/** The most tags that one ticket keeps. */
const tagLimit = 200;

/**
 * Reads the tags of one ticket from its cells, which are redacted already: parted by `,` `;` `|` or line ends;
 * also JSON lists, Python lists and Postgres arrays. In the order of the export, each once.
 *
 * @param spaced true where spaces part tags, as Zendesk writes them
 */
export function tagsOf(cells: readonly Redacted[], spaced: boolean): Redacted[] {
  const tags = new Set<string>();
  for (const cell of cells) {
    const trimmed = cell.trim();
    const text = /^\[.*\]$|^\{.*\}$/s.test(trimmed) ? trimmed.slice(1, -1) : trimmed;
    if (isNothing(text)) continue;
    const parts = /[,;|\n]/.test(text)
      ? text.split(/[,;|\n]/)
      : spaced && cells.length === 1
        ? text.split(' ')
        : [text];
    for (const part of parts) {
      const tag = part.trim().replace(/^(["'])(.*)\1$/, '$2');
      if (tag !== '' && tags.size < tagLimit) tags.add(tag.slice(0, 200));
    }
  }
  return [...tags] as Redacted[];
}
