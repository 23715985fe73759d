import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { z } from 'zod';

const site = inject('site');
const json = (address: string) => JSON.parse(readFileSync(join(site, 'api', address), 'utf8'));
const weeks = json('weeks.json') as { id: string; complete: boolean; tickets: number; page: string }[];

describe('the JSON beside the pages', () => {
  it('accounts for every row', () => {
    const { files, tickets } = json('ingest.json');
    let accepted = 0;
    for (const file of files) {
      expect(file.rows).toBe(file.accepted + file.updated + file.duplicates + file.rejected);
      accepted += file.accepted;
    }
    expect(accepted).toBe(tickets);
    expect(tickets).toBeGreaterThanOrEqual(8000);
  });

  it('counts every ticket in one week, one stream and one support level', () => {
    expect(weeks.length).toBeGreaterThanOrEqual(60);
    const { tickets, setAside } = json('ingest.json');
    const aside = setAside.reduce((sum: number, one: { tickets: number }) => sum + one.tickets, 0);
    expect(weeks.reduce((sum, week) => sum + week.tickets, 0)).toBe(tickets - aside);
    for (const { id, tickets } of weeks) {
      const week = json(`weeks/${id}.json`);
      const rows = json(`weeks/${id}.tickets.json`);
      expect(week.volume.count).toBe(tickets);
      expect(rows).toHaveLength(tickets);
      const streams = Object.values(week.streams as Record<string, { count: number }>);
      expect(streams.reduce((sum, { count }) => sum + count, 0)).toBe(tickets);
      expect(Object.values(week.supportLevels as Record<string, number>).reduce((a, b) => a + b, 0)).toBe(
        tickets,
      );
    }
  });

  it('has five lines of at most 160 characters for every week', () => {
    for (const { id } of weeks) {
      const { reading } = json(`weeks/${id}.json`);
      expect(Object.keys(reading)).toEqual(['volume', 'topTheme', 'change', 'watch', 'trio']);
      for (const line of Object.values(reading as Record<string, string>)) {
        expect([...line].length).toBeGreaterThan(10);
        expect([...line].length).toBeLessThanOrEqual(160);
      }
    }
  });

  it('closes the sum of every watch', () => {
    const watches = json('watch.json');
    expect(watches.length).toBeGreaterThanOrEqual(3);
    for (const watch of watches) {
      const sum = (some: { arrived?: number; count?: number }[]): number =>
        some.reduce((total, one) => total + (one.arrived ?? one.count ?? 0), 0);
      expect(watch.arrived.count).toBe(
        sum(watch.predicted) + sum(watch.limitations) + sum(watch.unpredicted) + watch.unrelated.count,
      );
      expect(json(`watch/${watch.id}.json`)).toEqual(watch);
    }
  });

  it('fits the JSON Schema beside it', () => {
    const [first] = weeks;
    const watch = json('watch.json')[0].id;
    const documents: Record<string, string> = {
      ingest: 'ingest.json',
      weeks: 'weeks.json',
      week: `weeks/${first?.id}.json`,
      'week-tickets': `weeks/${first?.id}.tickets.json`,
      themes: 'themes.json',
      pipeline: 'pipeline.json',
      watches: 'watch.json',
      watch: `watch/${watch}.json`,
      handoffs: 'handoffs.json',
      calibration: 'calibration.json',
    };
    expect(readdirSync(join(site, 'api', 'schema')).sort()).toEqual(
      Object.keys(documents)
        .map((name) => `${name}.json`)
        .sort(),
    );
    for (const [name, address] of Object.entries(documents)) {
      const schema = z.fromJSONSchema(json(`schema/${name}.json`));
      expect(schema.safeParse(json(address)).error, name).toBeUndefined();
    }
  });

  it('tells of the pipeline without a word of a customer and without a person', () => {
    const keys = (value: unknown): string[] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, inner]) => [key, ...keys(inner)])
        : [];
    const pipeline = json('pipeline.json');
    expect(Object.keys(pipeline)).toEqual(
      expect.arrayContaining([
        'headline',
        'streams',
        'sorter',
        'bugs',
        'briefs',
        'unclear',
        'misroutes',
        'went',
        'audits',
      ]),
    );
    expect(keys(pipeline).filter((key) => /^(?:subject|excerpt|body|owner)$/.test(key))).toEqual([]);
    for (const { stream, now } of pipeline.streams.of) {
      const { streams } = json(`weeks/${pipeline.streams.week}.json`);
      expect(now.count).toBe(streams[stream].count);
    }
  });

  it('gives the same tickets as CSV, one row each', () => {
    for (const { id, tickets } of weeks.slice(-3)) {
      const rows = readFileSync(join(site, 'api', 'weeks', `${id}.tickets.csv`), 'utf8')
        .trimEnd()
        .split('\r\n');
      expect(rows[0]).toBe('id,createdAt,stream,streamBy,confidence,chainLevel,supportLevel,themes,account');
      expect(rows).toHaveLength(tickets + 1);
    }
  });
});
