import type { Chosen } from '../columns/choose.ts';
import { normaliseHeader } from '../columns/normalise.ts';
import type { Layout } from '../records/layout.ts';

/**
 * Finds columns that are read as a field and whose name stands more than once in the header; columns of tags are
 * a list and not meant. Nothing when there are none.
 */
export function doubledColumns(
  layout: Layout,
  chosen: Chosen,
):
  | {
      /** Fills an empty cell from the next column of the same name. */
      merge(cells: readonly string[]): readonly string[];
      /** Names of the columns where that was done. */
      names(): readonly string[];
    }
  | undefined {
  const names = layout.headers.map(normaliseHeader);
  const tags = new Set(chosen.tags);
  const groups = [...new Set(chosen.fields.values())].flatMap((at) => {
    const others = names.flatMap((name, other) =>
      name !== '' && name === names[at] && other !== at ? [other] : [],
    );
    return tags.has(at) || others.length === 0 ? [] : [{ at, others }];
  });
  if (groups.length === 0) return undefined;
  const filled = new Set<number>();
  return {
    merge(cells) {
      let merged: string[] | undefined;
      for (const { at, others } of groups) {
        if ((cells[at] ?? '').trim() !== '') continue;
        const other = others.find((one) => (cells[one] ?? '').trim() !== '');
        if (other === undefined) continue;
        merged ??= [...cells];
        merged[at] = cells[other] as string;
        filled.add(at);
      }
      return merged ?? cells;
    },
    names: () => [...filled].sort((a, b) => a - b).map((at) => layout.headers[at] as string),
  };
}
