import type { Settings } from '../../../src/settings/index.ts';
import { readTickets } from '../../../src/tickets/index.ts';
import { exportFolder } from '../export-file.ts';

/**
 * Reads one export that a test holds as lines of CSV.
 *
 * @returns what the report says of it, and its tickets by their ids
 */
export async function readExport(lines: readonly string[], settings: Partial<Settings> = {}) {
  const { folder, write, remove } = exportFolder();
  try {
    const path = write('export.csv', lines.join('\r\n'));
    const result = await readTickets([path], settings, { root: folder, requesterKey: 'a key for tests' });
    const report = result.files[0] as (typeof result.files)[number];
    const tickets = new Map(result.tickets.map((ticket) => [ticket.id, ticket]));
    return { report, tickets, rejected: result.rejected };
  } finally {
    remove();
  }
}
