import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kinds, Planter } from './canary-secrets.ts';
import type { Secret } from './secrets.ts';

/** The columns of a wide export, as a helpdesk's exporter gives them when every box is ticked. */
const columns = [
  'Ticket ID',
  'Subject',
  'Description',
  'Status',
  'Priority',
  'Source',
  'Type',
  'Agent',
  'Group',
  'Created time',
  'Due by Time',
  'Last update time',
  'Tags',
  'Full name',
  'Title',
  'Email',
  'Work phone',
  'Mobile phone',
  'CC',
  'Contact ID',
  'Company Name',
  'Language',
  'Student name',
  'Class teacher',
  'Home address',
  'Internal note',
  'Last reply',
  'Ticket URL',
  'Device address',
] as const;
type Cells = Partial<Record<(typeof columns)[number], string>>;

const schools = ['Elm Academy', 'Birch College', 'Rowan School'];
const complaints = [
  'The seat list is gone since the update',
  'I cannot print the seat list of the second room',
  'The points of the second marker vanish when I reopen the exam',
  'Uploading the answer sheets stands still at ninety percent',
];

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

/** Ten weeks of tickets without any secret, so that there are weeks, themes and a watch. */
function harmless(): Cells[] {
  return Array.from({ length: 160 }, (_, at) => ({
    'Ticket ID': `${5000 + at}`,
    Subject: complaints[at % 4] as string,
    Description: `${complaints[at % 4]}. Room ${at % 7} of version 4.${at % 3}.`,
    Status: 'Open',
    Priority: 'Low',
    Source: 'Portal',
    Type: 'Problem',
    Agent: 'Dana Levi',
    Group: 'Support',
    'Created time': day(at),
    'Last update time': day(at + 2),
    Tags: 'seats',
    'Full name': `Pat Reader${at % 23}`,
    Email: `reader${at % 23}@school.example`,
    'Company Name': schools[at % 3] as string,
    Language: 'en',
  }));
}

/** Tickets that count: for each kind one in which every column holds a secret, most of them of that kind. */
function planted(planter: Planter): Cells[] {
  return kinds.map((kind, at) => {
    const requester = planter.name('Full name');
    const agent = planter.name('Agent');
    const signer = planter.name('a signature');
    const teacher = planter.name('Class teacher');
    const other = (step: number) => kinds[(at + step) % kinds.length] as (typeof kinds)[number];
    return {
      'Ticket ID': `${1000 + at}`,
      Subject: `${complaints[at % 4]} ${planter.text(kind, 'Subject')} ${requester}`,
      Description: [
        `Dear ${agent},`,
        `${complaints[at % 4]}: ${planter.text(kind, 'Description')} and then ${planter.text(other(1), 'Description')}.`,
        `It was ${requester.split(' ')[1]} who saw it first, with ${teacher} beside.`,
        'Kind regards,',
        signer,
        planter.text(kind, 'a signature'),
        '',
        'On Mon, 2 Mar 2026 at 10:15, Support <support@seats.example> wrote:',
        `> You asked from ${planter.text(other(2), 'quoted mail')}`,
        `> and your ${planter.text(kind, 'quoted mail')}`,
      ].join('\n'),
      Status: planter.text(kind, 'Status'),
      Priority: planter.text(other(3), 'Priority'),
      Source: planter.text(other(4), 'Source'),
      Type: planter.text(other(5), 'Type'),
      Agent: agent,
      Group: `Team ${agent}`,
      'Created time': day(at * 4 + 1),
      'Due by Time': planter.text(kind, 'Due by Time'),
      'Last update time': day(at * 4 + 3),
      Tags: `seats, ${planter.text(kind, 'Tags')}, ${requester}`,
      'Full name': requester,
      Title: planter.name('Title'),
      Email: planter.text('email', 'Email'),
      'Work phone': planter.text('phone', 'Work phone'),
      'Mobile phone': planter.text('national phone', 'Mobile phone'),
      CC: `${planter.name('CC')} <${planter.text('email', 'CC')}>`,
      'Contact ID': planter.word('Contact ID'),
      'Company Name': schools[at % 3] as string,
      Language: planter.text(other(6), 'Language'),
      'Student name': planter.name('Student name'),
      'Class teacher': teacher,
      'Home address': planter.text('address', 'Home address'),
      'Internal note': planter.text(kind, 'Internal note'),
      'Last reply': planter.text(kind, 'Last reply'),
      'Ticket URL': planter.text('url token', 'Ticket URL'),
      'Device address': planter.text('ip', 'Device address'),
    };
  });
}

/** Rows that are rejected or set aside: an id that is personal data, a date that is none, an automatic reply, spam. */
function odd(planter: Planter): Cells[] {
  const full = (place: string): Cells => {
    const requester = planter.name(place);
    return {
      'Ticket ID': `${7000 + planter.secrets.length}`,
      Subject: planter.text('email', place),
      Description: `${requester}: ${planter.text('card', place)}, ${planter.text('jwt', place)}`,
      'Created time': day(9),
      Tags: planter.text('key', place),
      'Full name': requester,
      Email: planter.text('email', place),
      'Company Name': schools[0] as string,
    };
  };
  const owner = planter.name('a ticket’s number');
  return [
    ...(['email', 'phone', 'iban', 'ssn', 'jwt', 'key'] as const).map((kind) => ({
      ...full('a row whose number is a secret'),
      'Ticket ID': planter.text(kind, 'Ticket ID'),
    })),
    { ...full('a row whose number is a name'), 'Ticket ID': owner, 'Full name': owner },
    { ...full('a row without a number'), 'Ticket ID': '' },
    { ...full('a row without a date'), 'Created time': '' },
    { ...full('a row whose date is a secret'), 'Created time': planter.text('card', 'Created time') },
    { ...full('a row whose date is a name'), 'Created time': planter.name('Created time') },
    {
      ...full('an automatic reply'),
      Subject: `Automatic reply: ${planter.text('phone', 'an automatic reply')}`,
    },
    { ...full('spam'), Status: 'Spam' },
  ];
}

/** Tickets that `data/forget.csv` takes away, by their number, their address and the digest of it. */
function toForget(planter: Planter): { rows: Cells[]; list: string[] } {
  const row = (id: string, email: string): Cells => ({
    'Ticket ID': id,
    Subject: `${complaints[1]} ${planter.word('a forgotten subject')}`,
    Description: `${planter.word('a forgotten body')} ${planter.word('a forgotten body')}`,
    'Created time': day(50),
    Tags: planter.word('a forgotten tag'),
    'Full name': planter.name('a forgotten ticket'),
    Email: email,
    'Company Name': planter.word('a forgotten account'),
  });
  const number = planter.word('a forgotten number');
  const address = planter.text('email', 'a forgotten requester');
  return {
    rows: [
      row(number, planter.text('email', 'a forgotten ticket')),
      row(planter.word('a forgotten number'), address),
    ],
    list: [`${number},`, `,${address}`, `,${planter.text('email', 'a line that nothing fits')}`],
  };
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

/** Ten weeks from 5 January 2026, a working hour of each day. */
function day(at: number): string {
  return new Date(Date.UTC(2026, 0, 5 + (at % 70), 9 + (at % 8), at % 60))
    .toISOString()
    .slice(0, 19)
    .replace('T', ' ');
}
