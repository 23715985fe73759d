import { describe, expect, it } from 'vitest';
import { help, readArguments } from '../../../src/commands/sort/arguments.ts';
import { weeksAsked } from '../../../src/commands/sort/weeks.ts';

describe('what the desk is asked for', () => {
  it('is the newest week, a named one, every week or the triage', () => {
    expect(readArguments([])).toEqual({ all: false, triage: false, help: false });
    expect(readArguments(['--week', '2026-W46'])).toMatchObject({ week: '2026-W46' });
    expect(readArguments(['--all'])).toMatchObject({ all: true });
    expect(readArguments(['--triage'])).toMatchObject({ triage: true });
    expect(readArguments(['-h'])).toMatchObject({ help: true });
  });

  it('is told where it is wrong', () => {
    expect(readArguments(['--weak'])).toEqual({ wrong: expect.stringContaining("does not know '--weak'") });
    expect(readArguments(['--week', '46'])).toEqual({ wrong: "'46' is not a week. Write it as 2026-W46." });
    expect(readArguments(['--all', '--triage'])).toEqual({
      wrong: 'Choose one of --week, --all and --triage.',
    });
  });

  it('can be looked up, every way of it', () => {
    for (const one of ['--week', '--all', '--triage', 'NO_COLOR', 'EARSHOT_NOW']) expect(help).toContain(one);
    for (const line of help.split('\n')) expect(line.length).toBeLessThanOrEqual(120);
  });
});

describe('the weeks that are asked about', () => {
  const week = (id: string, from: number) => ({ id, from, to: from + 7 });
  const weeks = [week('2026-W45', 0), week('2026-W46', 7), week('2026-W47', 14)];
  const chosen = (asked: { week?: string; all: boolean }, asOf = 20) => {
    const found = weeksAsked(asked, { weeks, asOf });
    return 'wrong' in found ? found.wrong : found.chosen.map(({ id }) => id);
  };

  it('are the newest one that is over, else the only one there is', () => {
    expect(chosen({ all: false })).toEqual(['2026-W46']);
    expect(chosen({ all: false }, 21)).toEqual(['2026-W47']);
    expect(chosen({ all: false }, 3)).toEqual(['2026-W47']);
  });

  it('are those that were named', () => {
    expect(chosen({ week: '2026-W45', all: false })).toEqual(['2026-W45']);
    expect(chosen({ all: true })).toHaveLength(3);
    expect(chosen({ week: '2025-W01', all: false })).toBe(
      'There is no ticket of 2025-W01: they are of 2026-W45 to 2026-W47.',
    );
    expect(weeksAsked({ all: false }, { weeks: [], asOf: 0 })).toEqual({
      wrong: expect.stringContaining('There is no ticket yet'),
    });
  });
});
