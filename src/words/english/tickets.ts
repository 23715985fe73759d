import { amounts } from './amounts.ts';

/** English: the tickets behind a figure. */
export const tickets = {
  title: (week: string) => `Tickets of ${week}`,
  description: (week: string, days: string) => `Every ticket of ${week}, ${days}, redacted.`,
  here: 'Tickets',
  oldestFirst: 'oldest first',
  wordless: 'no words of customers are published here',
  redacted: 'personal data is redacted',
  narrow: 'Narrow the list',
  groups: { all: 'Show', check: 'Sorting', stream: 'Stream', theme: 'Theme', level: 'Level', kind: 'Asks' },
  all: 'All',
  toCheck: 'To check',
  noTheme: 'No theme',
  unknownLevel: 'Unknown',
  kinds: {
    'how-do-i': 'how something is done',
    'doesnt-work': 'why it does not work',
    wish: 'for a change',
    account: 'about their account',
    other: 'something else',
  } as Record<string, string>,
  noneKnown: 'No ticket is known of this week.',
  noneCame: 'No ticket came this week.',
  list: 'The tickets',
  ticket: (id: string) => `Ticket ${id}`,
  chainLevel: (level: string) => `chain level ${level}`,
  cut: 'Cut here: this is the beginning of a longer text.',
  sorted: {
    rule: (stream: string, confidence: string) => `${stream} by rule, confidence ${confidence}: {reason}`,
    learned: (stream: string, confidence: string) =>
      `${stream} by what was learned from corrections, confidence ${confidence}: {reason}`,
    person: (stream: string, _confidence: string) => `${stream} by a person: {reason}`,
  },
  /** Of a ticket that a person sorted: what the machine says of it without having been taught by it. */
  machine: {
    same: 'The machine would say the same.',
    /** S8: both are shown, and the person’s counts. */
    differs: (own: string, on: string | undefined, other: string) =>
      `You sorted this as ${own}${on === undefined ? '' : ` on ${on}`}; the machine would say ${other}.`,
  },
  /** Of a ticket in the 48 hours of a release, as what it counts there; `{label}`, `{watch}`. */
  heard: {
    question: (number: number) => `Counted as predicted question ${number}, “{label}”: {watch}.`,
    limitation: (number: number) => `Counted as known limitation ${number}, “{label}”: {watch}.`,
    surprise: (number: number) => `Counted as surprise ${number}, “{label}”: {watch}.`,
  },
  more: (tickets: number) => ` and ${amounts.figure(tickets)} more`,
  /** What stands in the place of something redacted, by the kind's name in its marker. */
  redactions: {
    email: 'e-mail address',
    phone: 'phone number',
    card: 'card number',
    iban: 'bank account',
    ip: 'network address',
    'national-id': 'national id',
    address: 'postal address',
    'url-token': 'secret in a link',
    jwt: 'access token',
    name: 'name',
    key: 'key',
    password: 'password',
    word: 'word',
  } as Record<string, string>,
};
