import type { WeekPoint } from './point.ts';

/** Releases stand at the beginning of their week; names that would touch go to a row below. */
export function placeReleases(
  points: readonly WeekPoint[],
  slot: number,
): { id: string; label: string; x: number; row: number; anchor: 'start' | 'end' }[] {
  const ends: number[] = [];
  return points.flatMap(({ releases }, index) =>
    releases.map(({ id, release, version }) => {
      const label = version ?? shortened(release);
      const x = index * slot;
      // On a page 280 pixels wide a letter of 11 pixels takes about a fiftieth of the width.
      const width = (label.length + 2) / 44;
      const anchor = x + width > 1 ? 'end' : 'start';
      const from = anchor === 'end' ? x - width : x;
      let row = ends.findIndex((end) => end <= from);
      if (row < 0) row = ends.length;
      ends[row] = from + width;
      return { id, label, x, row, anchor };
    }),
  );
}

/** A name that fits above a chart. */
export function shortened(name: string): string {
  const letters = [...name];
  return letters.length <= 14 ? name : `${letters.slice(0, 13).join('').trimEnd()}…`;
}
