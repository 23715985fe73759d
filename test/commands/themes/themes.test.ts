import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type KnownTheme, readRegistry } from '../../../src/themes/index.ts';
import { twoTopics } from '../../themes/tickets.ts';

const command = join(import.meta.dirname, '../../../src/commands/themes.ts');
let root: string;

/** Sixteen weeks, each with ten tickets on seat lists or on the export of grades, from different schools. */
const tickets = Array.from({ length: 160 }, (_, at) => {
  const { subject, body } = twoTopics[at % 20] ?? { subject: '', body: '' };
  const day = Date.UTC(2026, 6, 6, 9) + (Math.floor(at / 10) * 7 + (at % 5)) * 86_400_000;
  return `${at + 1},${new Date(day).toISOString()},"${subject}","${body}",p${at}@school.example,School ${at % 9}`;
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
  return runIn({}, ...args);
}

/** The same where the environment says more. */
function runIn(environment: Readonly<Record<string, string>>, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    env: { PATH: process.env['PATH'], EARSHOT_ROOT: root, ...environment },
    input: '',
    encoding: 'utf8',
  });
  return { status, out: stdout, told: stderr };
}

/** The ids that the list shows, the heaviest first. */
function listed(): string[] {
  const { status, out } = run();
  expect(status).toBe(0);
  return [...out.matchAll(/^ +\d+ +[\d,]+ +[\d,]+ {2}\S.* {2}([^\s,]+)(?:, mixed)?$/gm)].map(
    ([, id = '']) => id,
  );
}

/** How many tickets each theme that goes on has and would have, as a refresh shows it. */
function shownSizes(out: string): { id: string; has: number; gets: number }[] {
  const line = /^[= ] “.*” \((\S+)\).*: (\d+) tickets?, (?:and as many|(\d+) (more|fewer)) then$/gm;
  return [...out.matchAll(line)].map(([, id = '', has = '', by = '0', which]) => ({
    id,
    has: Number(has),
    gets: Number(has) + (which === 'fewer' ? -Number(by) : Number(by)),
  }));
}

describe('npm run themes', () => {
  it('lists themes and writes nothing', () => {
    const { status, out } = run();
    expect(status).toBe(0);
    expect(out).toMatch(/^\d+ themes found in the tickets, the heaviest of the last four weeks first\.$/m);
    expect(out).toContain('Go on with: npm run themes -- rename');
    expect(existsSync(path())).toBe(false);
  });

  it('says where there is no such folder, and where there is no ticket', () => {
    const nowhere = join(root, 'no-such');
    expect(runIn({ EARSHOT_DATA: nowhere })).toMatchObject({
      status: 2,
      out: '',
      told: expect.stringContaining('There is no such folder as no-such'),
    });
    mkdirSync(nowhere);
    const empty = runIn({ EARSHOT_DATA: nowhere });
    expect(empty).toMatchObject({
      status: 0,
      out: expect.stringContaining(
        'There is no ticket yet. Put an export of your helpdesk into no-such/tickets.',
      ),
    });
    expect(empty.out).not.toContain('No theme was found');
  });

  it('tells beneath the list what is strange in the files of themes, and takes them as they are', () => {
    const [first = ''] = listed();
    run('rename', first, 'Local folders');
    const write = (name: string, text: string) => writeFileSync(join(root, 'content/themes', name), text);
    mkdirSync(join(root, 'content/themes'));
    write('lf.md', '---\ntitle: local  folders\nexamples: [1]\n---\n');
    write('kangaroo.md', '---\ntitle: Kangaroos\nphrases: [kangaroo]\n---\n');
    write('hotmail.txt', 'Hotmail');
    const { status, out, told } = run();
    expect(status).toBe(0);
    expect(told).toContain(
      "content/themes/lf.md: 'local  folders' is also the name of a theme that was found in the tickets",
    );
    expect(told).toContain(`npm run themes -- rename ${first} "NEW NAME"`);
    expect(told).toContain('content/themes/hotmail.txt: It was not read');
    expect(told).not.toContain('kangaroo');
    expect(out).toContain('\ncontent/themes/kangaroo.md: No ticket holds any of its phrases.\n');
    expect(out).toContain('2 themes are written in content/themes/.');
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
    const left = listed();
    expect(left).toContain(first);
    expect(left).not.toContain(second);
    expect(left).not.toContain(third);
    expect(run('show', third).status).toBe(0);
    expect(known().find(({ id }) => id === third)).not.toHaveProperty('hidden');
  });

  it('merges a theme and brings it back: it gets its own tickets again', () => {
    const list = (): string[] =>
      run()
        .out.split('\n')
        .filter((line) => / {2}\S+$/.test(line));
    const before = list();
    const [first = '', second = ''] = listed();
    expect(run('merge', second, first).status).toBe(0);
    expect(list()).not.toEqual(before);
    const back = run('show', second);
    expect(back).toMatchObject({ status: 0, out: expect.stringContaining('It stands for itself') });
    expect(list()).toEqual(before);
  });

  it('takes the number of the list for a theme', () => {
    const [first = ''] = listed();
    const number = new RegExp(`^ +(\\d+) .* ${first}$`, 'm').exec(run().out)?.[1] ?? '';
    expect(run('rename', number, 'By its number').out).toContain(`(${first}) is called “By its number” now.`);
  });

  it('names the file where it lies, outside the project', () => {
    const outside = mkdtempSync(join(tmpdir(), 'earshot-outside-'));
    try {
      renameSync(join(root, 'data'), join(outside, 'data'));
      const environment = { EARSHOT_DATA: join(outside, 'data') };
      const shown = join(outside, 'data/themes.json');
      expect(runIn(environment, 'hide', '1').out).toContain(`commit ${shown}, and build.`);
      writeFileSync(shown, '{');
      expect(runIn(environment, 'hide', '1').told).toContain(`${shown}:1: This is not valid JSON.`);
    } finally {
      rmSync(outside, { recursive: true, force: true });
    }
  });

  it('promotes: the file can be read, its theme keeps its address, and nothing is written over', () => {
    const [first = '', second = ''] = listed();
    const { status, out } = run('promote', first);
    expect(status).toBe(0);
    expect(out).toContain(`content/themes/${first}.md was written`);
    expect(out).toContain(`commit content/themes/${first}.md and data/themes.json`);
    const after = run().out;
    expect(after).toContain('1 theme is written in content/themes/.');
    expect(after).toContain(`(${first}): promoted`);
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
    const text = '{ "version": 1,, }\n';
    writeFileSync(path(), text);
    expect(run('hide', 'anything')).toMatchObject({
      status: 1,
      told: expect.stringMatching(/^data\/themes\.json:1: This is not valid JSON\./),
    });
    expect(listed()).not.toEqual([]);
    expect(file()).toBe(text);
  });

  it('shows a refresh, and does it without a terminal only where --yes says so', () => {
    const asked = run('refresh');
    expect(asked).toMatchObject({ status: 0, told: '' });
    expect(asked.out).toMatch(/^= “.*: \d+ tickets, .* then$/m);
    expect(asked.out).toContain('Nothing was changed, for there is no terminal to answer at.');
    expect(asked.out).toContain('npm run themes -- refresh --yes\n');
    expect(existsSync(path())).toBe(false);
    expect(run('refresh', '--yes').status).toBe(0);
    // Shown anew, the tickets that each theme has now are those that it was to have.
    const shown = new Map(shownSizes(asked.out).map(({ id, gets }) => [id, gets]));
    const have = shownSizes(run('refresh').out).filter(({ id }) => shown.has(id));
    expect(have.length).toBeGreaterThan(1);
    expect(new Map(have.map(({ id, has }) => [id, has]))).toEqual(shown);
    expect(known().flatMap(({ events }) => events.map(({ what }) => what))).toContain('refreshed');
  });
});
