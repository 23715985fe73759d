export { forReading } from './for-reading.ts';
export { shownVerdict } from './forecast-verdict.ts';
export { type Place, type WatchGroups, watchGroups } from './groups.ts';
export { hourRows } from './hours-table.ts';
export { kindSums, kindsInWords } from './kinds.ts';
export { exportAge, type Lag, lagOf } from './lag.ts';
export type { WatchLog } from './log/log.ts';
export { readWatchLog } from './log/read-log.ts';
export { type LogReport, logReport } from './log/report.ts';
export { logUntil } from './log/until.ts';
export { type Asked, type Match, matchTickets, thresholdFor } from './match-tickets.ts';
export { nearMissesOf } from './near-misses.ts';
export { stageOf } from './stage.ts';
export { laterSurprises } from './steps.ts';
export { tallyOf } from './tally.ts';
export { unlearnedSteps } from './unlearned.ts';
export {
  type Lane,
  type Matched,
  type Surprise,
  type Watch,
  watchSchema,
} from './watch.ts';
export { type WatchOptions, watchRelease } from './watch-release.ts';
export { requesterOf, watchLength } from './window.ts';
