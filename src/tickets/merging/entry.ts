/** What the merge knows of one row: enough to tell which rows are one ticket and which of them is newer. */
export interface Entry {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly created: number;
  readonly updated: number | undefined;
  /** A counter of changes, where the helpdesk has one. */
  readonly sequence: number | undefined;
  /** A digest of what the row says; only where no time of change tells rows apart. */
  readonly content: string | undefined;
  /** A digest of the subject; absent when it is empty. */
  readonly subject: string | undefined;
  /** The project that numbers the tickets, where ids are unique only inside one. */
  readonly project: string | undefined;
  /** Only in exports with a row for each message: whether the customer wrote this one. */
  readonly inbound: boolean | undefined;
  /** Tells apart what `EarlierState` says of a ticket. */
  readonly state: number;
}

/** An entry as one line of text; `readEntry` reads it back. */
export function writeEntry(entry: Entry): string {
  return JSON.stringify([
    entry.id,
    entry.created,
    entry.updated ?? null,
    entry.sequence ?? null,
    entry.content ?? null,
    entry.subject ?? null,
    entry.project ?? null,
    entry.inbound ?? null,
    entry.state,
  ]);
}

/** Reads a line that `writeEntry` wrote. */
export function readEntry(line: string): Entry {
  // Every entry has every field, so that a million of them are of one shape.
  const [id, created, updated, sequence, content, subject, project, inbound, state] = JSON.parse(line) as [
    string,
    number,
    number | null,
    number | null,
    string | null,
    string | null,
    string | null,
    boolean | null,
    number,
  ];
  return {
    id,
    created,
    updated: updated ?? undefined,
    sequence: sequence ?? undefined,
    content: content ?? undefined,
    subject: subject ?? undefined,
    project: project ?? undefined,
    inbound: inbound ?? undefined,
    state,
  };
}
