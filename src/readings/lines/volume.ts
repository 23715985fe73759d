import { counted, listed, numberInWords } from '../../words/index.ts';
import type { WeekFigures } from '../figures.ts';
import { fit } from './fit.ts';

/** Line one: this week's count, its usual range, last week's count. */
export function volumeLine({ volume, complete, covered, holidays }: WeekFigures): string {
  const tickets = counted(volume.count, 'ticket');
  const before = volume.previous === null ? '' : `; ${volume.previous} the week before`;
  const soFar = complete ? '' : ' so far';
  const holiday = holidays.length > 0 ? `; the week holds ${listed(holidays)}` : '';
  if (!covered) {
    return volume.count === 0
      ? 'No ticket at all, where a week usually has some: perhaps no export covers it, which is not the same as none.'
      : fit(`${tickets}, but the exports hold only a part of this week, so it is compared with nothing.`);
  }
  if (volume.usual === null) {
    return fit(`${tickets}${soFar}${before}; ${youth(volume.weeksOfHistory)} for a usual range.`);
  }
  const { low, high } = volume.usual;
  const byChance = volume.verdict === 'within' && (volume.count < low || volume.count > high);
  const range = byChance
    ? `outside the usual ${low} to ${high} by no more than chance`
    : `${position[volume.verdict]} the usual ${low} to ${high}`;
  if (!complete)
    return fit(`${tickets}${soFar}; by this time of the week there are usually ${low} to ${high}.`);
  return fit(`${tickets}, ${range}${before}${holiday}.`, `${tickets}, ${range}${before}.`);
}

function youth(weeks: number): string {
  if (weeks === 0) return 'there is no history yet';
  return weeks === 1
    ? 'one week of history is too little'
    : `${numberInWords(weeks)} weeks of history are too few`;
}

const position = {
  within: 'within',
  above: 'above',
  'far-above': 'far above',
  below: 'below',
  'far-below': 'far below',
  new: 'the first ones; before them',
  gone: 'below',
  'too-little-history': 'against',
} as const;
