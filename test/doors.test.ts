import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

/** What other programs import: names that stand. */
const doors: Record<string, string[]> = {
  tickets: ['readTickets', 'redact'],
  sorting: ['trainSorter', 'sortTicket'],
  themes: ['discoverThemes', 'assignThemes'],
  change: ['assessChange', 'assessChanges'],
  handoffs: ['parseHandoff', 'gate'],
  watch: ['matchTickets', 'watchRelease'],
  readings: ['composeLines', 'readAuthored'],
  voice: ['readNote', 'checkQuotations'],
  calendar: ['weekOf', 'weeksBetween'],
  settings: ['readSettings', 'defaultSettings'],
  chronicle: ['computeChronicle', 'readSources'],
};

describe.each(Object.entries(doors))('src/%s/index.ts', (room, names) => {
  it('is imported by Node straight from the source, without a warning, and gives what was promised', async () => {
    const script = `const door = await import('./src/${room}/index.ts'); console.log(Object.keys(door).join(' '));`;
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [
      '--input-type=module',
      '--eval',
      script,
    ]);
    expect(stderr).toBe('');
    expect(stdout.trim().split(' ')).toEqual(expect.arrayContaining(names));
  });
});
