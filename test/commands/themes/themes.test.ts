import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type KnownTheme, readRegistry } from '../../../src/themes/index.ts';

const command = join(import.meta.dirname, '../../../src/commands/themes.ts');
let root: string;

const topics = [
  ['Seat list', 'The seat list for room {n} cannot be printed'],
  ['Invitation', 'An invitation to the marker of class {n} never arrived'],
  ['Password', 'I forgot my password and cannot sign in on tablet {n}'],
] as const;
/** Sixteen weeks, each with four tickets of three topics, from different schools. */
const tickets = Array.from({ length: 16 * 12 }, (_, at) => {
  const [subject, body] = topics[at % 3] ?? topics[0];
  const day = new Date(
    Date.UTC(2026, 6, 6, 9) + Math.floor(at / 12) * 7 * 86_400_000 + (at % 5) * 86_400_000,
  );
  return `${at + 1},${day.toISOString()},${subject},${body.replace('{n}', String(at % 7))},p${at}@school.example,School ${at % 9}`;
});

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'earshot-themes-'));
  mkdirSync(join(root, 'data/tickets'), { recursive: true });
  mkdirSync(join(root, 'content'));
  const header = 'Id,Created at,Subject,Description,Requester email,Organization';
  writeFileSync(join(root, 'data/tickets/export.csv'), `${[header, ...tickets].join('\n')}\n`);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const path = () => join(root, 'data/themes.json');
const file = () => readFileSync(path(), 'utf8');
const known = (): readonly KnownTheme[] => readRegistry(file(), '').registry?.themes ?? [];

/** Runs the command as from a script: there is no terminal. */
function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    env: { PATH: process.env['PATH'], EARSHOT_ROOT: root },
    input: '',
    encoding: 'utf8',
  });
  return { status, out: stdout, told: stderr };
}

/** The ids that the list shows, the heaviest first. */
function listed(): string[] {
  const { status, out } = run();
  expect(status).toBe(0);
  return [...out.matchAll(/^ +[\d,]+ +[\d,]+ {2}\S.* {2}(\S+)$/gm)].map(([, id = '']) => id);
}

describe('npm run themes', () => {
  it('lists themes and writes nothing', () => {
    const { status, out } = run();
    expect(status).toBe(0);
    expect(out).toMatch(/^3 themes found in the tickets, the heaviest of the last four weeks first\.$/m);
    expect(out).toContain('Go on with: npm run themes -- rename');
    expect(listed()).toHaveLength(3);
    expect(existsSync(path())).toBe(false);
  });

  it('renames, merges, hides and shows, each written at once, and says what to commit', () => {
    const [first = '', second = '', third = ''] = listed();
    const renamed = run('rename', first, 'Theme of the year');
    expect(renamed).toMatchObject({ status: 0, told: '' });
    expect(renamed.out).toContain(`(${first}) is called “Theme of the year” now.`);
    expect(renamed.out).toContain('commit data/themes.json, and build.');
    expect(run('merge', second, 'theme of the YEAR').status).toBe(0);
    expect(run('hide', third).status).toBe(0);
    const byId = new Map(known().map((theme) => [theme.id, theme]));
    expect(byId.get(first)).toMatchObject({ label: 'Theme of the year', labelBy: 'person' });
    expect(byId.get(second)).toMatchObject({ mergedInto: first });
    expect(byId.get(third)).toMatchObject({ hidden: true });
    expect(listed()).toEqual([first]);
    expect(run('show', third).status).toBe(0);
    expect(new Set(listed())).toEqual(new Set([first, third]));
  });

  it('promotes: the file can be read, its theme keeps its address, and nothing is written over', () => {
    const [first = '', second = ''] = listed();
    const { status, out } = run('promote', first);
    expect(status).toBe(0);
    expect(out).toContain(`content/themes/${first}.md was written`);
    expect(out).toContain(`commit content/themes/${first}.md and data/themes.json`);
    expect(listed()).not.toContain(first);
    expect(run().out).toContain('1 theme is written in content/themes/.');
    expect(run('rename', first, 'Other')).toMatchObject({
      status: 2,
      told: expect.stringContaining('Change it there'),
    });
    writeFileSync(join(root, `content/themes/${second}.txt`), '');
    mkdirSync(join(root, `content/themes/${second}.md`));
    expect(run('promote', second)).toMatchObject({
      status: 1,
      told: expect.stringContaining('is there already'),
    });
  });

  it('says with 2 what it was asked wrongly, with 1 what cannot be done; the file is as it was', () => {
    const [first = ''] = listed();
    expect(run('hide', 'zzz')).toMatchObject({
      status: 2,
      told: expect.stringContaining("There is no theme 'zzz'"),
    });
    expect(run('hid', first)).toMatchObject({
      status: 2,
      told: expect.stringContaining("Did you mean 'hide'?"),
    });
    expect(run('split', first)).toMatchObject({
      status: 1,
      told: expect.stringContaining('stands inside no other'),
    });
    expect(existsSync(path())).toBe(false);
  });

  it('writes over no file with a mistake, and says where it is', () => {
    const [first = ''] = listed();
    writeFileSync(path(), '{ "version": 1,, }\n');
    expect(run('hide', first)).toMatchObject({
      status: 1,
      told: expect.stringMatching(/^data\/themes\.json:1: This is not valid JSON\./),
    });
    expect(run().status).toBe(0);
    expect(file()).toBe('{ "version": 1,, }\n');
  });

  it('shows a refresh, and does it without a terminal only where --yes says so', () => {
    const ids = listed();
    const asked = run('refresh');
    expect(asked.status).toBe(2);
    expect(asked.out).toMatch(/^= “.*: \d+ tickets, and as many then$/m);
    expect(asked.told).toContain('accept it with --yes');
    expect(existsSync(path())).toBe(false);
    expect(run('refresh', '--yes').status).toBe(0);
    expect(
      known()
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...ids].sort());
    expect(known().flatMap(({ events }) => events.map(({ what }) => what))).toEqual(
      ids.map(() => 'refreshed'),
    );
  });
});
