import { kinds, type Planter } from './canary-secrets.ts';

/** The columns of a wide export, as a helpdesk's exporter gives them when every box is ticked. */
export const columns = [
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
export type Cells = Partial<Record<(typeof columns)[number], string>>;

const schools = ['Elm Academy', 'Birch College', 'Rowan School'];
const complaints = [
  'The seat list is gone since the update',
  'I cannot print the seat list of the second room',
  'The points of the second marker vanish when I reopen the exam',
  'Uploading the answer sheets stands still at ninety percent',
];

/** Ten weeks of tickets without any secret, so that there are weeks, themes and a watch. */
export function harmless(): Cells[] {
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
export function planted(planter: Planter): Cells[] {
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
export function odd(planter: Planter): Cells[] {
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
export function toForget(planter: Planter): { rows: Cells[]; list: string[] } {
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

/** Ten weeks from 5 January 2026, a working hour of each day. */
function day(at: number): string {
  return new Date(Date.UTC(2026, 0, 5 + (at % 70), 9 + (at % 8), at % 60))
    .toISOString()
    .slice(0, 19)
    .replace('T', ' ');
}
