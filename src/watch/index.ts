export { type Asked, type Match, matchTickets, thresholds } from './match-tickets.ts';
export {
  type ForecastVerdict,
  forecastVerdictSchema,
  type Lane,
  type Matched,
  type PredictedQuestion,
  type Surprise,
  type Watch,
  type WatchedLimitation,
  type WatchedTicket,
  watchEntrySchema,
  watchSchema,
} from './watch.ts';

export { type WatchOptions, watchRelease } from './watch-release.ts';
