export { asText } from './as-text.ts';
export { type AuthoredReading, readAuthored } from './authored.ts';
export { composeLines } from './compose.ts';
export type {
  CohortFigures,
  Missing,
  ReleaseFigures,
  RisingFigures,
  Split,
  ThemeFigures,
  WeekFigures,
} from './figures.ts';
export { finishReading } from './finish.ts';
export type { Said } from './lines/fit.ts';
export { movesOf, type ThemeMove, themeMoveSchema } from './lines/moves.ts';
export { volumeInWords } from './lines/volume.ts';
export {
  type Line,
  type LineName,
  lineLabels,
  lineNames,
  type Reading,
  readingSchema,
} from './reading.ts';
