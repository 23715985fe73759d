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
export { type Fading, fadingOf } from './fading.ts';
export { isOutside, type Run, type RunWeek, runsOf } from './runs.ts';
export { assessShare, assessShares, majority } from './share.ts';
export { type ShareChange, shareChangeSchema, type Tally, type WeeksTally } from './share-change.ts';
export { shareByNow } from './short-weeks.ts';
export { type Beside, chanceOfSoMany, standOut } from './standing-out.ts';
export {
  bareRange,
  type ChangeContext,
  changeInWords,
  fewestForPercentage,
  fewestForSettledRange,
  isTrial,
  markOf,
  standingInWords,
} from './words.ts';
