import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { computeChronicle, foldersOf, handoffsJson, readSources } from '../../src/chronicle/index.ts';
import { reasonsToRefuse } from '../../src/commands/refusal.ts';
import { goodHandoff } from '../handoffs/a-handoff.ts';

const bad = 'content/handoffs/bad.md';
let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'earshot-bad-handoffs-'));
  await mkdir(join(root, 'data/tickets'), { recursive: true });
  await mkdir(join(root, 'content/handoffs'), { recursive: true });
  await writeFile(
    join(root, 'data/tickets/export.csv'),
    'id,created_at,subject\n7,2026-09-11T09:00:00Z,Where are the seat lists?\n',
  );
});
afterEach(() => rm(root, { recursive: true, force: true }));

const compute = async (files: Readonly<Record<string, string>>) => {
  for (const [file, text] of Object.entries(files)) await writeFile(join(root, file), text);
  return computeChronicle(await readSources(foldersOf(root, {})));
};
const other = goodHandoff.replace('Seat lists by room', 'Clash overview');
const lineOf = (text: string, words: string) =>
  text.split('\n').findIndex((line) => line.includes(words)) + 1;

describe('a handoff that needs mending', () => {
  it.each<[string, string, string, RegExp]>([
    [
      'of a release that has one already',
      goodHandoff,
      'release: Seat',
      /'Seat lists by room' has its handoff in a-good\.md, so bad\.md is set aside/,
    ],
    [
      'whose release time has no zone',
      other.replace('09:00:00+03:00', '09:00:00'),
      'releaseAt',
      /^'releaseAt' .*has no offset/,
    ],
    [
      'whose step has no zone',
      other.replace(
        'signatures:',
        'steps:\n  - { at: 2026-09-20T09:00, audience: all schools }\nsignatures:',
      ),
      '2026-09-20T09:00',
      /has no offset/,
    ],
    [
      'that is signed on a day to come',
      other.replace('Noa Katz, date: 2026-09-11', 'Noa Katz, date: 2026-10-11'),
      '2026-10-11',
      /^The signature of the CS Lead is dated 2026-10-11, which is still to come/,
    ],
    [
      'whose body has no headings',
      `${other.slice(0, other.indexOf("## What's new"))}It is all very simple.\n`,
      'It is all',
      /has no headings/,
    ],
    ['with HTML', other.replace('Rooms now', '<b>Rooms</b> now'), '<b>', /HTML is shown as the text/],
    [
      'with a component',
      other.replace('Rooms now', '<Rooms />\n\nRooms now'),
      '<Rooms',
      /HTML is shown as the text/,
    ],
    [
      'with an import',
      other.replace('Rooms now', "import Rooms from './rooms.astro'\n\nRooms now"),
      'import',
      /brings in no code/,
    ],
    ['with an expression', other.replace('Rooms now', '{rooms} now'), '{rooms}', /computes nothing/],
  ])('%s is told with its file and line, and the rest is made', async (_, text, where, sentence) => {
    const { faults, releases, weeks } = await compute({
      'content/handoffs/a-good.md': goodHandoff,
      [bad]: text,
    });
    expect(faults).toContainEqual({
      file: bad,
      line: lineOf(text, where),
      message: expect.stringMatching(sentence),
    });
    expect(faults.filter(({ stopsBuild }) => stopsBuild)).toEqual([]);
    expect(releases.length).toBeGreaterThanOrEqual(1);
    expect(weeks).toHaveLength(1);
  });
});

describe('two handoffs of one release', () => {
  const both = { 'content/handoffs/a.md': goodHandoff, 'content/handoffs/b.md': goodHandoff };
  const log = '---\nnotes: []\n---\n';

  it('leave the one that a watch log names, and its log is read', async () => {
    await mkdir(join(root, 'content/watches'), { recursive: true });
    const { faults, releases } = await compute({ ...both, 'content/watches/b.md': log });
    expect(releases.map(({ id }) => id)).toEqual(['b']);
    expect(faults.map(({ file }) => file)).toEqual(['content/handoffs/a.md']);
  });

  it('are told as they are to whatever names the one that is set aside', async () => {
    await mkdir(join(root, 'content/watches'), { recursive: true });
    await mkdir(join(root, 'content/signals'), { recursive: true });
    const { faults, releases } = await compute({
      ...both,
      'content/watches/a.md': log,
      'content/watches/b.md': log,
      'content/signals/b.md': '---\nby: Dana\nverdict: not-checked\n---\n',
      'data/sorting.csv': 'ticket,question\n7,b question 1\n',
    });
    expect(releases.map(({ id }) => id)).toEqual(['a']);
    const why = /^The handoff 'b' is set aside because of 'a', which is of the same release\./;
    expect(faults).toMatchObject([
      { file: 'content/handoffs/b.md', message: expect.stringContaining('has its handoff in a.md') },
      { file: 'content/signals/b.md', line: 1, message: expect.stringMatching(why) },
      { file: 'content/watches/b.md', line: 1, message: expect.stringMatching(why) },
      { file: 'data/sorting.csv', line: 2, message: expect.stringMatching(why) },
    ]);
  });

  it('are no reason to deny a handoff that only cannot be read', async () => {
    await mkdir(join(root, 'content/watches'), { recursive: true });
    const { faults } = await compute({ [bad]: 'no facts', 'content/watches/bad.md': log });
    expect(faults.map(({ message }) => message)).toContainEqual(
      "The handoff 'bad' cannot be read. Mend it, as it is told there. What belongs to it is left out until then.",
    );
  });
});

describe('a strict build', () => {
  it('is refused for a release to come that is held, and says why', async () => {
    const made = await compute({ [bad]: goodHandoff.replace(/ {2}csLead: .*\n/, '') });
    expect(reasonsToRefuse(made, { strict: true })).toEqual([
      `EARSHOT_STRICT: ${bad}:2: Seat lists by room is held: Not signed by the CS Lead.`,
    ]);
    expect(reasonsToRefuse(made, { strict: false })).toEqual([]);
  });

  it('is made when every release to come is ready', async () => {
    const made = await compute({ 'content/handoffs/a-good.md': goodHandoff });
    expect(reasonsToRefuse(made, { strict: true })).toEqual([]);
  });
});

it('the number of a ticket that was to be forgotten stands neither in a fault nor on the site', async () => {
  const made = await compute({
    'data/forget.csv': 'ticket,requester\n4711,\n',
    'content/handoffs/a-good.md': goodHandoff
      .replace(
        'signatures:',
        'updates:\n  - { on: 2026-09-09, part: 4, what: More., tickets: [4711, 7] }\nsignatures:',
      )
      .replace('- Expected: 3 to 8\n', '- Tickets: 4711, 7\n- Not: 4711\n')
      .replace('- Expected: 5\n', '- Tickets: 4711\n'),
  });
  expect(made.faults.length).toBeGreaterThanOrEqual(4);
  expect(JSON.stringify(made.faults)).not.toContain('4711');
  expect(JSON.stringify(made.releases)).not.toContain('4711');
  expect(handoffsJson(made)).toMatchObject([
    { updates: [{ on: '2026-09-09', part: 4, what: 'More.', tickets: ['7'] }] },
  ]);
});
