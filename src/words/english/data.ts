import { counted, countedInWords, figure, listed } from '../amounts.ts';

/** English: how the data came in. What is said to whoever mends a file is not here: it stays as it is in every language. */
export const data = {
  title: 'Data',
  description:
    'How the data came in: files, rows, what was rejected and why, what was set aside, what was redacted.',
  heading: 'How the data came in',
  onThisPage: 'On this page',
  /** `{folder}` */
  noExport:
    'No export was read. Put the CSV files of your helpdesk into {folder}, as they come, and build again.',
  stragglers: 'Tickets far from all others',
  straggler: (ticket: string, day: string) => `Ticket ${ticket}, ${day}`,
  json: 'All of this as JSON',

  account: {
    noneRead: (files: number) =>
      files === 1 ? 'The one file could not be read.' : `None of the ${figure(files)} files could be read.`,
    tickets: (tickets: number, files: number, asOf: string) =>
      `${tickets === 0 ? 'No tickets' : counted(tickets, 'ticket')} from ${files === 1 ? 'one file' : `${figure(files)} files`}${asOf === '' ? '' : `, as of ${asOf}`}.`,
    /** Only the files that could be read are spoken of where some were refused. */
    rows: (rows: number, became: readonly string[], someRefused: boolean) =>
      `Every row${someRefused ? ' of the files that could be read' : ''} is accounted for. ${counted(rows, 'row')}: ${listed(became)}.`,
    accepted: (rows: number) => `${figure(rows)} accepted`,
    newer: (rows: number) => `${counted(rows, 'newer version')} of a known ticket`,
    same: (rows: number) => `${figure(rows)} the same as a known version or older`,
    rejected: (rows: number) => (rows === 0 ? 'none rejected' : `${figure(rows)} rejected`),
    refused: (files: number) =>
      files === 1
        ? 'One file was refused: nothing in it was read, and it stands in no figure.'
        : `${figure(files)} files were refused: nothing in them was read, and they stand in no figure.`,
    /** The first files by name, how many more there are, and whether rows were passed over as asked. */
    rowless: (files: readonly string[], more: number, someForgotten: boolean) => {
      const one = files.length + more === 1;
      const row = someForgotten ? 'no row but what was to be forgotten' : 'no row';
      return `${listed(more === 0 ? files : [...files, `${figure(more)} more`])} ${one ? 'holds' : 'hold'} the names of columns and ${row}. Export ${one ? 'it' : 'them'} again if ${one ? 'it' : 'they'} should hold tickets.`;
    },
    aside: (tickets: number) =>
      `${counted(tickets, 'ticket')} ${tickets === 1 ? 'is' : 'are'} set aside by filters: counted here and in no other figure.`,
    forgotten: (rows: number) =>
      `${counted(rows, 'row')} of tickets or people that asked to be forgotten ${rows === 1 ? 'was' : 'were'} passed over, and ${rows === 1 ? 'stands' : 'stand'} in no figure.`,
    outside: (tickets: number) =>
      `${counted(tickets, 'ticket')} ${tickets === 1 ? 'counts' : 'count'} in no week: later than the as-of time, or so far from all others that no week is made for ${tickets === 1 ? 'it' : 'them'}.`,
  },

  mend: {
    heading: 'What to mend',
    refused: 'Files that were refused',
    rejected: 'Rejected rows',
    noRow: 'No row was read.',
    noneRejected: (someRefused: boolean) =>
      `None: every row${someRefused ? ' of the files that could be read' : ''} became a ticket or a version of one.`,
    why: 'Why',
    rows: 'Rows',
    first: 'First',
    firstLabel: 'first',
    place: 'File and line',
    ticket: 'Ticket',
    ticketLabel: 'ticket',
    otherReasons: (reasons: number) =>
      `${counted(reasons, 'more reason')} ${reasons === 1 ? 'stands' : 'stand'} beside the rows below.`,
    all: (rows: number) => `All ${figure(rows)} rows, each with its reason`,
    some: (shown: number) => `The first ${figure(shown)} rows, each with its reason`,
    /** `{json}` */
    rest: (shown: number, rows: number) =>
      `Shown are the first ${figure(shown)} of ${figure(rows)}. Every one stands under “rejected” in {json}.`,
    written: 'In written files',
    nothingWritten: 'Nothing: handoffs, readings, notes, themes and settings were all understood.',
  },

  missing: {
    heading: 'Days without a ticket',
    /** One stretch of days. */
    on: (first: string, last: string, usual: number) =>
      `No ticket of any kind ${first === last ? `on ${first}` : `from ${first} to ${last}`}, where about ${figure(usual)} would be usual.`,
    /** `{folder}`, `{key}` */
    mend: 'Perhaps an export is missing: the weeks that hold these days are compared with nothing, and count in no usual range. Export these days from the helpdesk, put the file into {folder} as it comes, and build again. Where the desk was closed, name the days under {key} of the settings.',
    all: (stretches: number) => `All ${figure(stretches)} stretches of days`,
    none: 'None that looks like a missing export.',
    /** The shortest silence that would be told; `daily` where the desk works on every day of the week. */
    shortest: (days: number, daily: boolean) => {
      const silent = countedInWords(days, daily ? 'silent day' : 'silent working day');
      return days === 1
        ? `On this desk, ${silent} is told as missing.`
        : `On this desk, ${silent} in a row are told as missing; fewer can be chance.`;
    },
    unnoticed:
      'On this desk, even weeks of silence can be chance, so a missing export may go unnoticed: look yourself whether every week is there.',
  },

  columns: {
    heading: 'How they were read',
    howOne: (file: string) => `How ${file} was read`,
    howMany: (files: number) => `How ${figure(files)} files were read alike`,
    recognisedAs: 'Recognised as',
    byNames: 'a table, by the names of its columns',
    writtenIn: 'Written in',
    parted: (encoding: string, delimiter: string) => `${encoding}, cells parted by ${delimiter}`,
    delimiters: { '\t': 'tabs', ',': 'commas', ';': 'semicolons', '|': 'upright bars' } as Record<
      string,
      string
    >,
    /** What is true of some of the files alone. */
    ofFiles: (files: readonly string[], more: number, what: string) =>
      `${files.join(', ')}${more === 0 ? '' : ` and ${figure(more)} more`}: ${what}`,
    notes: 'Notes',
    digest: 'SHA-256',
    readAs: 'Read as',
    column: 'Column',
    columnLabel: 'column',
    example: 'For example',
    exampleLabel: 'for example',
    notShown: 'not shown',
    empty: 'empty',
    /** `{headers}` */
    instead: 'where it is empty: {headers}',
    forNames: 'Read only for the names in them, which are redacted: {headers}.',
    unread: 'Not read: {headers}.',
    digests: (files: number) => `The ${figure(files)} files and their digests (SHA-256)`,
    /** `{key}`, `{example}` */
    another: 'Where another column is meant, name it under {key} of the settings, as {example}.',
    /** What each field is called; the settings name it by its key. */
    fields: {
      id: 'number',
      created: 'created',
      updated: 'updated',
      solved: 'solved',
      firstReply: 'first reply',
      subject: 'subject',
      body: 'body',
      requester: 'requester',
      email: 'e-mail',
      account: 'account',
      group: 'group',
      assignee: 'assignee',
      type: 'type',
      priority: 'priority',
      status: 'status',
      tags: 'tags',
      channel: 'channel',
      language: 'language',
      url: 'link',
      requesterId: 'id of the requester',
      project: 'project',
      sequence: 'count of changes',
      firstReplyMinutes: 'minutes to the first reply',
      reopens: 'reopens',
      direction: 'who wrote the message',
      createdTime: 'time of creation',
      autoreply: 'automatic reply',
      isSpam: 'spam',
      severity: 'severity',
      impact: 'impact',
      engineeringIssue: 'engineering issue',
      handOvers: 'hand-overs',
    } as Record<string, string>,
  },

  redactions: {
    heading: 'What was redacted',
    none: 'No personal data was recognised in the text of the tickets.',
    kind: 'Kind',
    times: 'Times replaced',
    /** `{key}` */
    limits:
      'No recogniser finds everything. A word that must never be published goes into {key} of the settings.',
  },

  aside: {
    heading: 'Tickets that filters set aside',
    none: 'None was found: no automatic reply, bot, spam or internal ticket.',
    filter: 'Filter',
    tickets: 'Tickets',
    /** `{key}`, `{file}` */
    settings:
      'Filters are turned off and added under {key} of the settings. A ticket that {file} gives a stream always counts.',
    /** The filters that are there without being asked for; those of the settings are called as they are there. */
    filters: {
      'automatic replies': 'automatic replies',
      bots: 'bots',
      spam: 'spam',
      'internal tickets': 'internal tickets',
    } as Record<string, string>,
  },

  files: {
    heading: 'Files',
    all: (files: number) => `All ${figure(files)} files, each with its rows`,
    file: 'File',
    rows: 'Rows',
    accepted: 'Accepted',
    newer: 'Newer',
    same: 'Same or older',
    rejected: 'Rejected',
    definition: 'What each of these columns counts',
    /** The same columns where the table has become a list: they stand before the figure. */
    labels: {
      accepted: 'accepted',
      newer: 'newer',
      same: 'same or older',
      rejected: 'rejected',
    },
  },

  arrivals: 'When tickets come',
};
