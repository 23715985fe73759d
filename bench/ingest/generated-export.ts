import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { randomFrom } from '../change/random.ts';

const words =
  'the seat list prints in wrong order grades disappear after reopening exam export excel columns mixed upload stops at percent password reset mail never arrives calendar shows hour early second marker cannot open paper invoice has school name class missing two pupils results page takes minute to load feedback comments be copied another pupil printing cuts off last line since update three colleagues see same error code came twice please advise we need this by friday how do change our settings when teacher logs from home browser screen stays blank'.split(
    ' ',
  );
const givenNames =
  'Anna Ben Clara David Ella Frank Gina Hugo Iris Jonas Kira Leo Mona Nils Olga Paul Rosa Sven Tina Ugo';
const familyNames =
  'Abel Berger Conrad Dietz Ebert Falk Gruber Haas Ivanov Jansen Keller Lorenz Maurer Nagel Otto Peters Quandt Richter Schulz Thiel';
const header =
  'Ticket ID,Subject,Description,Status,Priority,Source,Type,Agent,Group,Created time,Due by Time,Resolved time,Last update time,Initial response time,First response time (in hrs),Agent interactions,Customer interactions,Resolution status,Tags,Survey results,Product,Full name,Email,Company Name';

/** How an export is generated. */
export interface Generated {
  /** The number of its first ticket; numbers rise by one. */
  readonly first: number;
  readonly tickets: number;
  /** The creation time of the first ticket, milliseconds since 1970; one comes each minute. */
  readonly from: number;
}

/**
 * Writes a Freshdesk-shaped export, the same bytes each time: bodies of about 60 words and several lines, all
 * different; one in ten holds a mail address, one a telephone number, one an address with a token, most a name.
 */
export async function writeExport(path: string, { first, tickets, from }: Generated): Promise<void> {
  const random = randomFrom(first).uniform;
  const pick = <Value>(values: readonly Value[]): Value =>
    values[Math.floor(random() * values.length)] as Value;
  const given = givenNames.split(' ');
  const family = familyNames.split(' ');
  const file = createWriteStream(path, { highWaterMark: 2 ** 20 });
  file.write(`${header}\r\n`);
  for (let at = 0; at < tickets; at += 1) {
    const person = Math.floor(random() * 80_000);
    const name = `${pick(given)} ${pick(family)}`;
    const time = (minutes: number): string =>
      new Date(from + (at + minutes) * 60_000).toISOString().slice(0, 19).replace('T', ' ');
    let body = `${pick(['Hello,', 'Hi there', 'Good morning', 'Dear support'])}\n`;
    const length = 50 + Math.floor(random() * 30);
    for (let word = 0; word < length; word += 1) body += pick(words) + (word % 9 === 8 ? '. ' : ' ');
    if (random() < 0.1) body += `\nPlease call +44 20 7946 0${String(person % 1000).padStart(3, '0')}.`;
    if (random() < 0.1) body += `\nMy address is person.${person}@example.org`;
    if (random() < 0.1) body += `\nSee https://app.example.com/exams?token=${(person * 7919).toString(36)}`;
    body += `\nThanks, ${name}`;
    const row = [
      first + at,
      `"${pick(words)} ${pick(words)} ${pick(words)}, ${pick(words)}"`,
      `"${body}"`,
      pick(['Open', 'Pending', 'Resolved', 'Closed']),
      pick(['Low', 'Medium', 'High', 'Urgent']),
      pick(['Email', 'Portal', 'Chat']),
      pick(['Question', 'Problem', 'Incident', '']),
      `${pick(given)} ${pick(family)}`,
      pick(['Support', 'Investigation', 'Engineering']),
      time(0),
      time(4320),
      time(700),
      time(800),
      time(55),
      '0.92',
      Math.floor(random() * 6),
      Math.floor(random() * 6),
      'Within SLA',
      pick(['grading', '"grading,exams"', 'billing', '']),
      '',
      'Exams',
      name,
      `person.${person}@example.org`,
      `School ${person % 600}`,
    ].join(',');
    if (!file.write(`${row}\r\n`)) await once(file, 'drain');
  }
  file.end();
  await finished(file);
}
