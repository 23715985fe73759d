/** What is told of a ticket that a table of triage names and a filter set aside. */
export function asideTold(ticket: string, filter: string): string {
  return `Ticket ${ticket} is set aside (${filter}), so no page shows it. Give it a stream in data/sorting.csv, or take it out of this line.`;
}
