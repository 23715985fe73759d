import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { readTickets } from '../../src/tickets/index.ts';
import { exportFolder } from './export-file.ts';

const { folder, write, remove } = exportFolder();
afterAll(remove);

/** Stands in every text of every row, so that no reason and no note may hold it. */
const marker = 'zqmarker';
const header = ['Ticket ID', 'Created', 'Updated', 'Subject', 'Description', 'Requester', 'Email', 'Tags'];

/** A row as it should be: one state of one ticket. */
interface Good {
  readonly kind: 'good';
  readonly id: number;
  readonly updated: number;
  readonly text: Text;
}
/** A row or line that is not as it should be. Whose number begins with 9 may become a ticket or be rejected. */
type Fault =
  | 'short'
  | 'long'
  | 'torn'
  | 'stray'
  | 'no id'
  | 'no date'
  | 'impossible date'
  | 'words for a date'
  | 'header again'
  | 'totals'
  | 'footer'
  | 'blank';
type Line = Good | { readonly kind: Fault; readonly id: number };
type Text = 'plain' | 'delimiters' | 'lines' | 'quotes' | 'accents';

/** How a file is written. */
interface Form {
  readonly delimiter: ',' | ';' | '\t' | '|';
  readonly end: '\n' | '\r\n' | '\r';
  readonly bytes: 'utf-8' | 'bom' | 'utf-16le' | 'utf-16be';
  readonly gz: boolean;
  readonly quoteAll: boolean;
  readonly lastEnd: boolean;
  readonly before: 'nothing' | 'sep' | 'title';
}
interface Export extends Form {
  readonly lines: readonly Line[];
}

const good = fc.record({
  kind: fc.constant('good' as const),
  id: fc.integer({ min: 1, max: 40 }),
  updated: fc.integer({ min: 1, max: 9 }),
  text: fc.constantFrom<Text>('plain', 'plain', 'delimiters', 'lines', 'quotes', 'accents'),
});
const faulty = fc.record({
  kind: fc.constantFrom<Fault>(
    'short',
    'long',
    'torn',
    'stray',
    'no id',
    'no date',
    'impossible date',
    'words for a date',
    'header again',
    'totals',
    'footer',
    'blank',
  ),
  id: fc.integer({ min: 9001, max: 9040 }),
});
const oneExport: fc.Arbitrary<Export> = fc.record({
  // Most rows are good: a file of which the half has no date is refused as a whole, which is another matter.
  lines: fc
    .tuple(fc.array(good, { minLength: 10, maxLength: 16 }), fc.array(faulty, { maxLength: 5 }), fc.nat())
    .map(([rows, faults, seed]) => interleaved(rows, faults, seed)),
  delimiter: fc.constantFrom<Form['delimiter']>(',', ';', '\t', '|'),
  end: fc.constantFrom<Form['end']>('\n', '\r\n', '\r'),
  bytes: fc.constantFrom<Form['bytes']>('utf-8', 'utf-8', 'bom', 'utf-16le', 'utf-16be'),
  gz: fc.boolean(),
  quoteAll: fc.boolean(),
  lastEnd: fc.boolean(),
  before: fc.constantFrom<Form['before']>('nothing', 'nothing', 'sep', 'title'),
});

/** Faults between good rows, and never in the first places, by which a file is understood. */
function interleaved(rows: readonly Good[], faults: readonly Line[], seed: number): Line[] {
  const lines: Line[] = [...rows];
  for (const [at, fault] of faults.entries()) {
    const room = lines.length - 3;
    lines.splice(4 + ((seed + at * 7) % room), 0, fault);
  }
  return lines;
}

function bytesOf(given: Export): Uint8Array {
  const { delimiter, end, before, lastEnd } = given;
  const first = { nothing: [], sep: [`sep=${delimiter}`], title: ['Tickets of all groups', ''] }[before];
  const text = [...first, header.join(delimiter), ...given.lines.map((line) => written(line, given))].join(
    end,
  );
  const whole = `${text}${lastEnd ? end : ''}`;
  const encoded = {
    'utf-8': () => Buffer.from(whole, 'utf8'),
    bom: () => Buffer.from(`\ufeff${whole}`, 'utf8'),
    'utf-16le': () => Buffer.from(`\ufeff${whole}`, 'utf16le'),
    'utf-16be': () => Buffer.from(`\ufeff${whole}`, 'utf16le').swap16(),
  }[given.bytes]();
  return given.gz ? gzipSync(encoded) : encoded;
}

const created = (id: number): string =>
  `2026-03-${String(1 + (id % 28)).padStart(2, '0')} ${String(8 + (id % 9)).padStart(2, '0')}:15:00`;
const updatedAt = (updated: number): string => `2026-04-0${updated} 10:00:00`;

function written(line: Line, { delimiter, quoteAll }: Form): string {
  const cell = (value: string): string =>
    quoteAll || /["\r\n]/.test(value) || value.includes(delimiter)
      ? `"${value.replaceAll('"', '""')}"`
      : value;
  const joined = (cells: readonly string[]): string => cells.map(cell).join(delimiter);
  const whole = (id: string, date: string, updated: string, body: string): string[] => [
    id,
    date,
    updated,
    `Seat list ${marker} ${id}`,
    body,
    `Zed ${marker}`,
    `${marker}${id}@school.example`,
    `seats ${marker}`,
  ];
  const id = String(line.id);
  const rest = whole(id, created(line.id), updatedAt(1), `Cannot open it ${marker}`);
  switch (line.kind) {
    case 'good': {
      const said = `state ${line.updated} ${marker}`;
      const body = {
        plain: said,
        delimiters: `${said}, a; b | c\td`,
        lines: `${said}\nand a second line,\n\nand a fourth`,
        quotes: `${said} "quoted" and "once more"`,
        accents: `${said} Prüfung naïve שלום 座席`,
      }[line.text];
      return joined(whole(id, created(line.id), updatedAt(line.updated), body));
    }
    case 'short':
      return joined([id, '', marker]);
    case 'long':
      return joined([...rest, marker, marker, marker]);
    case 'torn':
      return `${joined(rest.slice(0, 4))}${delimiter}"torn ${marker}${delimiter}${joined(rest.slice(5))}`;
    case 'stray':
      return `${joined(rest.slice(0, 4))}${delimiter}a 5" screen ${marker}${delimiter}${joined(rest.slice(5))}`;
    case 'no id':
      return joined(['', ...rest.slice(1)]);
    case 'no date':
      return joined([id, '', ...rest.slice(2)]);
    case 'impossible date':
      return joined([id, '2026-02-30 10:00:00', ...rest.slice(2)]);
    case 'words for a date':
      return joined([id, `${marker} soon`, ...rest.slice(2)]);
    case 'header again':
      return header.join(delimiter);
    case 'totals':
      return joined(['Total', '', '', '', marker, '', '', '']);
    case 'footer':
      return `Exported for ${marker}`;
    case 'blank':
      return '';
  }
}

/** Lines that are no rows at all. */
const passedOver: ReadonlySet<string> = new Set(['header again', 'blank']);

/** Lines behind an opened quotation mark that look like no record, and so may be taken for the rest of its text. */
function swallowable(lines: readonly Line[]): number {
  const told = lines.filter(({ kind }) => kind !== 'blank');
  return told.filter(({ kind }, at) => kind === 'footer' && told[at - 1]?.kind === 'torn').length;
}

const read = (paths: readonly string[], cache?: string) =>
  readTickets(paths, {}, { root: folder, requesterKey: 'k', ...(cache === undefined ? {} : { cache }) });

/** Three small exports, which overlap. */
const someExports = fc.array(oneExport, { minLength: 3, maxLength: 3 });

const writtenFiles = (exports: readonly Export[]): string[] =>
  exports.map((one, at) => write(`part-${at}.csv${one.gz ? '.gz' : ''}`, bytesOf(one)));

test('every row of 2,040 exports is accounted for, every good ticket is there, and no text is in a reason', async () => {
  await fc.assert(
    fc.asyncProperty(someExports, async (exports) => {
      const { tickets, files, rejected } = await read(writtenFiles(exports));

      for (const [at, { lines }] of exports.entries()) {
        const report = files[at];
        const rows = lines.filter(({ kind }) => !passedOver.has(kind)).length;
        expect(report?.rows).toBeLessThanOrEqual(rows);
        expect(report?.rows).toBeGreaterThanOrEqual(rows - swallowable(lines));
        if (report === undefined) continue;
        expect(report.accepted + report.updated + report.duplicates + report.rejected).toBe(report.rows);
        expect(rejected.filter(({ file }) => file === report.file)).toHaveLength(report.rejected);
      }
      expect(files.reduce((sum, { accepted }) => sum + accepted, 0)).toBe(tickets.length);

      const newest = new Map<string, number>();
      for (const line of exports.flatMap(({ lines }) => lines)) {
        if (line.kind !== 'good') continue;
        newest.set(`${line.id}`, Math.max(newest.get(`${line.id}`) ?? 0, line.updated));
      }
      const found = new Map(tickets.map((ticket) => [ticket.id, ticket]));
      expect(found.size).toBe(tickets.length);
      for (const [id, updated] of newest) {
        expect(found.get(id)?.updatedAt, `ticket ${id}`).toBe(`2026-04-0${updated}T10:00:00Z`);
        expect(found.get(id)?.body, `ticket ${id}`).toMatch(new RegExp(`^state ${updated} `));
      }
      const written = new Set(exports.flatMap(({ lines }) => lines.map(({ id }) => `${id}`)));
      for (const id of found.keys()) expect(written, 'a ticket that nobody wrote').toContain(id);

      const told = JSON.stringify([rejected, files.map(({ notes, columns }) => [notes, columns])]);
      expect(told.toLowerCase()).not.toContain(marker);
    }),
    { numRuns: 680 },
  );
}, 180_000);

test('the order of the files changes nothing, and neither does a cache, cold or warm', async () => {
  await fc.assert(
    fc.asyncProperty(someExports, async (exports) => {
      const paths = writtenFiles(exports);
      const once = await read(paths);
      expect(await read(paths.toReversed())).toEqual(once);
      const cache = join(folder, 'cache');
      rmSync(cache, { recursive: true, force: true });
      expect(await read(paths.toReversed(), cache)).toEqual(once);
      expect(await read(paths, cache)).toEqual(once);
    }),
    { numRuns: 24 },
  );
}, 120_000);
