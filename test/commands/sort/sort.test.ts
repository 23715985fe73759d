import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const command = join(import.meta.dirname, '../../../src/commands/sort.ts');
const head = 'ticket,stream,chain_level,theme,support_level,note,reproducible,on,drawn,machine\n';
let root: string;
const sorting = () => readFile(join(root, 'data/sorting.csv'), 'utf8');
const rows = async () => (await sorting()).split('\n').slice(1, -1);

/** Eight tickets of the week of 9 November 2026, and three of the Thursday and Friday after it. */
const tickets = [
  'Id,Created at,Subject,Description,Requester email,Organization',
  ...[1, 2, 3, 4, 5, 6, 7, 8].map(
    (id) =>
      `${id},2026-11-1${id % 4}T09:00:00Z,Subject ${id},"Write to me at me${id}@school.example",p${id}@school.example,Small`,
  ),
  '20,2026-11-19T09:00:00Z,Yesterday,Nothing happens when I press print,a@school.example,Small',
  '21,2026-11-20T09:00:00Z,Today,How do I print?,b@school.example,Small',
  '22,2026-11-20T10:00:00Z,Today too,Please add a button,c@school.example,Small',
].join('\n');

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'earshot-desk-'));
  await mkdir(join(root, 'data/tickets'), { recursive: true });
  await mkdir(join(root, 'content'));
  await writeFile(join(root, 'data/tickets/export.csv'), tickets);
});
afterEach(() => rm(root, { recursive: true, force: true }));

const environment = () => ({
  ...process.env,
  EARSHOT_ROOT: root,
  EARSHOT_DATA: join(root, 'data'),
  EARSHOT_CONTENT: join(root, 'content'),
  EARSHOT_NOW: '2026-11-20T15:00:00Z',
  NO_COLOR: '1',
});

/** Runs the desk with some lines handed in. */
function run(input: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    input,
    env: environment(),
    encoding: 'utf8',
  });
  return { status, out: stdout, told: stderr };
}

/** Comes back when the output holds some words. */
function seen(child: ChildProcess, words: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk;
      if (text.includes(words)) resolve(text);
    });
    child.once('close', () => reject(new Error(`It ended without '${words}':\n${text}`)));
  });
}

describe('npm run sort', () => {
  it('asks about the newest week that is over, redacted, and writes each answer', async () => {
    const { status, out } = run('b\nr Third school\nn\nq\n');
    expect(status).toBe(0);
    expect(out).toContain('2026-W46, 9–15 November 2026: 8 tickets that nobody has sorted');
    expect(out).toContain('This is no terminal for single keys');
    expect(out).toContain('Write to me at ⟨email⟩');
    expect(out).not.toContain('school.example');
    expect(out).toContain('3 tickets sorted.');
    expect(out).toContain("3 corrections so far. The machine's sorting is unreliable below 200.");
    expect((await sorting()).startsWith(head)).toBe(true);
    expect((await rows()).map((line) => line.replace(/^\d+,/, ''))).toEqual([
      expect.stringMatching(/^bug,,,,,,2026-11-20,(random|uncertain),\w+$/),
      expect.stringMatching(/^brief,,,,Third school,,2026-11-20,(random|uncertain),\w+$/),
      expect.stringMatching(/^noise,,,,,,2026-11-20,(random|uncertain),\w+$/),
    ]);
  });

  it('goes on where it was left: what is sorted is not asked again', () => {
    const asked = (out: string) => [...out.matchAll(/^(\d) · /gm)].map(([, id]) => id);
    const first = asked(run('n\nn\nn\n').out);
    const then = asked(run('n\nn\nn\nn\nn\n').out);
    expect([...first.slice(0, 3), ...then].sort()).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
  });

  it('holds the daily triage, and ends with its note', async () => {
    await writeFile(join(root, 'data/sorting.csv'), 'ticket,stream,on\n3,unclear,2026-11-17\n');
    const { status, out } = run('b\nn\nu\nr\n', '--triage');
    expect(status).toBe(0);
    expect(out).toContain('Triage of Friday 20 November 2026: 4 tickets');
    expect(out).toContain('1 from earlier days is still unclear. Start with it.');
    expect(out).toContain('Unclear for 3 days.');
    expect([...out.matchAll(/^(\d+) · /gm)].map(([, id]) => id)).toEqual(['3', '20', '21', '22']);
    expect(out).toContain('  Routed       3: 1 bug, 1 brief input, 1 noise\n');
    expect(out).toContain('  Unclear      1 new, 0 carried, 1 settled\n');
    expect(out).toContain('  Brief input  22\n');
    expect((await rows()).slice(1)).toEqual([
      expect.stringMatching(/^3,bug,2026-11-20,.*triage,\w+$/),
      expect.stringMatching(/^20,noise,2026-11-20,.*triage,\w+$/),
      expect.stringMatching(/^21,unclear,2026-11-20,.*triage,\w+$/),
      expect.stringMatching(/^22,brief,2026-11-20,.*triage,\w+$/),
    ]);
  });

  it('says with 2 what it was asked wrongly, or that nothing could be typed', () => {
    expect(run('', '--week', '2026-W02')).toMatchObject({
      status: 2,
      told: 'There is no ticket of 2026-W02: they are of 2026-W46 to 2026-W47.\n',
    });
    expect(run('')).toMatchObject({ status: 2, told: expect.stringContaining('nothing came in') });
  });

  it('says with 1 why nothing could be written, and leaves the file as it is', async () => {
    const text = 'ticket,stream,note\n1,bug,"never closed\n';
    await writeFile(join(root, 'data/sorting.csv'), text);
    const { status, told } = run('b\n');
    expect(status).toBe(1);
    expect(told).toContain('data/sorting.csv:2:');
    expect(await sorting()).toBe(text);
  });

  it('shows nothing while the settings cannot be read: they say what may be shown', async () => {
    await writeFile(join(root, 'content/settings.yaml'), 'privacy: { quotes: nothing }\n');
    const { status, out, told } = run('b\n');
    expect(status).toBe(1);
    expect(told).toContain('content/settings.yaml:1:');
    expect(out).not.toContain('Subject');
  });

  it.each(['SIGKILL', 'SIGTERM', 'SIGHUP', 'SIGINT'] as const)(
    'stopped by %s has lost nothing',
    async (signal) => {
      const child = spawn(process.execPath, [command], { env: environment() });
      const answered = seen(child, '→ bug');
      child.stdin.write('b\n');
      await answered;
      child.kill(signal);
      const [code, by] = await once(child, 'close');
      expect(by ?? code).toBe({ SIGKILL: 'SIGKILL', SIGTERM: 143, SIGHUP: 129, SIGINT: 130 }[signal]);
      expect(await rows()).toEqual([expect.stringMatching(/^\d,bug,/)]);
    },
  );
});

const hasScript = spawnSync('script', ['--version']).status === 0;

describe.skipIf(!hasScript)('npm run sort at a terminal', () => {
  it('takes single keys, and gives the terminal back after Ctrl-C', async () => {
    const shell = `"${process.execPath}" "${command}"; echo "code $?"; stty -a | grep -o -- '-\\?icanon'`;
    const child = spawn('script', ['-qfc', shell, '/dev/null'], { env: environment() });
    const shown = seen(child, '? keys');
    const bug = seen(child, '→ bug');
    const second = seen(child, '2 of 8');
    const whole = seen(child, 'icanon');
    await shown;
    child.stdin.write('b');
    await Promise.all([bug, second]);
    child.stdin.write('\u0003');
    const out = await whole;
    expect(out).toContain('code 130');
    expect(out).toMatch(/(?<!-)icanon/);
    expect(await rows()).toEqual([expect.stringMatching(/^\d,bug,/)]);
    child.stdin.end();
    child.kill();
  });
});
