import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

const project = join(import.meta.dirname, '../..');
const parts = ['src', 'package.json', 'package-lock.json', 'astro.config.mjs', 'tsconfig.json'];
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'earshot-failed-'));
  for (const part of parts) cpSync(join(project, part), join(folder, part), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'), 'dir');
  mkdirSync(join(folder, 'data/tickets'), { recursive: true });
  writeFileSync(
    join(folder, 'data/tickets/export.csv'),
    'Id,Created at,Subject\n1,2026-09-11T08:00:00Z,Where are the seat lists?\n',
  );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('a build of which Astro refuses an entry says so, and ends without a trace of the stack', () => {
  const config = join(folder, 'src/content.config.ts');
  const text = readFileSync(config, 'utf8');
  writeFileSync(config, text.replace('schema: reportSchema', 'schema: z.object({ nothing: z.string() })'));
  const temporary = join(folder, 'temporary');
  mkdirSync(temporary);
  const { status, stderr } = spawnSync(process.execPath, [join(folder, 'src/commands/build.ts')], {
    cwd: folder,
    env: { PATH: process.env['PATH'], TMPDIR: temporary },
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toContain('The pages could not be made: ');
  expect(stderr).toContain('What stood in dist before still stands.');
  expect(stderr).not.toMatch(/^\s+at /m);
}, 60_000);
