import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { readTickets } from '../../src/tickets/index.ts';
import { exportFolder } from './export-file.ts';

const { folder, write, remove } = exportFolder();
afterAll(remove);

const header = 'id,created,updated,subject,description,email,assignee,tags';

interface Line {
  id: number;
  created: number;
  updated: number;
  fault: 'none' | 'date' | 'id' | 'short' | 'long' | 'quote';
}

const line: fc.Arbitrary<Line> = fc.record({
  id: fc.integer({ min: 1, max: 12 }),
  created: fc.integer({ min: 1, max: 5 }),
  updated: fc.integer({ min: 10, max: 28 }),
  fault: fc.constantFrom('none', 'none', 'none', 'none', 'date', 'id', 'short', 'long', 'quote'),
});

function written({ id, created, updated, fault }: Line): string {
  if (fault === 'short') return `${id},,`;
  const cells = [
    fault === 'id' ? '' : `${id}`,
    fault === 'date' ? 'soon' : `2026-03-0${created} 10:00:00`,
    `2026-03-${updated} 10:00:00`,
    `Cannot open ${id}`,
    fault === 'quote' ? '"torn' : `state ${updated}`,
    'x@y.example',
    'Dana Levi',
    'a b',
  ];
  return fault === 'long' ? [...cells, 'more', 'more'].join(',') : cells.join(',');
}

const good: Line = { id: 99, created: 1, updated: 10, fault: 'none' };
const files = fc.array(fc.array(line, { maxLength: 12 }), { minLength: 1, maxLength: 3 });

async function read(parts: readonly (readonly Line[])[], backwards = false) {
  const paths = parts.map((lines, at) => {
    // Good rows first: a file of faults alone is refused as a whole, which is another matter.
    const safe = Array.from({ length: 14 }, (_, more) => ({ ...good, id: 100 + more }));
    return write(`part-${at}.csv`, [header, ...[...safe, ...lines, good].map(written)].join('\n'));
  });
  return readTickets(backwards ? paths.reverse() : paths, {}, { root: folder, requesterKey: 'k' });
}

test('every row is accounted for, whatever overlaps and is at fault', async () => {
  await fc.assert(
    fc.asyncProperty(files, async (parts) => {
      const { tickets, files: reports, rejected } = await read(parts);
      for (const report of reports) {
        expect(report.accepted + report.updated + report.duplicates + report.rejected).toBe(report.rows);
        expect(rejected.filter(({ file }) => file === report.file)).toHaveLength(report.rejected);
      }
      expect(reports.reduce((sum, { accepted }) => sum + accepted, 0)).toBe(tickets.length);
      expect(new Set(tickets.map(({ id }) => id)).size).toBe(tickets.length);
      for (const [at, lines] of parts.entries()) expect(reports[at]?.rows).toBe(lines.length + 15);
    }),
    { numRuns: 60 },
  );
});

test('any order of the files gives the same tickets and reports', async () => {
  await fc.assert(
    fc.asyncProperty(files, async (parts) => {
      expect(await read(parts, true)).toEqual(await read(parts));
    }),
    { numRuns: 30 },
  );
});

test('one quotation mark at any place costs at most one row', async () => {
  const rows = Array.from({ length: 12 }, (_, at) => written({ ...good, id: at + 1 }));
  const whole = rows.join('\n');
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: whole.length }), async (at) => {
      const path = write('quote.csv', `${header}\n${whole.slice(0, at)}"${whole.slice(at)}`);
      const { tickets, files: reports } = await readTickets([path], {}, { root: folder });
      expect(tickets.length).toBeGreaterThanOrEqual(11);
      expect(reports[0]?.rows).toBe(12);
    }),
    { numRuns: 150 },
  );
});

test('nothing that a customer is known by survives, in any column', async () => {
  const secret = fc.constantFrom(
    ['zq.canary@hidden.example', 'zq.canary'],
    ['+44 7700 900504', '900504'],
    ['4913 4024 6462 6619', '6462'],
    ['Zebulon Quagmire', 'Quagmire'],
    ['https://a.example/?t=zqcanary77', 'zqcanary77'],
  );
  await fc.assert(
    fc.asyncProperty(
      secret,
      fc.constantFrom('subject', 'description', 'tags'),
      async ([value, trace], place) => {
        const cell = (name: string) => (name === place ? `about ${value} here` : 'plain');
        const text = [
          'id,created,updated,subject,description,email,requester,assignee,tags,organization',
          `1,2026-03-01 10:00,,${cell('subject')},${cell('description')},zq.canary@hidden.example,Zebulon Quagmire,Dana Levi,${cell('tags')},North School`,
          '2,2026-03-02 10:00,,Dana Levi answered,thanks,other@b.example,Ann Fields,Dana Levi,x,North School',
          '3,no date,,about zq.canary@hidden.example,thanks,zq.canary@hidden.example,Zebulon Quagmire,Dana Levi,x,North School',
        ].join('\n');
        const result = JSON.stringify(await readTickets([write('canary.csv', text)], {}, { root: folder }));
        for (const word of [trace as string, 'zq.canary', 'Quagmire', 'Zebulon', 'Dana', 'Fields', 'other@b'])
          expect(result).not.toContain(word);
        expect(result).toContain('North School');
      },
    ),
    { numRuns: 15 },
  );
});
