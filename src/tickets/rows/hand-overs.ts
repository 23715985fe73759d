/**
 * Reads how often a ticket was handed over. `Group stations` counts the groups that had it, so the first is no hand-over.
 *
 * @returns undefined for what is no count
 */
export function handOversOf(cell: string, header: string): number | undefined {
  if (!/^\d{1,4}(?:[.,]0+)?$/.test(cell)) return undefined;
  const count = Number.parseInt(cell, 10);
  return /\bstations\b/i.test(header) ? Math.max(0, count - 1) : count;
}
