export { chainLevelOf, chainWords } from './chain-level.ts';
export type { Correction } from './corrections/correction.ts';
export { readCorrections, unknownCorrections } from './corrections/read-corrections.ts';
export type { TicketFields } from './cues/fields.ts';
export type { SortableTicket } from './evidence.ts';
export { type Example, labelsForBars, type Sorter, trainSorter } from './learning/train-sorter.ts';
export type { Quotes } from './reason.ts';
export { type Decision, sortTicket } from './sort-ticket.ts';
export { type DeskTicket, sorterFromCorrections, sortTickets } from './sort-tickets.ts';
export {
  type ChainLevel,
  chainLevelSchema,
  type Kind,
  kindSchema,
  type Pile,
  pileSchema,
  type Sorted,
  type Stream,
  type SupportLevel,
  streamSchema,
  supportLevelSchema,
} from './sorted.ts';
export { supportLevelOf } from './support-level.ts';
