export { type Moment, readNote, type VoiceNote } from './note.ts';
export { checkQuotations, holdsPassage } from './quotation.ts';
