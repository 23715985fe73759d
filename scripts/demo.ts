import { mkdirSync, writeFileSync } from 'node:fs';
import { sortingCsv } from './demo/corrections/sorting-csv.ts';
import { gatherTickets } from './demo/gather.ts';
import { weeklyExports } from './demo/weekly-exports.ts';
import { asWholeExport } from './demo/whole-export.ts';

// Writes the demo's helpdesk exports and corrections. Everything in them is invented; the same files come out each time.
const data = new URL('../data/', import.meta.url);
const weekly = new URL('tickets/weekly/', data);
const tickets = gatherTickets();
const exports = weeklyExports(tickets);
const corrections = sortingCsv(tickets);

mkdirSync(weekly, { recursive: true });
writeFileSync(new URL('tickets/gradelight-zendesk.csv', data), asWholeExport(tickets));
for (const { name, text } of exports) writeFileSync(new URL(name, weekly), text);
writeFileSync(new URL('sorting.csv', data), corrections);

console.log(`data/tickets/gradelight-zendesk.csv: ${tickets.length} invented tickets.`);
console.log(`data/tickets/weekly/: how they stood on ${exports.length} Fridays.`);
console.log(`data/sorting.csv: ${corrections.trimEnd().split('\n').length - 1} corrections.`);
