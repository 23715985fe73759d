/** How far the log odds of a made theme move in a week: a third of them stand still. */
export const wanders = (index: number): number => [0, 0.05, 0.15][index % 3] ?? 0;

/** How alike the tickets of one week are: a third of the made themes have nothing beyond chance. */
export const alikes = (index: number): number => [0, 0.02, 0.08][Math.floor(index / 3) % 3] ?? 0;

/** `  95.3 %`; a dash when there is nothing to divide by. */
export function percent(part: number, of: number): string {
  return (of === 0 ? '–' : `${((100 * part) / of).toFixed(1)} %`).padStart(8);
}
