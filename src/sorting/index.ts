export { chainLevelOf } from './chain-level.ts';
export type { Correction } from './corrections/correction.ts';
export { readCorrections, unknownCorrections } from './corrections/read-corrections.ts';
export { type Example, type Sorter, trainSorter } from './learning/train-sorter.ts';
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
export { supportLevelOf } from './support-level.ts';
