import type { WeekMark } from './weekly-geometry.ts';

/** The plot of a phone: what does not touch there touches nowhere. */
const narrowest = 300;
/** Baselines of what stands above and below a mark, in pixels from its middle. */
export const aboveMark = -8;
export const belowMark = 18;
/** A row higher, where both are taken. */
const wellAboveMark = -21;
const letterHeight = 9;
const letterHalf = 4;
const markHalf = 5;
const digitHalf = 4;

/** What a letter must not cover, in pixels. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A text beside a mark. */
interface Label {
  readonly x: string;
  readonly textY: number;
  readonly label: string;
}

/**
 * Gives marks their letters, on the side on which their weeks left the range where there is room: a letter covers
 * neither another mark that stands out, nor a letter, nor the newest count.
 *
 * @param letters the letter of a week, and whether it lies low, by the week's id
 * @param newest the count that stands beside the newest mark
 * @param bottom pixels from the top to the zero line
 */
export function withLetters(
  marks: readonly WeekMark[],
  letters: ReadonlyMap<string, { readonly letter: string; readonly low: boolean }>,
  newest: Label | undefined,
  bottom: number,
): WeekMark[] {
  const taken: Box[] = marks
    .filter(({ kind }) => kind !== 'usual')
    .map(({ x, y }) => around(x, markHalf, y - markHalf, y + markHalf));
  if (newest)
    taken.push(around(newest.x, newest.label.length * digitHalf, newest.textY - letterHeight, newest.textY));
  return marks.map((mark) => {
    const own = letters.get(mark.week);
    if (!own) return mark;
    const sides = own.low ? [belowMark, aboveMark, wellAboveMark] : [aboveMark, belowMark, wellAboveMark];
    const baselines = sides.map((side) => mark.y + side).filter((y) => y <= bottom);
    const boxes = baselines.map((y) => ({ y, box: around(mark.x, letterHalf, y - letterHeight, y) }));
    const free = boxes.find(({ box }) => !taken.some((other) => touch(box, other))) ?? boxes.at(-1);
    if (!free) return mark;
    taken.push(free.box);
    return { ...mark, letter: { label: own.letter, y: free.y } };
  });
}

function around(x: string, half: number, top: number, bottom: number): Box {
  const middle = (Number.parseFloat(x) / 100) * narrowest;
  return { left: middle - half, right: middle + half, top, bottom };
}

function touch(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
