export { type LevelProposal, proposeLevel } from './chain/propose-level.ts';
export { reproductionIn } from './chain/reproduction.ts';
export { type ChainSign, chainSignSchema } from './chain/signs.ts';
export { type ChainRoot, chainLevelOf, chainRootOf, chainRootSchema, chainWords } from './chain-level.ts';
export type { Correction } from './corrections/correction.ts';
export { readCorrections, unknownCorrections } from './corrections/read-corrections.ts';
export {
  firstLine,
  lineFor,
  type NewCorrection,
  type Shape,
  shapeOf,
  withColumns,
} from './corrections/write-corrections.ts';
export { beginsWord } from './cues/beginnings.ts';
export { builtInCues, builtInTables, type Cues, cuesFrom } from './cues/cues.ts';
export { readFields } from './cues/fields.ts';
export { readCueTable } from './cues/read-cues.ts';
export { type Sought, wordScan } from './cues/word-scan.ts';
export { cueTableAsYaml } from './cues/written.ts';
export { accuracyMoved } from './desk/accuracy.ts';
export { type Card, cardLines, machineLines, type Paint } from './desk/card.ts';
export { type Action, actionOf, keys } from './desk/keys.ts';
export { type Asked, sortingQueue } from './desk/queue.ts';
export { type TriageQueue, triageQueue } from './desk/triage-queue.ts';
export {
  beforeTriage,
  minutesAndSeconds,
  minutesEach,
  type Shaped,
  thirdOfShape,
  triageMinutes,
  triageNote,
} from './desk/triage-words.ts';
export { columnsOf, plainLine, shortened, wrapped } from './desk/wrapped.ts';
export { type HonestTicket, type Honesty, honestyOf } from './honesty.ts';
export { type Example, type Sorter, trainSorter } from './learning/train-sorter.ts';
export { type Proportion, proportion } from './proportion.ts';
export { type Decision, sortTicket } from './sort-ticket.ts';
export { type DeskTicket, sorterFromCorrections, sortTickets } from './sort-tickets.ts';
export {
  type ChainLevel,
  chainLevelSchema,
  type Kind,
  type Pile,
  pileSchema,
  type Sorted,
  type Stream,
  type SupportLevel,
  streamSchema,
  supportLevelSchema,
} from './sorted.ts';
export { leading } from './streams.ts';
export { type Levelled, type LevelSince, supportLevelOf, supportLevelsOf } from './support-level.ts';
