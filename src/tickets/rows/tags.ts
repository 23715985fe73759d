import { isNothing } from '../columns/nothing.ts';
import type { Redacted } from '../redaction/redacted.ts';

/** The most tags that one ticket keeps. */
const tagLimit = 200;

/**
 * Reads the tags of one ticket from its cells, which are redacted already: parted by `,` `;` `|`, else by spaces when they look like
 * tags; also JSON lists and Postgres arrays. In the order of the export, each once.
 */
export function tagsOf(cells: readonly Redacted[]): Redacted[] {
  const tags = new Set<string>();
  for (const cell of cells) {
    const text = cell.trim().replace(/^[[{](.*)[\]}]$/s, '$1');
    if (isNothing(text)) continue;
    const parts = /[,;|\n]/.test(text)
      ? text.split(/[,;|\n]/)
      : cells.length === 1
        ? text.split(' ')
        : [text];
    for (const part of parts) {
      const tag = part.trim().replace(/^["'](.*)["']$/, '$1');
      if (tag !== '' && tags.size < tagLimit) tags.add(tag.slice(0, 200));
    }
  }
  return [...tags] as Redacted[];
}
