export { type CalibrationStep, calibrationFinding, calibrationRows } from './calibration.ts';
export {
  type ForeseenRelease,
  foreseenChart,
  foreseenDescription,
  foreseenFinding,
  foreseenTable,
} from './foreseen-chart.ts';
export type { TimeTick, ValueTick } from './frame.ts';
export { type ArrivalGrid, clock, type HeatGeometry, heatMap } from './heat-map.ts';
export { heatDescription, heatFinding } from './heat-words.ts';
export { hoursDescription, hoursFinding, hoursStrip, type WatchHour } from './hours-strip.ts';
export { outsideWeeks } from './outside-weeks.ts';
export { type WeekPoint, weekName } from './point.ts';
export { shareChart } from './share-chart.ts';
export {
  type KindsOfWeek,
  type ShareRow,
  shareDescription,
  shareFinding,
  shareInWords,
  shareTable,
} from './share-words.ts';
export {
  type MovingMultiple,
  type Multiple,
  type MultiplesGeometry,
  type MultiplesScale,
  multiplesFinding,
  smallMultiples,
  streamsFinding,
} from './small-multiples.ts';
export { sparkline, sparklineWeeks } from './sparkline.ts';
export {
  type StreamName,
  streamBar,
  streamOrder,
  streamShapes,
  streamsInWords,
} from './stream-bar.ts';
export { unthemedDescription, unthemedFinding } from './unthemed-words.ts';
export { weeklyChart } from './weekly-chart.ts';
export type { MarkKind } from './weekly-geometry.ts';
export { weeklyTable } from './weekly-table.ts';
export { weeklyDescription, weeklyFinding } from './weekly-words.ts';
