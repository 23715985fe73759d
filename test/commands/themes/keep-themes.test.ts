import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepThemes } from '../../../src/commands/themes/keep-themes.ts';
import { type Registry, readRegistry, registryAsJson } from '../../../src/themes/index.ts';
import { known, registryOf } from '../../themes/registry/registries.ts';

let root: string;
let path: string;
const written = () => readFile(path, 'utf8');

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'earshot-kept-'));
  await mkdir(join(root, 'data'));
  path = join(root, 'data', 'themes.json');
});
afterEach(() => rm(root, { recursive: true, force: true }));

const before = registryOf(known('scan', { typical: '1' }));
const found: Registry = {
  ...registryOf(known('scan', { typical: '1' }), known('invite', { born: '2026-W47', typical: '404' })),
  through: '2026-W47',
};

/** Of all tickets only the first is on a page. */
function grounds(weeksOver: number): Pick<Parameters<typeof keepThemes>[0], 'ticket' | 'weeks'> {
  const ticket = (id: string) => (id === '1' ? {} : undefined);
  const weeks = Array.from({ length: weeksOver }, () => ({ complete: true }));
  return { ticket, weeks } as unknown as ReturnType<typeof grounds>;
}

/** What a build says that found something, with the file as it was when the build read it. */
function keep(registry: Registry, text?: string, now?: string, weeksOver = 4): Promise<string | undefined> {
  const file = text === undefined ? {} : { file: { file: 'data/themes.json', text } };
  return keepThemes(
    { registry: { found: registry, ...file }, ...grounds(weeksOver) },
    { root, data: join(root, 'data') },
    now,
  );
}

/** The same where the file stands there. */
async function keepOver(registry: Registry, text: string, now?: string): Promise<string | undefined> {
  await writeFile(path, text);
  return keep(registry, text, now);
}

describe('what a build knows of its themes', () => {
  it('is not written before four weeks are over, unless a person wrote a file', async () => {
    expect(await keep(before, undefined, undefined, 3)).toBeUndefined();
    await expect(written()).rejects.toThrow('ENOENT');
    expect(await keep(before, undefined, undefined, 4)).toMatch(/was written/);
  });

  it('is written where there is no file yet', async () => {
    expect(await keep(before)).toBe(
      'data/themes.json was written: it knows 1 theme, so that their ids, names and addresses stay. Commit it.',
    );
    expect(readRegistry(await written(), '').registry).toEqual(before);
    expect(await readdir(join(root, 'data'))).toEqual(['themes.json']);
  });

  it('is not written where nothing is known', async () => {
    expect(await keep(registryOf())).toBeUndefined();
    expect(await keep({ ...before, through: '' })).toBeUndefined();
    expect(await readdir(join(root, 'data'))).toEqual([]);
  });

  it('is written where it is more, and leaves out the number of a ticket that is on no page', async () => {
    expect(await keepOver(found, registryAsJson(before))).toBe(
      'data/themes.json now knows 1 theme more; commit it.',
    );
    const [scan, invite] = readRegistry(await written(), '').registry?.themes ?? [];
    expect(scan?.typical).toBe('1');
    expect(invite).not.toHaveProperty('typical');
    expect(await keepOver({ ...before, through: '2026-W48' }, registryAsJson(before))).toBe(
      'data/themes.json was brought up to 2026-W48; commit it.',
    );
  });

  it('is written without what burst in the week that is still open, but for what a person changed', async () => {
    const open = known('burst', { found: 'burst', born: '2026-W48' });
    const touched = known('named', { ...open, id: 'named', events: [{ on: '2026-11-25', what: 'renamed' }] });
    const today = { ...found, themes: [...before.themes, open, touched] };
    expect(await keepOver(today, registryAsJson(before))).toBe(
      'data/themes.json now knows 1 theme more; commit it.',
    );
    expect(readRegistry(await written(), '').registry?.themes.map(({ id }) => id)).toEqual(['scan', 'named']);
  });

  it('is told with the path that can be opened where the folder lies outside the project', async () => {
    const made = { registry: { found: before }, ...grounds(4) };
    const folders = { root: '/elsewhere', data: join(root, 'data') };
    expect(await keepThemes(made, folders, undefined)).toContain(`${path} was written`);
  });

  it.each([
    ['that says the same', registryAsJson(before), before, undefined],
    [
      'that says the same with the line ends of Windows',
      registryAsJson(before).replaceAll('\n', '\r\n'),
      before,
      undefined,
    ],
    ['with a mistake', `${registryAsJson(before)}}`, found, undefined],
    ['of later weeks', registryAsJson(found), before, undefined],
    ['in a look back', registryAsJson(before), found, '2026-11-20T15:00:00Z'],
  ])('leaves a file %s as it is', async (_, text, registry, now) => {
    expect(await keepOver(registry, text, now)).toBeUndefined();
    expect(await written()).toBe(text);
  });

  it('leaves a file that was changed while the site was built, or begun', async () => {
    const says =
      'data/themes.json was changed by something else while the site was built, and left as it is. Build again.';
    await writeFile(path, 'somebody’s');
    expect(await keep(found, registryAsJson(before))).toBe(says);
    expect(await keep(found)).toBe(says);
    expect(await written()).toBe('somebody’s');
  });

  it('says calmly that it cannot be written', async () => {
    await mkdir(path);
    expect(await keep(found)).toBe(
      'data/themes.json could not be written: there is a folder of that name. Move it away. The site is whole; themes keep their ids and names for sure only with that file.',
    );
  });

  it('says so of a place that is no folder', async () => {
    await rm(join(root, 'data'), { recursive: true });
    await writeFile(join(root, 'data'), '');
    expect(await keep(found)).toMatch(
      /^data\/themes\.json could not be written \(E[A-Z]+\)\. The site is whole;/,
    );
  });

  it.skipIf(process.getuid?.() === 0)('says so of a folder that may not be changed', async () => {
    await chmod(join(root, 'data'), 0o500);
    const line = await keep(found);
    await chmod(join(root, 'data'), 0o700);
    expect(line).toContain('data/themes.json could not be written: it may not be changed by you.');
  });
});
