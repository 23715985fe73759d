export { type Moment, noteFrontSchema, readNote, type VoiceNote } from './note.ts';
export { checkQuotations, holdsPassage, type QuotableTicket } from './quotation.ts';
