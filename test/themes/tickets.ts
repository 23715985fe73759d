import type { TextTicket } from '../../src/themes/index.ts';

/** A ticket of which only the words matter. */
export function ticket(id: string, subject: string, body = ''): TextTicket {
  return { id, createdAt: '2026-09-01T08:00:00Z', subject, body };
}

const seats = [
  'The seat list shows yesterday',
  'Seat list printed in the wrong order',
  'Our seat list is not sorted by room',
  'Where is the seat list for room 12?',
  'Printing the seat list gives an old order of rooms',
  'The printed seat list misses a pupil',
  'After moving a pupil the seat list of the room stays the same',
  'Seat list: a pupil stands in two rooms',
  'The seat list for the exam rooms cannot be printed',
  'Rooms on the seat list are mixed up',
];

const grades = [
  'Grade export to Excel is empty',
  'Exporting grades gives an empty file',
  'The grade export lacks the second marker',
  'Grade export: Excel says the file is damaged',
  'We export grades and the columns of markers are swapped',
  'Excel cannot open the grade export file',
  'Grade export takes an hour and the file has no columns',
  'The exported grades file shows commas for points',
  'Two markers, one column in the grade export',
  'The grade export file from Tuesday has wrong columns',
];

/** Ten tickets on seat lists (`seat-0` …) and ten on the export of grades (`grade-0` …). */
export const twoTopics: readonly TextTicket[] = [
  ...seats.map((text, at) =>
    ticket(`seat-${at}`, text, `Hello, ${text.toLowerCase()}. Please help, thank you.`),
  ),
  ...grades.map((text, at) =>
    ticket(`grade-${at}`, text, `Hello, ${text.toLowerCase()}. Please help, thank you.`),
  ),
];
