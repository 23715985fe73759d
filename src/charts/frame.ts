/** Paths are drawn in this many units across and stretched to the width of the page; texts and marks stand in percent. */
export const across = 1000;

/** A share of the width, 0 to 1, as an SVG percentage with two decimals. */
export function percent(share: number): string {
  return `${round(share * 100)}%`;
}

/** Two decimals: finer than a screen shows, and the same bytes on every machine. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
