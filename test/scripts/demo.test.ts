import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { localTime, weekdayName } from '../../scripts/demo/calendar.ts';
import { gatherTickets } from '../../scripts/demo/gather.ts';
import { demoFiles } from '../../scripts/demo/manifest.ts';
import { peopleOf } from '../../scripts/demo/people.ts';
import { say } from '../../scripts/demo/phrase.ts';
import { createRandom } from '../../scripts/demo/random.ts';
import { asWholeExport } from '../../scripts/demo/whole-export.ts';
import { parseHandoff } from '../../src/handoffs/index.ts';
import { holdsPassage, readNote } from '../../src/voice/index.ts';

const root = new URL('../../', import.meta.url);
const csv = new URL('data/tickets/gradelight-zendesk.csv', root);
const text = (file: string): string => readFileSync(new URL(file, root), 'utf8');
const tickets = gatherTickets();
const byId = new Map(tickets.map((ticket) => [String(ticket.id), ticket]));

describe('the demo', () => {
  test('comes out the same each time', () => {
    expect(asWholeExport(gatherTickets(2))).toBe(asWholeExport(gatherTickets(2)));
  });

  test('keeps the tickets of a week when weeks are added', () => {
    expect(asWholeExport(gatherTickets(3)).startsWith(asWholeExport(gatherTickets(2)))).toBe(true);
  });

  test('gives every ticket an id of its own and ends on a Thursday afternoon', () => {
    expect(byId.size).toBe(tickets.length);
    const newest = Math.max(...tickets.map((ticket) => ticket.createdAt));
    expect(`${weekdayName(newest)} ${localTime(newest)}`).toBe('Thursday 2026-11-19 15:42');
  });

  test('is read back as it was written, commas, quotation marks and line breaks included', () => {
    const few = gatherTickets(2);
    const rows = parse(asWholeExport(few), { columns: true }) as Record<string, string>[];
    expect(rows.map((row) => row.Description)).toEqual(few.map((ticket) => ticket.body));
    expect(rows.map((row) => row.Subject)).toEqual(few.map((ticket) => ticket.subject));
    expect(rows.map((row) => row['Created at'])).toEqual(few.map((ticket) => localTime(ticket.createdAt)));
  });

  test('names nobody at a domain or number that could be real', () => {
    const everybody = [...peopleOf.values()].flat();
    expect(everybody.filter((one) => !one.email.endsWith('.example'))).toEqual([]);
    expect(everybody.filter((one) => !/^(\+44 20 7946 0\d{3}|555-01\d\d)$/.test(one.phone))).toEqual([]);
    const addresses = tickets.flatMap((ticket) => ticket.body.match(/[\w.-]+@[\w.-]+/g) ?? []);
    expect(addresses.filter((address) => !address.endsWith('.example'))).toEqual([]);
  });

  test('says the same thing rarely twice', () => {
    expect(new Set(tickets.map((ticket) => ticket.subject)).size / tickets.length).toBeGreaterThan(0.45);
    expect(new Set(tickets.map((ticket) => ticket.body)).size / tickets.length).toBeGreaterThan(0.97);
  });
});

describe('a phrase', () => {
  test('takes one of its alternatives and fills its slots', () => {
    const said = new Set(
      Array.from({ length: 50 }, (_, seed) =>
        say('The {thing} is [late|[very |]slow].', { thing: ['scan'] }, createRandom(seed)),
      ),
    );
    expect([...said].sort()).toEqual(['The scan is late.', 'The scan is slow.', 'The scan is very slow.']);
  });

  test('refuses a slot that nobody filled', () => {
    expect(() => say('The {thing}', {}, createRandom(1))).toThrow("No slot is called 'thing'");
  });
});

describe.skipIf(!existsSync(csv))('what lies in the folders of the demo', () => {
  test('is what the generator writes', () => {
    expect(readFileSync(csv, 'utf8') === asWholeExport(tickets)).toBe(true);
  });

  test('is all named in the manifest, so that one command takes it away', () => {
    expect(demoFiles.filter((file) => !existsSync(new URL(file, root)))).toEqual([]);
  });

  test('cites only tickets that exist in the pages of themes', () => {
    const examples = demoFiles
      .filter((file) => file.startsWith('content/themes/'))
      .flatMap((file) => (/^examples: \[(.*)\]$/m.exec(text(file))?.[1] ?? '').match(/\d+/g) ?? []);
    expect(examples.filter((id) => !byId.has(id))).toEqual([]);
    expect(examples.length).toBeGreaterThan(0);
  });

  test.each(['content/voice/cycle-6.mdx', 'content/voice/cycle-7.mdx'])(
    '%s quotes its tickets word for word',
    (file) => {
      const { note, faults } = readNote(text(file), file);
      expect(faults).toEqual([]);
      const quoted = note?.moments ?? [];
      expect(quoted.length).toBeGreaterThan(0);
      expect(
        quoted.filter(({ ticket, passage }) => !holdsPassage(byId.get(ticket)?.body ?? '', passage ?? '')),
      ).toEqual([]);
    },
  );

  test.each(demoFiles.filter((file) => file.startsWith('content/handoffs/')))('%s can be read', (file) => {
    expect(parseHandoff(text(file), file).faults).toEqual([]);
  });
});
