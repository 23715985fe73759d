import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hostileStrings } from './hostile-strings.ts';

const others = fileURLToPath(new URL('../../../shared/data/hostile/', import.meta.url));

/** Our own strings, and other people's where they are there. */
export function allHostileStrings(): readonly string[] {
  if (!existsSync(others)) return hostileStrings;
  const made = readFileSync(join(others, 'made.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text);
  const naughty = JSON.parse(readFileSync(join(others, 'blns.json'), 'utf8')) as string[];
  return [...new Set([...hostileStrings, ...made, ...naughty])].filter((text) => text.trim() !== '');
}

/** The header of a column of types, which the settings name so that it stands on a page. */
const hostileHeader = '"><img src=x onerror=window.__hit=1> Type';

const columns = ['id', 'created_at', 'updated_at', 'subject', 'description', 'status', 'priority', 'channel'];
const more = ['group', 'tags', 'organization', 'requester', 'email', 'assignee', 'language', hostileHeader];

/**
 * Writes exports in which each string stands once in every column beside plain numbers, once as a ticket's number, and
 * several times as what tickets have in common; strings name columns, files and folders as well.
 */
export function writeHostile(folder: string): void {
  const strings = allHostileStrings();
  const exports = join(folder, 'data', 'tickets');
  for (const part of ['data/tickets', 'content/handoffs', 'content/voice'])
    mkdirSync(join(folder, part), { recursive: true });
  writeFileSync(
    join(folder, 'content', 'settings.yaml'),
    `product: Seats\nprivacy: { minimumGroup: 1 }\nexports: { columns: { type: ${JSON.stringify(hostileHeader)}, group: group, account: organization } }\n`,
  );
  writeFileSync(join(folder, 'content', 'handoffs', 'v2-rooms.md'), handoff);
  writeFileSync(join(folder, 'content', 'voice', 'spring.mdx'), note);
  writeTriage(join(folder, 'data'), strings);

  // UTF-16, since it can hold half a pair of surrogates.
  const header = [...columns, ...more, ...hostileStrings.slice(0, 12)];
  const everywhere = strings.map((text, at) =>
    header.map((column) => {
      if (column === 'id') return `h${at}`;
      if (column.endsWith('_at')) return day(at);
      return column === 'email' ? `reader${at}@school.example` : text;
    }),
  );
  writeFileSync(
    join(exports, 'everywhere.csv'),
    Buffer.from(`\ufeff${table(header, everywhere)}`, 'utf16le'),
  );

  const named = ['id', 'created_at', 'subject', 'description', 'organization', 'email'];
  const numbers = strings.map((text, at) => [
    text,
    day(at),
    'The seat list is gone',
    'Since the update.',
    'Elm',
    `pupil${at}@school.example`,
  ]);
  // What many tickets say is a theme, and its words become an address.
  const common = hostileStrings.flatMap((text, which) =>
    Array.from({ length: 6 }, (_, at) => [
      `t${which}-${at}`,
      day(at * 7 + which),
      text,
      `${text} ${text}`,
      text,
      `member${at}@school.example`,
    ]),
  );
  writeFileSync(join(exports, 'numbers.csv'), table(named, numbers));
  writeFileSync(join(exports, 'common.csv'), table(named, common));
  for (const [at, text] of hostileStrings.filter(isName).entries()) {
    const place = at % 2 === 0 ? exports : join(exports, text);
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, `${at} ${text}.docx`), 'x');
    writeFileSync(
      join(place, `${at} ${text}.csv`),
      table(named, [
        [`f${at}`, day(at), 'Seat list', 'x', 'Elm', `one${at}@school.example`],
        [`r${at}`, 'someday', text, text, text, ''],
      ]),
    );
  }
}

/** What triage writes, with each string once in every cell that takes a text. */
function writeTriage(data: string, strings: readonly string[]): void {
  const write = (
    file: string,
    header: readonly string[],
    row: (text: string, at: number) => readonly string[],
  ): void => writeFileSync(join(data, file), table(header, strings.map(row)));
  const streams = ['bug', 'brief', 'noise', 'unclear'];
  write('sorting.csv', ['ticket', 'stream', 'note'], (text, at) => [`h${at}`, streams[at % 4] ?? '', text]);
  write('bugs.csv', ['bug', 'tickets', 'title', 'surface', 'owner', 'chain_level', 'state'], (text, at) => [
    at % 2 === 0 ? text : `B-${at}`,
    `h${at}`,
    text,
    text,
    text,
    at % 3 === 0 ? 'scope' : '',
    'open',
  ]);
  write('briefs.csv', ['brief', 'tickets', 'change', 'cohort', 'state', 'answer'], (text, at) => [
    at % 2 === 0 ? text : `B-${at}`,
    `h${at}`,
    text,
    text,
    at % 3 === 0 ? 'answered' : 'open',
    text,
  ]);
  write('misroutes.csv', ['date', 'ticket', 'landed', 'should', 'why'], (text, at) => [
    '2026-02-20',
    `h${at}`,
    'bug',
    'noise',
    text,
  ]);
}

/** What a file may be called: control characters and line ends are allowed where this runs. */
function isName(text: string): boolean {
  return (
    text.trim() === text && text.isWellFormed() && !/[\0/\\:]/.test(text) && Buffer.byteLength(text) < 200
  );
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
  return `${[header, ...rows].map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`;
}

/** Eight weeks from 5 January 2026. */
function day(at: number): string {
  return new Date(Date.UTC(2026, 0, 5 + (at % 56), 9, at % 60)).toISOString();
}

const handoff = `---
release: Rooms
version: "2.0"
releaseAt: 2026-02-10T09:00:00+00:00
writtenOn: 2026-02-01
---

## What's new
Coordinators find the seat list under Rooms.

## Likely questions
### Where did the seat list go?
It is under Rooms now.

- Expected: 2 to 4
`;

const note = `---
title: Spring
cycle: spring
weeks: { from: 2026-W02, to: 2026-W05 }
author: CS Lead
date: 2026-03-02
---

<Moment ticket="h0" />

<Moment ticket="h6" />

<Moment ticket="h44" />
`;
