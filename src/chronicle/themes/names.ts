import type { KnownTheme } from '../../themes/index.ts';

/**
 * Names of all themes that may be named, by id: those that are shown, and those that are themes no more. A hidden one has none, for
 * whoever hid it may not want its name to be read, and its address is made of it.
 */
export function namesOf(
  known: ReadonlyMap<string, KnownTheme>,
  shown: Iterable<readonly [id: string, label: string]>,
): Map<string, string> {
  const found = [...known.values()]
    .filter(({ hidden }) => !hidden)
    .map(({ id, label }) => [id, label] as const);
  return new Map([...found, ...shown]);
}
