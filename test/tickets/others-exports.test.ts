import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readTickets } from '../../src/tickets/index.ts';
import { type Expected, judge } from './hard-file.ts';

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

describe.skipIf(!existsSync(hard))('hard files', () => {
  const list = existsSync(hard) ? readFileSync(join(hard, 'expected.json'), 'utf8') : '{}';
  test.each(Object.entries(JSON.parse(list) as Record<string, Expected>))('%s', async (name, expected) => {
    const { isRight, found } = await judge(join(hard, name), expected);
    expect(isRight, found).toBe(true);
  });
});
