import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kinds, Planter } from './canary-secrets.ts';
import { type Cells, columns, harmless, odd, planted, toForget } from './canary-tickets.ts';
import type { Secret } from './secrets.ts';

/**
 * Writes exports in which every column and every kind of personal data holds a secret, in tickets that count, are
 * rejected, are set aside, are forgotten, and in the names of columns, files and folders; and a team's files on them.
 *
 * @returns what must be nowhere
 */
export function writeCanary(folder: string): readonly Secret[] {
  const planter = new Planter();
  const exports = join(folder, 'data', 'tickets');
  for (const part of ['handoffs', 'voice', 'readings', 'themes'])
    mkdirSync(join(folder, 'content', part), { recursive: true });
  named(exports, planter);
  const header = [...columns, ...kinds.map((kind) => `Reply to ${planter.text(kind, 'a header')}`)];
  const rows = [...harmless(), ...planted(planter), ...odd(planter)];
  const forgotten = toForget(planter);
  const table = (cells: readonly Cells[]): string =>
    [header, ...cells.map((row) => header.map((column) => row[column as keyof Cells] ?? ''))]
      .map((line) => line.map(quoted).join(','))
      .join('\r\n');
  const broken = [
    `8801,${planter.text('email', 'a row that ends early')},${planter.name('a row that ends early')}`,
    `8802,"torn ${planter.text('card', 'a torn row')}"" ${planter.name('a torn row')}`,
    `8803,${header.map(() => planter.text('email', 'a row too long')).join(',')},${planter.text('jwt', 'a row too long')},more`,
    `"Exported for ${planter.text('email', 'a footer')}"`,
  ];
  mkdirSync(exports, { recursive: true });
  writeFileSync(
    join(exports, 'wide.csv'),
    `${table([...rows, ...forgotten.rows])}\r\n${broken.join('\r\n')}\r\n`,
  );
  // Without a line of names its first row stands where names are expected.
  writeFileSync(
    join(exports, 'headless.csv'),
    `${planter.name('a first row without a header')},${planter.text('email', 'a first row without a header')},${planter.text('address', 'a first row without a header')}\n${planter.name('a row without a header')},${planter.text('email', 'a row without a header')},x\n`,
  );
  writeFileSync(join(folder, 'data', 'forget.csv'), `ticket,requester\n${forgotten.list.join('\n')}\n`);
  writeFileSync(
    join(folder, 'data', 'sorting.csv'),
    `ticket,stream,chain_level,theme,support_level,note\n${kinds
      .map((kind, at) => `${1000 + at},bug,,,,"As ${planter.text(kind, 'a note of sorting')} says"`)
      .join('\n')}\n`,
  );
  writeFileSync(join(folder, 'content', 'handoffs', 'v2-rooms.md'), handoff);
  return planter.secrets;
}

/** The settings of the canary with what they say of privacy. */
export function settings(privacy: { quotes?: string; accounts?: string }): string {
  return `product: Seats\ntimeZone: Europe/London\nprivacy: ${JSON.stringify(privacy)}\n`;
}

/** Exports and folders that are named for what is in them. */
function named(exports: string, planter: Planter): void {
  const requester = planter.name('the name of a file');
  const table = `id,created,subject,requester\n9001,2026-03-02 10:00:00,Seat list,${requester}\n9002,someday,Seat list,${requester}\n`;
  for (const [at, kind] of (
    ['email', 'phone', 'card', 'iban', 'ssn', 'ip', 'key', 'address'] as const
  ).entries()) {
    mkdirSync(join(exports, planter.text(kind, 'the name of a folder')), { recursive: true });
    writeFileSync(
      join(exports, `for ${planter.text(kind, 'the name of a file')}.csv`),
      table.replaceAll('900', `91${at}`),
    );
    writeFileSync(join(exports, `${planter.text(kind, 'the name of a file that is no export')}.docx`), 'x');
  }
  writeFileSync(join(exports, `${requester}.csv`), table);
}

const handoff = `---
release: Rooms
version: "2.0"
releaseAt: 2026-03-10T09:00:00+00:00
writtenOn: 2026-03-01
walkthrough: { date: 2026-03-03, with: CS Lead, minutes: 30, questions: [] }
signatures:
  po: { name: Dana, date: 2026-03-04 }
  techLead: { name: Omer, date: 2026-03-04 }
  designer: { name: Lea, date: 2026-03-04 }
  csLead: { name: Noa, date: 2026-03-04 }
---

## What's new
Coordinators find the seat list under Rooms.

## Happy path
1. A coordinator opens Rooms.

## Known limitations
- Schools with two sites see one list for each site.

## Likely questions
### Where did the seat list go?
It is under Rooms now.

- Also asked as: the seat list is gone since the update
- Expected: 2 to 4

### Can I print the seat list of the second room?
Choose the room in the print window.

### Do the points of the second marker stay?
Yes.

## Escalation path
- **L1**: answer from this page.
- **L2**: reproduce on staging.
- **L3**: file with the room.

## Dashboard
[Leading signals](https://dashboard.example/2-0)
`;

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
