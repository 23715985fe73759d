import type { KnownTheme } from '../../themes/index.ts';

/**
 * Names of all themes that may be named, by id: those that are shown, and those that are themes no more. A hidden one is called by
 * its address, for whoever hid it may not want its name to be read.
 */
export function namesOf(
  known: ReadonlyMap<string, KnownTheme>,
  shown: Iterable<readonly [id: string, label: string]>,
): Map<string, string> {
  const found = [...known.values()].map(({ id, label, hidden }) => [id, hidden ? id : label] as const);
  return new Map([...found, ...shown]);
}
