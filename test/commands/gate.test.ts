import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { goodHandoff } from '../handoffs/a-handoff.ts';

const command = join(import.meta.dirname, '../../src/commands/gate.ts');
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'earshot-gate-'));
  mkdirSync(join(root, 'data/tickets'), { recursive: true });
  mkdirSync(join(root, 'content/handoffs'), { recursive: true });
  writeFileSync(
    join(root, 'data/tickets/export.csv'),
    'Id,Created at,Subject\n1,2026-09-11T08:00:00Z,Where are the seat lists?\n',
  );
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(name: string, text: string): void {
  writeFileSync(join(root, 'content/handoffs', name), text);
}

function run(args: readonly string[] = [], environment: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    env: { PATH: process.env['PATH'], EARSHOT_ROOT: root, ...environment },
    encoding: 'utf8',
  });
  return { status, out: stdout, told: stderr };
}

const unsigned = goodHandoff.replace(/ {2}csLead: .*\n/, '');

describe('npm run gate', () => {
  it('ends with 0 when every release to come is ready', () => {
    write('seats.md', goodHandoff);
    const { status, out, told } = run();
    expect({ status, told }).toEqual({ status: 0, told: '' });
    expect(out).toMatch(/^4\.2 Seat lists by room, .*15 September 2026.*: Ready\.$/m);
    expect(out).toContain('1 release to come, and it is ready.');
  });

  it('ends with 1 and the reason when one is held', () => {
    write('seats.md', unsigned);
    write('good.md', goodHandoff.replace('Seat lists by room', 'Clash overview'));
    const { status, out } = run();
    expect(status).toBe(1);
    expect(out).toMatch(/^ {2}not met: .* \(H8\)\. Not signed by the CS Lead\.$/m);
    expect(out).toContain('content/handoffs/seats.md, releases/seats.html');
    expect(out).toContain('1 of 2 releases to come is held.');
  });

  it('records a release of the past, and holds nothing for it', () => {
    write('seats.md', unsigned);
    const { status, out } = run([], { EARSHOT_NOW: '2026-09-20T12:00:00Z' });
    expect(status).toBe(0);
    expect(out).toContain('Enabled while held');
    expect(out).not.toContain('Not signed by the CS Lead.');
    expect(out).toContain('No release is to come, so nothing is held.');
    const asked = run(['seats'], { EARSHOT_NOW: '2026-09-20T12:00:00Z' });
    expect(asked.status).toBe(0);
    expect(asked.out).toContain('Not signed by the CS Lead.');
    // Another one may be to come: it was not asked for.
    expect(asked.out).toContain('No release of those asked for is to come, so nothing is held.');
  });

  it('ends with 1 when a file cannot be read as a handoff, and says where', () => {
    write(
      'seats.md',
      goodHandoff.replace('releaseAt: 2026-09-15T09:00:00+03:00', 'releaseAt: 2026-09-15T09:00'),
    );
    const { status, out } = run();
    expect(status).toBe(1);
    expect(out).toMatch(/^ {2}content\/handoffs\/seats\.md:4: .*no offset/m);
  });

  it.each(['seats.mdx', 'seats.markdown'])('ends with 1 for %s, which is no handoff', (name) => {
    write('good.md', goodHandoff);
    write(name, goodHandoff);
    const { status, out } = run();
    expect(status).toBe(1);
    expect(out).toContain(`content/handoffs/${name}: It was not read: a handoff is written in a file`);
  });

  it('counts as many lines as it lists', () => {
    write('seats.md', goodHandoff.replace(/ {2}(?:csLead|designer): .*\n/g, ''));
    const { out } = run(['seats'], { EARSHOT_NOW: '2026-09-20T12:00:00Z' });
    expect(out).toContain('Enabled while held by two lines of the gate.');
    expect(out.match(/^ {2}not met: /gm)).toHaveLength(2);
  });

  it('says one alone when it is named, and which there are when there is none of that name', () => {
    write('seats.md', unsigned);
    write('good.md', goodHandoff.replace('Seat lists by room', 'Clash overview'));
    const one = run(['good']);
    expect(one.status).toBe(0);
    expect(one.out).not.toContain('Seat lists by room');
    const none = run(['seat']);
    expect(none.status).toBe(2);
    expect(none.told).toMatch(
      /There is no handoff seat that can be read\. There are .*good.*seats|seats.*good/,
    );
  });

  it('ends with 2 and its help when it is asked wrongly', () => {
    const { status, told } = run(['--strict']);
    expect(status).toBe(2);
    expect(told).toMatch(/^'--strict' is not known here\.\n\nnpm run gate/);
    expect(run(['--hlep']).told).toContain("Did you mean '--help'?");
  });

  it('names files where they lie outside the project', () => {
    write('seats.md', unsigned);
    const elsewhere = mkdtempSync(join(tmpdir(), 'earshot-elsewhere-'));
    try {
      const { out } = run([], {
        EARSHOT_ROOT: elsewhere,
        EARSHOT_DATA: join(root, 'data'),
        EARSHOT_CONTENT: join(root, 'content'),
      });
      expect(out).toContain(`${join(root, 'content/handoffs/seats.md')}, releases/seats.html`);
    } finally {
      rmSync(elsewhere, { recursive: true, force: true });
    }
  });
});
