import type { KnownTheme } from './registry.ts';

/** The theme at the end of the merges that began with this one; itself where it was not merged, or where merges go in a circle. */
export function leadsTo(id: string, known: ReadonlyMap<string, KnownTheme>): string {
  const passed = new Set([id]);
  let end = id;
  let next = known.get(id)?.mergedInto;
  while (next !== undefined && !passed.has(next)) {
    passed.add(next);
    end = next;
    next = known.get(next)?.mergedInto;
  }
  return end;
}

/**
 * The theme in which the tickets of a hidden one are still counted: the nearest around it that is shown. Nothing where there is none.
 *
 * @param isShown of a theme's id, a written one's too
 */
export function themeAround(
  id: string,
  known: ReadonlyMap<string, KnownTheme>,
  isShown: (id: string) => boolean,
): string | undefined {
  const passed = new Set([id]);
  let around = known.get(id)?.inside;
  while (around !== undefined && !passed.has(around)) {
    passed.add(around);
    const end = leadsTo(around, known);
    if (end !== id && isShown(end)) return end;
    around = known.get(around)?.inside;
  }
  return undefined;
}
