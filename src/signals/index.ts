export {
  type Measured,
  type PredictionVerdict,
  readSignal,
  type SignalReading,
  verdicts,
} from './signal-reading.ts';
export { type PredictionStanding, standingOf } from './standing.ts';
