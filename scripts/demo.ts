import { mkdirSync, writeFileSync } from 'node:fs';
import { gatherTickets } from './demo/gather.ts';
import { asViewExport } from './demo/write.ts';

// Writes the demo's helpdesk export. Everything in it is invented; the same file comes out each time.
const folder = new URL('../data/tickets/', import.meta.url);
const tickets = gatherTickets();
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('gradelight-zendesk.csv', folder), asViewExport(tickets));
console.log(`data/tickets/gradelight-zendesk.csv: ${tickets.length} invented tickets.`);
