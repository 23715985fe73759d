import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ReadExport, readText } from './read-export.ts';

const texts = [
  'Cannot open',
  '',
  'The list, sorted, is wrong',
  'line one\nline two',
  'She said "no" twice',
  'first\n\nsecond, third\nfourth',
  'a 6" screen',
  '"quoted" start',
  'ends with "quote"',
  'לא נפתח, שוב',
];
const orders = [
  ['id', 'created', 'subject', 'description', 'status'],
  ['subject', 'description', 'status', 'id', 'created'],
  ['id', 'created', 'status', 'description'],
  ['description', 'id', 'created'],
] as const;

interface Export {
  readonly text: string;
  readonly headerLength: number;
}

const exports: fc.Arbitrary<Export> = fc
  .record({
    order: fc.constantFrom(...orders),
    rows: fc.array(
      fc.record({
        subject: fc.constantFrom(...texts),
        description: fc.constantFrom(...texts),
        status: fc.constantFrom('open', 'solved'),
      }),
      { minLength: 6, maxLength: 16 },
    ),
    quoteAll: fc.boolean(),
    mark: fc.constantFrom(',', ';'),
    end: fc.constantFrom('\n', '\r\n'),
    ended: fc.boolean(),
  })
  .map(({ order, rows, quoteAll, mark, end, ended }) => {
    const written = (cell: string) =>
      quoteAll || /[",;\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
    const lines = rows.map((row, at) => {
      const cells = { ...row, id: `${at + 100}`, created: `2026-03-${10 + (at % 20)} 10:00` };
      return order.map((name) => written(cells[name])).join(mark);
    });
    const header = order.join(mark);
    return { text: [header, ...lines].join(end) + (ended ? end : ''), headerLength: header.length };
  });

/** The rows by their ids; a row without a readable id stands under what it has there. */
function byId({ column, rows }: ReadExport): Map<string, string> {
  const ids = column('id');
  return new Map(rows.map(({ cells }, at) => [ids[at] as string, cells.join('\u0000')]));
}

/** Puts quotation marks at some places of the rows and compares with what was read before. */
async function damage({ text, headerLength }: Export, places: readonly number[]) {
  let broken = text;
  for (const place of places) {
    const at = headerLength + 2 + Math.floor(place * (broken.length - headerLength - 1));
    broken = `${broken.slice(0, at)}"${broken.slice(at)}`;
  }
  const before = byId(await readText(text));
  const read = await readText(broken, 3);
  const after = byId(read);
  const lost = [...before.keys()].filter((id) => !after.has(id)).length;
  const differs = [...before].some(([id, cells]) => after.get(id) !== cells);
  const isTold = read.rejected.length > 0 || read.notes.length > 0 || read.rows.some(({ mended }) => mended);
  const lines = broken.replace(/(\r\n|\n|\r)$/, '').split(/\r\n|\n|\r/).length;
  return { lost, differs, isTold, read, lines, rowsBefore: before.size };
}

const place = fc.double({ min: 0, max: 0.999999, noNaN: true });

test('one quotation mark at any place costs one row at most, and what differs is told', async () => {
  await fc.assert(
    fc.asyncProperty(exports, place, async (given, at) => {
      const { lost, differs, isTold, read, lines } = await damage(given, [at]);
      expect(lost).toBeLessThanOrEqual(1);
      if (differs) expect(isTold).toBe(true);
      expect(read.lines).toBe(lines);
    }),
    { numRuns: 400 },
  );
});

test('two quotation marks cost two rows at most besides those between them, and lines are counted well', async () => {
  await fc.assert(
    fc.asyncProperty(exports, place, place, async (given, one, two) => {
      const { lost, read, lines } = await damage(given, [one, two]);
      expect(lost).toBeLessThanOrEqual(3);
      expect(read.lines).toBe(lines);
    }),
    { numRuns: 200 },
  );
});
