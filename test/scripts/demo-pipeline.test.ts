import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { localTime, weekId } from '../../scripts/demo/calendar.ts';
import { sortingCsv } from '../../scripts/demo/corrections/sorting-csv.ts';
import { gatherTickets } from '../../scripts/demo/gather.ts';
import { weeklyExports } from '../../scripts/demo/weekly-exports.ts';
import { asWholeExport } from '../../scripts/demo/whole-export.ts';
import { readBriefs, readBugs, readMisroutes } from '../../src/pipeline/index.ts';
import { readCorrections, unknownCorrections } from '../../src/sorting/index.ts';

type Row = Record<string, string>;

const root = new URL('../../', import.meta.url);
const text = (file: string): string => readFileSync(new URL(file, root), 'utf8');
const rowsOf = (csv: string): Row[] => parse(csv, { columns: true }) as Row[];
const tickets = gatherTickets();
const byId = new Map(tickets.map((ticket) => [String(ticket.id), ticket]));
const whole = new Map(rowsOf(asWholeExport(tickets)).map((row) => [row.Id ?? '', row]));
const weekly = weeklyExports(tickets);
const levels: Row = { Support: '1', Investigation: '2', Engineering: '3' };

/** The levels that a ticket had, as one export after the other shows them: `12` went from L1 to L2. */
const ways = new Map<string, string>();
for (const row of [...weekly.flatMap((one) => rowsOf(one.text)), ...whole.values()]) {
  const way = ways.get(row.Id ?? '') ?? '';
  const level = levels[row.Group ?? ''] ?? '';
  ways.set(row.Id ?? '', way.endsWith(level) ? way : way + level);
}

/** Of the tickets of some weeks, the share that has ever been above L1. */
function wentUp(weeks: readonly string[]): number {
  const monday = Date.UTC(2025, 8, 8) / 60_000;
  const ofWeeks = tickets.filter(({ createdAt }) =>
    weeks.includes(weekId(Math.floor((createdAt - monday) / 10_080))),
  );
  return ofWeeks.filter(({ id }) => ways.get(String(id)) !== '1').length / ofWeeks.length;
}

describe('the weekly exports of the demo', () => {
  test('hold only rows that are older than those of the whole export, so that it stays the newest', () => {
    const rows = weekly.flatMap((one) => rowsOf(one.text));
    const asNew = rows.filter((row) => {
      const newest = whole.get(row.Id ?? '');
      return !newest || (row['Updated at'] ?? '') >= (newest['Updated at'] ?? '');
    });
    expect(asNew).toEqual([]);
    expect(rows.length).toBeGreaterThan(3_000);
    const size = weekly.reduce((sum, one) => sum + one.text.length, 0);
    expect(size).toBeLessThan(1_500_000);
  });

  test('show each ticket with what had happened to it by that Friday', () => {
    for (const { name, text: csv } of weekly) {
      const rows = rowsOf(csv);
      const newest = rows.map((row) => row['Updated at'] ?? '').reduce((a, b) => (a > b ? a : b));
      const ahead = rows.filter((row) => (row['Created at'] ?? '') > (row['Updated at'] ?? ''));
      expect(ahead).toEqual([]);
      const id = weekId(Math.floor((Date.parse(newest.slice(0, 10)) - Date.UTC(2025, 8, 8)) / 604_800_000));
      expect(name).toBe(`gradelight-zendesk-${id}.csv`);
      expect(newest.slice(11) <= '16:00').toBe(true);
    }
  });

  test('let tickets be seen to climb, to come back, and now and then to go past L2', () => {
    const counts = new Map<string, number>();
    for (const way of ways.values()) counts.set(way, (counts.get(way) ?? 0) + 1);
    expect(counts.get('12')).toBeGreaterThan(120);
    expect(counts.get('123')).toBeGreaterThan(50);
    expect(counts.get('121')).toBeGreaterThan(10);
    expect(counts.get('13')).toBeGreaterThan(5);
    expect(counts.get('13')).toBeLessThan(30);
    expect([ways.get('34772'), ways.get('34834')]).toEqual(['13', '13']);
  });

  test('show that more tickets went up after 4.2 than before and since, as its handoff no longer answered', () => {
    const before = wentUp(['2026-W23', '2026-W24', '2026-W25', '2026-W27', '2026-W36', '2026-W37']);
    const after = wentUp(['2026-W39', '2026-W40', '2026-W41']);
    const since = wentUp(['2026-W42', '2026-W43', '2026-W44', '2026-W45']);
    expect(after / before).toBeGreaterThan(1.4);
    expect(since / before).toBeLessThan(1.15);
  });

  test('leave the questions of the watch on 4.2 where they were settled', () => {
    const asked = tickets.filter(
      ({ topic, createdAt }) => topic.startsWith('v42') && localTime(createdAt) < '2026-09-17 09:00',
    );
    expect(asked.length).toBe(20);
    expect(asked.filter(({ stations }) => stations.length > 2)).toEqual([]);
  });
});

describe('the corrections of the demo', () => {
  const csv = sortingCsv(tickets);
  const { corrections, faults } = readCorrections(csv, 'data/sorting.csv');
  const all = [...corrections.values()];
  const atTheDesk = all.filter(({ drawn }) => drawn !== undefined);

  test('are read without a fault and name only tickets that exist', () => {
    expect([...faults, ...unknownCorrections(corrections, new Set(byId.keys()), 'data/sorting.csv')]).toEqual(
      [],
    );
  });

  test('are enough to learn from, half of them drawn at random', () => {
    const sorted = all.filter(({ stream }) => stream !== undefined && stream !== 'unclear');
    expect(sorted.length).toBeGreaterThan(220);
    for (const stream of ['bug', 'brief', 'noise'])
      expect(sorted.filter((one) => one.stream === stream).length).toBeGreaterThan(40);
    const random = atTheDesk.filter(({ drawn }) => drawn === 'random').length;
    expect(random * 2).toBe(atTheDesk.length);
  });

  test('were made after their tickets came and before the export', () => {
    const wrong = all.filter(({ ticket, on = '' }) => {
      const came = localTime(byId.get(ticket)?.createdAt ?? 0).slice(0, 10);
      return on < came || on > '2026-11-19';
    });
    expect(wrong).toEqual([]);
  });

  test('keep what the machine had said, which is often another thing', () => {
    const told = atTheDesk.filter(({ machine }) => machine !== undefined);
    expect(told.length).toBe(atTheDesk.length);
    expect(told.filter(({ machine, stream }) => machine !== stream).length).toBeGreaterThan(50);
  });
});

const sorting = new URL('data/sorting.csv', root);

describe.skipIf(!existsSync(sorting))('what lies in the data folder of the demo', () => {
  test('is what the generator writes', () => {
    expect(readFileSync(sorting, 'utf8') === sortingCsv(tickets)).toBe(true);
    for (const one of weekly) expect(text(`data/tickets/weekly/${one.name}`) === one.text).toBe(true);
  });

  test('is read without a fault, and names only tickets of its kind', () => {
    const bugs = readBugs(text('data/bugs.csv'), 'data/bugs.csv');
    const briefs = readBriefs(text('data/briefs.csv'), 'data/briefs.csv');
    const misroutes = readMisroutes(text('data/misroutes.csv'), 'data/misroutes.csv', new Set(byId.keys()));
    expect([...bugs.faults, ...briefs.faults, ...misroutes.faults]).toEqual([]);
    const others = (named: readonly (readonly string[])[], kind: string): string[] =>
      named.flat().filter((id) => kind !== byId.get(id)?.destination);
    expect(
      others(
        bugs.records.map((one) => one.tickets),
        'bug',
      ),
    ).toEqual([]);
    expect(
      others(
        briefs.briefs.map((one) => one.tickets),
        'brief',
      ),
    ).toEqual([]);
    expect(misroutes.misroutes.length).toBeGreaterThan(3);
  });

  test('has one bug that nobody owns and one that traces to nothing', () => {
    const { records } = readBugs(text('data/bugs.csv'), 'data/bugs.csv');
    expect(records.filter(({ owner }) => owner === undefined).map(({ bug }) => bug)).toEqual(['GL-4447']);
    expect(records.filter(({ chainLevel }) => chainLevel === undefined).map(({ bug }) => bug)).toEqual([
      'GL-4236',
    ]);
  });

  test('has three bugs of the last whole cycle that trace to Operation', () => {
    const { records } = readBugs(text('data/bugs.csv'), 'data/bugs.csv');
    const ofCycle = records.filter(({ filed = '' }) => filed >= '2026-11-02' && filed <= '2026-11-15');
    expect(ofCycle.filter(({ chainLevel }) => chainLevel === 'operation').map(({ bug }) => bug)).toEqual([
      'GL-4498',
      'GL-4471',
      'GL-4447',
    ]);
  });
});
