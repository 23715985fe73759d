export {
  type HoursGeometry,
  hoursDescription,
  hoursFinding,
  hoursStrip,
  type WatchHour,
  type WatchLane,
} from './hours-strip.ts';
export { type WeekPoint, weekName, weekTick } from './point.ts';
export { type SparklineGeometry, sparkline } from './sparkline.ts';
export {
  type StreamBarGeometry,
  type StreamName,
  streamBar,
  streamNames,
  streamOrder,
  streamShapes,
  streamsInWords,
} from './stream-bar.ts';
export { type WeeklyGeometry, type WeeklyOptions, type WeekMark, weeklyChart } from './weekly-chart.ts';
export { type WeeklyRow, weeklyTable } from './weekly-table.ts';
export { weeklyDescription, weeklyFinding } from './weekly-words.ts';
