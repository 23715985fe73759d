import { describe, expect, it } from 'vitest';
import { help, readArguments } from '../../../src/commands/themes/arguments.ts';

describe('what npm run themes is asked for', () => {
  it.each([
    [[], { to: 'list' }],
    [['list'], { to: 'list' }],
    [['rename', 'scan', 'Slow scans'], { to: 'rename', theme: 'scan', name: 'Slow scans' }],
    [['rename', 'scan', 'Slow', 'scans'], { to: 'rename', theme: 'scan', name: 'Slow scans' }],
    [['merge', 'scan', 'print'], { to: 'merge', theme: 'scan', into: 'print' }],
    [['hide', 'scan'], { to: 'hide', theme: 'scan' }],
    [['promote', 'scan'], { to: 'promote', theme: 'scan' }],
    [['refresh'], { to: 'refresh', yes: false }],
    [['refresh', '--yes'], { to: 'refresh', yes: true }],
    [['rename', '--help'], { to: 'help' }],
  ])('%j', (args, asked) => {
    expect(readArguments(args)).toEqual(asked);
  });

  it.each([
    [['renam', 'scan', 'x'], "npm run themes does not know 'renam'. Did you mean 'rename'?"],
    [
      ['delete', 'scan'],
      "npm run themes does not know 'delete'. npm run themes -- --help lists what it knows.",
    ],
    [['--force'], "npm run themes does not know '--force'."],
    [
      ['rename', 'scan'],
      'rename needs a theme and its new name: npm run themes -- rename seat-list-3f2a "Seat lists"',
    ],
    [['merge', 'scan'], 'merge needs a theme and the theme that takes it in: npm run themes -- merge'],
    [['hide'], 'hide needs a theme: npm run themes -- hide'],
    [['hide', 'a', 'b'], "'b' is too much for hide"],
    [['hide', 'a', '--yes'], '--yes goes with refresh alone: npm run themes -- refresh --yes'],
  ])('%j is wrong', (args, says) => {
    expect(readArguments(args)).toEqual({ wrong: expect.stringContaining(says) });
  });

  it('can be looked up, every way of it', () => {
    for (const one of ['rename', 'merge', 'hide', 'show', 'promote', 'split', 'refresh', '--yes'])
      expect(help).toContain(one);
    for (const line of help.split('\n')) expect(line.length).toBeLessThanOrEqual(120);
  });
});
