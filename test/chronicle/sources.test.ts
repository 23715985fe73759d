import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Chronicle, computeChronicle, foldersOf, readSources } from '../../src/chronicle/index.ts';

let root: string;
const put = async (path: string, text: string): Promise<void> => {
  await mkdir(join(root, path, '..'), { recursive: true });
  await writeFile(join(root, path), text);
};
const compute = async (environment: Record<string, string> = {}): Promise<Chronicle> =>
  computeChronicle(await readSources(foldersOf(root, environment)));
const note = (body: string): string =>
  `---\ntitle: A\ncycle: 1\nweeks: { from: 2026-W10, to: 2026-W10 }\nauthor: CS Lead\ndate: 2026-03-09\n---\n\n${body}\n`;

afterEach(() => rm(root, { recursive: true, force: true }));

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'earshot-sources-'));
  await put(
    'data/tickets/export.csv',
    'id,created_at,subject,description\n7,2026-03-02T09:00:00Z,Printing,The margin is cut off.\n',
  );
  await put('content/settings.yaml', '');
});

describe('what lies in the folders', () => {
  it('is an empty chronicle when there is nothing, and says that the folders are missing', async () => {
    const made = await compute({ EARSHOT_DATA: 'nowhere', EARSHOT_CONTENT: 'neither' });
    expect(made).toMatchObject({ weeks: [], themes: [], releases: [], notes: [] });
    expect(made.report.ingest).toMatchObject({ asOf: null, tickets: 0, files: [] });
    expect(made.faults.map(({ file }) => file)).toEqual(['neither', 'nowhere']);
  });

  it('is read from sub-folders; notes on where the data come from are no exports', async () => {
    await put('data/tickets/2026/march.csv', 'id,created_at,subject\n8,2026-03-03T09:00:00Z,Uploads\n');
    await put('data/tickets/2026/SOURCE.txt', 'from the helpdesk, in March');
    const { report, faults } = await compute();
    expect(report.ingest.files.map(({ file }) => file)).toEqual([
      'data/tickets/2026/march.csv',
      'data/tickets/export.csv',
    ]);
    expect(report.ingest.tickets).toBe(2);
    expect(faults).toEqual([]);
  });

  it('is never passed over in silence: a file that is no export is told', async () => {
    await put('data/tickets/march.xlsx', 'PK');
    const { faults } = await compute();
    expect(faults).toEqual([
      { file: 'data/tickets/march.xlsx', message: expect.stringContaining('it is a spreadsheet') },
    ]);
  });
});

describe('a file among the written themes', () => {
  it('that does not end in .md is told, but for notes on where things come from', async () => {
    await put('content/themes/hotmail.txt', 'title: Hotmail');
    await put('content/themes/.gitkeep', '');
    expect((await compute()).faults).toEqual([
      { file: 'content/themes/hotmail.txt', message: expect.stringContaining('ends in .md') },
    ]);
  });

  it.each(['handoffs/v4.mdx', 'watches/v4.markdown', 'signals/v4.txt'])(
    'nor is one passed over in silence where others are looked for: %s',
    async (name) => {
      await put(`content/${name}`, '---\n---\n');
      expect((await compute()).faults).toMatchObject([
        { file: `content/${name}`, message: expect.stringContaining('ends in .md') },
      ]);
    },
  );

  it('whose phrases no ticket holds is a remark and no fault', async () => {
    await put('content/themes/kangaroo.md', '---\ntitle: Kangaroos\nphrases: [kangaroo]\n---\n');
    await put('content/themes/margins.md', '---\ntitle: Margins\nphrases: [margin]\n---\n');
    expect(await compute()).toMatchObject({
      faults: [],
      remarks: [{ file: 'content/themes/kangaroo.md', message: 'No ticket holds any of its phrases.' }],
    });
  });
});

describe('what cannot be honoured', () => {
  it('a written file in a sub-folder is told, not passed over', async () => {
    await put('content/voice/2026/a.mdx', note('Text.'));
    expect((await compute()).faults).toMatchObject([
      { file: 'content/voice/2026/a.mdx', message: expect.stringContaining('sub-folder') },
    ]);
  });
});

describe('a mistake in one file', () => {
  it.each([
    [
      'a file that is no CSV',
      'data/tickets/web.csv',
      '<!DOCTYPE html><html><body>Sign in</body></html>',
      /web page|HTML/i,
    ],
    [
      'a header without an id or a date',
      'data/tickets/none.csv',
      'colour,size\nred,4\nblue,5\n',
      /id|date|created/i,
    ],
    [
      'an unreadable date',
      'data/tickets/date.csv',
      'id,created_at,subject\n9,2026-03-02T10:00:00Z,a\n10,someday,b\n11,2026-03-02T11:00:00Z,c\n',
      /date|time/i,
    ],
  ])('%s is set aside with file, line and reason, and the rest is read', async (_, path, text, reason) => {
    await put(path, text);
    const { report } = await compute();
    expect(report.ingest.rejected).toEqual([
      expect.objectContaining({
        file: path,
        line: expect.any(Number),
        reason: expect.stringMatching(reason),
      }),
    ]);
    expect(report.ingest.tickets).toBeGreaterThanOrEqual(1);
  });

  it.each([
    ['a handoff', 'content/handoffs/v1.md', '---\nrelease: One\nreleaseAt: tomorrow\n---\n\n## Happy path\n'],
    ['a note', 'content/voice/a.mdx', note('<Moment>no ticket</Moment>')],
    ['a note that is no MDX', 'content/voice/b.mdx', note('{ oh')],
    ['a note on a ticket that no export holds', 'content/voice/c.mdx', note('<Moment ticket="99" />')],
    [
      'a reading with a sixth line',
      'content/readings/2026-W10.mdx',
      '---\nweek: 2026-W10\nlines: { sixth: x }\n---\n',
    ],
    ['a reading of a week without tickets', 'content/readings/2031-W01.mdx', '---\nweek: 2031-W01\n---\n'],
    ['a theme', 'content/themes/printing.md', '---\ntitel: Printing\n---\n'],
    ['a correction', 'data/sorting.csv', 'ticket,stream\n7,bugg\n'],
    ['what is known of themes', 'data/themes.json', '{\n  "version": 2\n}\n'],
  ])('%s is told with its file and line, and the rest is made', async (_, path, text) => {
    await put(path, text);
    const made = await compute();
    expect(made.faults[0]).toMatchObject({ file: path });
    expect(made.faults.some(({ line }) => line !== undefined)).toBe(true);
    expect(made.faults.some(({ stopsBuild }) => stopsBuild)).toBe(false);
    expect(made.weeks).toHaveLength(1);
  });

  it('stops the build when the settings cannot be read: what they hide could be shown', async () => {
    await put('content/settings.yaml', 'privacy: { quotes: none }\ntimezone: Europe/London\n');
    expect((await compute()).faults).toMatchObject([
      { file: 'content/settings.yaml', line: 2, stopsBuild: true },
    ]);
  });

  it('stops the build when a quotation is invented', async () => {
    await put('content/voice/a.mdx', note('<Moment ticket="7">The margin is gone.</Moment>'));
    expect((await compute()).faults).toMatchObject([
      { file: 'content/voice/a.mdx', line: 9, stopsBuild: true },
    ]);
  });
});

describe('the team’s own words', () => {
  it('win: a correction moves a ticket, names its level and its theme', async () => {
    await put(
      'content/themes/printing.md',
      '---\ntitle: Printing\nphrases: ["printers"]\nchainLevel: scope\n---\nWhat it is.\n',
    );
    await put('data/sorting.csv', 'ticket,stream,theme,note\n7,bug,printing,Reproduced on staging\n');
    const [line] = (await compute()).ticketsOf('2026-W10');
    expect(line).toMatchObject({
      stream: 'bug',
      streamBy: 'person',
      confidence: 1,
      themes: [{ id: 'printing', label: 'Printing' }],
    });
    expect(line?.reason).toContain('Reproduced on staging');
  });

  it('settle what the rules leave open: an unclear ticket goes where its theme goes', async () => {
    await put(
      'content/themes/margins.md',
      '---\ntitle: Margins\nphrases: ["margin"]\nstream: bug\nchainLevel: execution\n---\nWhat it is.\n',
    );
    await put(
      'data/tickets/export.csv',
      'id,created_at,subject,description\n7,2026-03-02T09:00:00Z,Margin,About the margin.\n',
    );
    const [line] = (await compute()).ticketsOf('2026-W10');
    expect(line).toMatchObject({
      stream: 'bug',
      streamBy: 'rule',
      chainLevel: 'execution',
      reason: expect.stringContaining('“Margins”'),
    });
  });

  it('keep every word of customers off the pages when the settings say so', async () => {
    await put('content/settings.yaml', 'privacy: { quotes: none }\n');
    const [line] = (await compute()).ticketsOf('2026-W10');
    expect(line).toMatchObject({ subject: '', body: '' });
    expect(JSON.stringify(line)).not.toContain('margin');
  });

  it('show accounts as letters when the settings say so', async () => {
    await put('content/settings.yaml', 'privacy: { accounts: pseudonymous }\n');
    await put(
      'data/tickets/export.csv',
      `id,created_at,subject,company\n${[7, 8, 9].map((id) => `${id},2026-03-02T09:00:00Z,Margin,Elm School\n`).join('')}`,
    );
    expect((await compute()).ticketsOf('2026-W10')[0]?.account).toBe('Account A');
  });
});

describe('what is to be forgotten', () => {
  const rows = [
    'id,created_at,subject,description,email,company',
    '7,2026-03-02T09:00:00Z,Printing,The margin is cut off.,ada@elm.example,Elm',
    '8,2026-03-03T09:00:00Z,Uploads,The bar stands still.,ben@oak.example,Oak',
    '9,2026-03-04T09:00:00Z,Uploads,It stands still.,ada@elm.example,Elm',
  ];
  beforeEach(async () => {
    await put('data/tickets/export.csv', `${rows.join('\n')}\n`);
    await put('data/tickets/again.csv', `${rows.slice(0, 2).join('\n')}\n`);
  });

  it('is in no figure, and counted', async () => {
    await put('data/forget.csv', 'ticket,requester\n,ada@elm.example\n');
    const { report, ticketsOf } = await compute();
    expect(ticketsOf('2026-W10').map(({ id }) => id)).toEqual(['8']);
    expect(report.ingest).toMatchObject({ tickets: 1, forgotten: 3 });
    expect(report.sentences.join(' ')).toContain('forgotten');
    for (const { rows: all, accepted, updated, duplicates, rejected } of report.ingest.files)
      expect(all).toBe(accepted + updated + duplicates + rejected);
  });

  it('leaves every other figure as if it had never been exported', async () => {
    await put('data/forget.csv', 'requester\nada@elm.example\n');
    const { weeks, themes } = await compute();
    await put('data/forget.csv', '');
    await put('data/tickets/export.csv', `${rows[0]}\n${rows[2]}\n`);
    await put('data/tickets/again.csv', `${rows[0]}\n`);
    const without = await compute();
    expect({ weeks, themes }).toEqual({ weeks: without.weeks, themes: without.themes });
  });

  it('is not brought back by corrections or notes, which are told by their lines', async () => {
    await put('data/forget.csv', 'requester\nada@elm.example\n');
    await put('data/sorting.csv', 'ticket,stream\n9,bug\n');
    await put('content/voice/a.mdx', note('<Moment ticket="9">It stands still.</Moment>'));
    const made = await compute();
    expect(made.notes).toEqual([]);
    expect(made.faults.map(({ file, line }) => [file, line])).toEqual([
      ['content/voice/a.mdx', 9],
      ['data/sorting.csv', 2],
    ]);
    for (const { message } of made.faults) expect(message).not.toMatch(/\b9\b|stands/);
  });

  it('is told by its line where no export holds it', async () => {
    await put('data/forget.csv', 'ticket\n8\n4711\n');
    expect((await compute()).faults).toMatchObject([{ file: 'data/forget.csv', line: 3 }]);
  });

  it('stops the build where it cannot be understood', async () => {
    await put('data/forget.csv', 'requester\n"ada@elm.example\n');
    expect((await compute()).faults).toMatchObject([{ file: 'data/forget.csv', line: 2, stopsBuild: true }]);
  });
});

describe('tickets that no customer wrote', () => {
  beforeEach(async () => {
    await put(
      'data/tickets/export.csv',
      [
        'id,created_at,subject,description,email',
        '7,2026-03-02T09:00:00Z,Printing,The margin is cut off.,ada@elm.example',
        '8,2026-03-03T09:00:00Z,Automatic reply: Printing,I am away.,ben@oak.example',
        '9,2026-03-04T09:00:00Z,Uploads,Undelivered.,mailer-daemon@oak.example',
        '',
      ].join('\n'),
    );
  });

  it('are accepted and counted by filter, and in no other figure', async () => {
    const { report, weeks } = await compute();
    expect(report.ingest).toMatchObject({
      tickets: 3,
      setAside: [
        { filter: 'automatic replies', tickets: 1 },
        { filter: 'bots', tickets: 1 },
      ],
    });
    expect(report.sentences.join(' ')).toContain('2 tickets are set aside');
    expect(report.outsideTheTimeLine).toBe(0);
    expect(weeks.map(({ tickets }) => tickets)).toEqual([1]);
  });

  it('count when a person gives them a stream', async () => {
    await put('data/sorting.csv', 'ticket,stream\n8,noise\n');
    const { report, weeks } = await compute();
    expect(report.ingest.setAside).toEqual([{ filter: 'bots', tickets: 1 }]);
    expect(weeks.map(({ tickets }) => tickets)).toEqual([2]);
  });

  it('are quoted in no note', async () => {
    await put('content/voice/a.mdx', note('<Moment ticket="8">I am away.</Moment>'));
    const { notes, faults } = await compute();
    expect(notes).toEqual([]);
    expect(faults).toMatchObject([
      {
        file: 'content/voice/a.mdx',
        line: 9,
        message: expect.stringContaining('set aside (automatic replies)'),
      },
    ]);
  });
});

describe('a release that is told twice', () => {
  it('is told as a fault, and the first file by name counts', async () => {
    const handoff =
      '---\nrelease: Seat lists\nreleaseAt: 2026-03-02T09:00:00+00:00\n---\n\n## Happy path\n1. Open.\n';
    await put('content/handoffs/v1.md', handoff);
    await put('content/handoffs/v2.md', handoff);
    const { releases, faults } = await compute();
    expect(releases.map(({ id }) => id)).toEqual(['v1']);
    expect(faults.map(({ file }) => file)).toContain('content/handoffs/v2.md');
  });
});
