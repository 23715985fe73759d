import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const command = join(import.meta.dirname, '../../src/commands/new-handoff.ts');
const at = '2026-12-15T09:00:00+00:00';
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'earshot-handoff-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    env: { PATH: process.env['PATH'], EARSHOT_ROOT: root },
    encoding: 'utf8',
  });
  return { status, out: stdout, told: stderr };
}
const written = () => readdirSync(join(root, 'content/handoffs'));

describe('npm run new:handoff', () => {
  it('begins a handoff under the address that its release will have', () => {
    const { status, out } = run('Clash overview', '--version', '4.4', '--at', at);
    expect(status).toBe(0);
    expect(out).toContain('content/handoffs/v4-4-clash-overview.md was written.');
    expect(written()).toEqual(['v4-4-clash-overview.md']);
  });

  it('leaves a file that is there as it is', () => {
    run('Clash overview', '--at', at);
    const path = join(root, 'content/handoffs/clash-overview.md');
    writeFileSync(path, 'mine');
    const { status, told } = run('Clash overview', '--at', at);
    expect(status).toBe(1);
    expect(told).toContain('is there already, and it was left as it is');
    expect(readFileSync(path, 'utf8')).toBe('mine');
  });

  it('takes a name in another script', () => {
    expect(run('רשימות הושבה', '--version', 'v4.4', '--at', at).status).toBe(0);
    expect(written()).toEqual(['v4-4.md']);
  });

  it.each([
    [[], 'Which release is it?'],
    [['Clash', 'overview', '--at', at], "put 'Clash overview' in quotes"],
    [['Clash overview'], 'When does it go on?'],
    [['Clash overview', '--at', '2026-12-15T09:00'], '--at has no offset'],
    [['Clash overview', '--at', 'soon'], '--at is not a time'],
    [['Clash overview', '--when', at], "'--when' is not known here."],
    [
      ['Clash overview', '--vresion', '4.4', '--at', at],
      "'--vresion' is not known here. Did you mean '--version'?",
    ],
    [['Clash overview', '--at'], "'--at' needs something behind it."],
    [['Clash overview', '--help=4'], "'--help' takes nothing behind it."],
    [['Clash overview', '--version', ' v', '--at', at], 'Which version is it?'],
  ])('is told what is missing or wrong: %j', (args, sentence) => {
    const { status, told } = run(...args);
    expect(status).toBe(2);
    expect(told).toContain(sentence);
    expect(told).toContain('npm run new:handoff -- "Clash overview"');
  });
});
