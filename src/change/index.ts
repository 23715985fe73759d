export {
  assessChange,
  assessChanges,
  type ChangesOptions,
  type Series,
} from './assess.ts';
export {
  type Change,
  changeSchema,
  type UsualRange,
  usualRangeSchema,
  type Verdict,
  verdictSchema,
} from './change.ts';
export { type Creep, creepingUp } from './creeping-up.ts';
export type { ChangeOptions } from './exposures.ts';
export { shareByNow } from './short-weeks.ts';
export { usualRanges } from './usual-ranges.ts';
export { bareRange, changeInWords, isTrial, markOf, standingInWords } from './words.ts';
