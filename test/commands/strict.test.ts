import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { goodHandoff } from '../handoffs/a-handoff.ts';

const project = join(import.meta.dirname, '../..');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'earshot-strict-'));
  mkdirSync(join(folder, 'data/tickets'), { recursive: true });
  mkdirSync(join(folder, 'content/handoffs'), { recursive: true });
  writeFileSync(
    join(folder, 'data/tickets/export.csv'),
    'Id,Created at,Subject\n1,2026-09-11T08:00:00Z,Where are the seat lists?\n',
  );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('a strict build ends with 1 while a release to come is held, says why, and writes no site', () => {
  writeFileSync(join(folder, 'content/handoffs/seats.md'), goodHandoff.replace(/ {2}csLead: .*\n/, ''));
  const site = join(folder, 'site');
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(project, 'src/commands/build.ts'), '--outDir', site],
    {
      cwd: project,
      env: {
        PATH: process.env['PATH'],
        EARSHOT_DATA: join(folder, 'data'),
        EARSHOT_CONTENT: join(folder, 'content'),
        EARSHOT_STRICT: '1',
      },
      encoding: 'utf8',
    },
  );
  expect(status).toBe(1);
  expect(stderr).toContain('Seat lists by room is held: Not signed by the CS Lead.');
  expect(existsSync(site)).toBe(false);
});
