export { type Place, type WatchGroups, watchGroups } from './groups.ts';
export { hourRows } from './hours-table.ts';
export { kindSums, kindsInWords } from './kinds.ts';
export { type Asked, type Match, matchTickets, thresholds } from './match-tickets.ts';
export { stageOf } from './stage.ts';
export { tallyOf } from './tally.ts';
export {
  type Lane,
  type Matched,
  type Surprise,
  type Watch,
  watchSchema,
} from './watch.ts';

export { type WatchOptions, watchRelease } from './watch-release.ts';
export { requesterOf, watchLength } from './window.ts';
