import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { readTickets } from '../../../src/tickets/index.ts';
import { exportFolder } from '../export-file.ts';

const { folder, write, remove } = exportFolder();
afterAll(remove);
const read = (...paths: string[]) => readTickets(paths, {}, { root: folder, requesterKey: 'k' });

describe('a ticket in several exports', () => {
  it('keeps what a later and narrower export does not hold', async () => {
    const wide = write(
      'a-wide.csv',
      'id,created_at,updated_at,subject,description,organization,status\n7,2026-03-02T10:00:00Z,2026-03-02T11:00:00Z,Printing fails,It stops at page two,Oak School,open\n',
    );
    const narrow = write(
      'b-narrow.csv',
      'id,created_at,updated_at,subject,status\n7,2026-03-02T10:00:00Z,2026-03-05T11:00:00Z,Printing fails,solved\n',
    );
    const { tickets, files } = await read(wide, narrow);
    expect(tickets).toHaveLength(1);
    expect(tickets[0]).toMatchObject({
      subject: 'Printing fails',
      body: 'It stops at page two',
      account: 'Oak School',
      status: 'solved',
      updatedAt: '2026-03-05T11:00:00Z',
      from: { file: 'b-narrow.csv', line: 2 },
    });
    expect(files.map(({ file, accepted, updated }) => [file, accepted, updated])).toContainEqual([
      'b-narrow.csv',
      0,
      1,
    ]);
    expect((await read(narrow, wide)).tickets).toEqual(tickets);
  });

  it('takes an emptied cell as emptied where the later export has the column', async () => {
    const header = 'id,created_at,updated_at,subject,status,organization';
    const before = write(
      'a.csv',
      `${header}\n7,2026-03-02T10:00:00Z,2026-03-02T11:00:00Z,Printing,open,Oak School\n`,
    );
    const after = write('b.csv', `${header}\n7,2026-03-02T10:00:00Z,2026-03-03T11:00:00Z,Printing,open,\n`);
    expect((await read(before, after)).tickets[0]).not.toHaveProperty('account');
  });

  it('follows the export that reaches further where nothing says when a ticket changed', async () => {
    const header = 'id,created_at,subject,status';
    const ninth = write('export-9.csv', `${header}\n7,2026-03-02T10:00:00Z,Printing,open\n`);
    const tenth = write(
      'export-10.csv',
      `${header}\n7,2026-03-02T10:00:00Z,Printing,solved\n8,2026-03-09T10:00:00Z,Uploads,open\n`,
    );
    expect((await read(ninth, tenth)).tickets.map(({ id, status }) => [id, status])).toEqual([
      ['7', 'solved'],
      ['8', 'open'],
    ]);
  });

  it('takes what the newest export lacks from the newest that has it', async () => {
    const one = write(
      'export-1.csv',
      'id,created_at,subject,status,priority\n7,2026-03-02T10:00:00Z,Printing,open,high\n',
    );
    const two = write(
      'export-2.csv',
      'id,created_at,subject,status\n7,2026-03-02T10:00:00Z,Printing,solved\n',
    );
    const three = write('export-3.csv', 'id,created_at,subject\n7,2026-03-02T10:00:00Z,Printing\n');
    expect((await read(one, two, three)).tickets).toMatchObject([{ status: 'solved', priority: 'high' }]);
  });

  it('counts from one to ten as people do where both reach as far', async () => {
    const header = 'id,created_at,subject,status';
    const ninth = write('export-9.csv', `${header}\n7,2026-03-02T10:00:00Z,Printing,open\n`);
    const tenth = write('export-10.csv', `${header}\n7,2026-03-02T10:00:00Z,Printing,solved\n`);
    expect((await read(ninth, tenth)).tickets[0]?.status).toBe('solved');
  });
});

describe('numbers that several projects use', () => {
  const header = 'project,id,created_at,subject';
  it('are named for their project, in every file that names one', async () => {
    const both = write(
      'both.csv',
      `${header}\nalpha,1,2026-03-02T10:00:00Z,Printing\nbeta,1,2026-03-04T10:00:00Z,Uploads\n`,
    );
    const alpha = write(
      'alpha.csv',
      `${header}\nalpha,1,2026-03-02T10:00:00Z,Printing\nalpha,2,2026-03-05T10:00:00Z,Seats\n`,
    );
    const { tickets } = await read(alpha, both);
    expect(tickets.map(({ id }) => id)).toEqual(['alpha-1', 'beta-1', 'alpha-2']);
    expect((await read(both, alpha)).tickets.map(({ id }) => id)).toEqual(['alpha-1', 'beta-1', 'alpha-2']);
  });

  it('stay as they are where every number is used once, and name no person', async () => {
    const one = write(
      'one.csv',
      `${header}\nalpha,1,2026-03-02T10:00:00Z,Printing\nbeta,2,2026-03-04T10:00:00Z,Uploads\n`,
    );
    expect((await read(one)).tickets.map(({ id }) => id)).toEqual(['1', '2']);
    const mails = write(
      'mails.csv',
      `${header}\nana@example.org,1,2026-03-02T10:00:00Z,Printing\nben@example.org,1,2026-03-04T20:00:00Z,Uploads\n`,
    );
    for (const { id } of (await read(mails)).tickets) expect(id).not.toMatch(/ana|ben|example|⟨/);
  });
});

it('a number on every row costs no more than the rows', async () => {
  const rows = Array.from(
    { length: 4000 },
    (_, at) =>
      `${at % 2 === 0 ? 5 : at + 10},${new Date(Date.UTC(2000, 0, 1 + at * 2)).toISOString()},Subject ${at}`,
  );
  const path = write('same.csv', `id,created_at,subject\n${rows.join('\n')}\n`);
  const { tickets, files } = await read(path);
  expect(tickets.filter(({ id }) => id.startsWith('5-')).length).toBe(1999);
  expect(files[0]).toMatchObject({ rows: 4000, accepted: 4000 });
});

describe('for any exports that overlap', () => {
  const header = 'id,created_at,updated_at,subject,status';
  const row = fc.record({
    id: fc.integer({ min: 1, max: 9 }),
    updated: fc.integer({ min: 1, max: 28 }),
    status: fc.constantFrom('open', 'solved'),
  });
  const written = (rows: readonly { id: number; updated: number; status: string }[]): string =>
    [
      header,
      ...rows.map(
        ({ id, updated, status }) =>
          `${id},2026-02-0${id}T10:00:00Z,2026-03-${String(updated).padStart(2, '0')}T10:00:00Z,About ${id},${status}`,
      ),
    ].join('\n');

  it('the newest row of a ticket counts, and every row is accounted for', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(row, { minLength: 1, maxLength: 15 }), { minLength: 1, maxLength: 4 }),
        async (parts) => {
          const paths = parts.map((rows, at) => write(`part-${at}.csv`, written(rows)));
          const { tickets, files } = await read(...paths);
          const newest = new Map<number, number>();
          for (const { id, updated } of parts.flat()) newest.set(id, Math.max(newest.get(id) ?? 0, updated));
          expect(tickets.map(({ id, updatedAt }) => [Number(id), Number(updatedAt?.slice(8, 10))])).toEqual(
            [...newest].sort((a, b) => a[0] - b[0]),
          );
          expect(files.reduce((sum, { accepted }) => sum + accepted, 0)).toBe(tickets.length);
          for (const [at, rows] of parts.entries()) {
            const report = files.find(({ file }) => file === `part-${at}.csv`);
            expect(report?.rows).toBe(rows.length);
            expect((report?.accepted ?? 0) + (report?.updated ?? 0) + (report?.duplicates ?? 0)).toBe(
              rows.length,
            );
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});
