export { type Forget, nothingToForget, readForget, unmatchedForget } from './forget/index.ts';
export type { Merged } from './merging/merge.ts';
export type { ReadOptions } from './options.ts';
export { readTickets } from './read-tickets.ts';
export { redact } from './redaction/redact.ts';
export type { Redacted } from './redaction/redacted.ts';
export { type FileReport, fileReportSchema, type Rejected, rejectedSchema } from './report.ts';
export { shownPath } from './shown-path.ts';
export type { Ticket } from './ticket.ts';
