import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { bordersOf } from '../../../src/tickets/reading/ranges.ts';
import { exportFolder } from '../export-file.ts';

const { write, remove } = exportFolder();
afterAll(remove);
const isRecord = (text: string): boolean => /^\d+,"?[\s\S]*,end$/.test(text);

it('parts a file between records only, also where texts hold line breaks and quotation marks', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('plain', 'two\nlines', 'says ""hello""', '1,fake,end\n2,fake,end'), {
        minLength: 1,
        maxLength: 60,
      }),
      fc.integer({ min: 10, max: 200 }),
      async (texts, piece) => {
        const rows = texts.map((text, at) => `${at},"${text}",end\n`);
        const content = rows.join('');
        const starts = new Set<number>();
        let at = 0;
        for (const row of rows) {
          starts.add(at);
          at += row.length;
        }
        const path = write('parted.csv', content);
        const borders = await bordersOf(path, content.length, isRecord, 'utf-8', piece);
        for (const border of borders) expect(starts).toContain(border);
        expect(borders).toEqual([...new Set(borders)].sort((a, b) => a - b));
      },
    ),
    { numRuns: 200 },
  );
});

it('finds a border about every piece', async () => {
  const content = Array.from({ length: 1000 }, (_, at) => `${at},"text\nof two lines",end\r\n`).join('');
  const path = write('long.csv', content);
  const borders = await bordersOf(path, content.length, (text) => isRecord(text.trim()), 'utf-8', 5000);
  expect(borders.length).toBeGreaterThan(3);
  expect(borders.every((border) => /^\d+,"/.test(content.slice(border)))).toBe(true);
});

it('finds none behind a quotation mark that is out of order', async () => {
  const rows = Array.from({ length: 400 }, (_, at) => `${at},"text",end\n`);
  rows[10] = '10,"open,end\n';
  const content = rows.join('');
  const path = write('torn.csv', content);
  expect(await bordersOf(path, content.length, isRecord, 'utf-8', 1000)).toEqual([]);
});
