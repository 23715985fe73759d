import type { Words } from '../../words/index.ts';
import type { WeekFigures } from '../figures.ts';
import { fit } from './fit.ts';

/** Line one: this week's count, its usual range, last week's count. */
export function volumeLine({ volume, complete, covered, holidays }: WeekFigures, words: Words): string {
  const say = words.lines.volume;
  const { count, previous, usual, verdict, weeksOfHistory } = volume;
  if (!covered) return count === 0 ? say.notCovered : fit(say.partly(count));
  if (usual === null) {
    const young = complete ? say.young : say.youngSoFar;
    return fit(young(count, previous, weeksOfHistory));
  }
  const { low, high } = usual;
  if (!complete) return fit(say.soFar(count, low, high));
  const byChance = verdict === 'within' && (count < low || count > high);
  const standing = byChance ? say.byChance(low, high) : say.standing[verdict](low, high);
  return fit(say.whole(count, standing, previous, holidays), say.whole(count, standing, previous, []));
}
