/** Paths are drawn in this many units across and stretched to the width of the page; texts and marks stand in percent. */
export const across = 1000;

/** A value on the axis at the left: pixels from the top. */
export interface ValueTick {
  readonly y: number;
  readonly label: string;
}

/** A week or an hour below the zero line: a percentage of the width. */
export interface TimeTick {
  readonly x: string;
  readonly label: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A share of the width, 0 to 1, as an SVG percentage with two decimals. */
export function percent(share: number): string {
  return `${round(share * 100)}%`;
}

/** Two decimals: finer than a screen shows, and the same bytes on every machine. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
