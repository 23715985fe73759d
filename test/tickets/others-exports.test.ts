import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readTickets } from '../../src/tickets/index.ts';

const data = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
const sets = join(data, 'tickets');
const hard = join(data, 'csv');

describe.skipIf(!existsSync(sets))('exports made by others', () => {
  test.each([
    ['github-issues-ncar', 324, 324],
    ['jira-cloud-2021', 127, 127],
    ['servicenow-events-2016', 890, 5998],
    ['shaped-freshdesk', 3098, 3098],
    ['shaped-glpi-pt', 579, 579],
    ['shaped-zendesk-view', 1200, 1200],
    ['sumo-firefox-2026', 8066, 8096],
  ])(
    '%s gives its %i tickets of %i rows',
    async (name, tickets, rows) => {
      const folder = join(sets, name);
      const paths = readdirSync(folder).filter((file) => file.endsWith('.csv'));
      const result = await readTickets(paths.map((file) => join(folder, file)));
      expect(result.rejected).toEqual([]);
      expect(result.tickets.length).toBe(tickets);
      expect(result.files.reduce((sum, file) => sum + file.rows, 0)).toBe(rows);
    },
    60_000,
  );
});

interface Expected {
  readonly accepted: number | readonly [number, number];
  readonly rejected?: readonly [number, number];
  readonly rejectedAtLeast?: number;
  readonly named?: boolean;
  readonly or?: number;
  readonly mustContain?: string;
}

describe.skipIf(!existsSync(hard))('hard files', () => {
  const list = existsSync(hard) ? readFileSync(join(hard, 'expected.json'), 'utf8') : '{}';
  test.each(Object.entries(JSON.parse(list) as Record<string, Expected>))('%s', async (name, expected) => {
    const { tickets, files, rejected } = await readTickets([join(hard, name)]);
    const [least, most] =
      typeof expected.accepted === 'number' ? [expected.accepted, expected.accepted] : expected.accepted;
    if (tickets.length !== expected.or) {
      expect(tickets.length).toBeGreaterThanOrEqual(least);
      expect(tickets.length).toBeLessThanOrEqual(most);
    }
    if (expected.rejected !== undefined) {
      expect(files[0]?.rejected).toBeGreaterThanOrEqual(
        Math.max(expected.rejected[0], expected.rejectedAtLeast ?? 0),
      );
      expect(files[0]?.rejected).toBeLessThanOrEqual(expected.rejected[1]);
    }
    if (expected.named === true) expect([files[0]?.rows, rejected.length]).toEqual([0, 1]);
    if (expected.mustContain !== undefined)
      expect(JSON.stringify(tickets.slice(0, 3))).toContain(expected.mustContain);
  });
});
