import { describe, expect, it } from 'vitest';
import { defaultSettings, readSettings } from '../../src/settings/index.ts';

const file = 'content/settings.yaml';

describe('the settings', () => {
  it('are complete when the file is empty', () => {
    expect(readSettings('', file)).toEqual({ settings: defaultSettings, faults: [] });
    expect(defaultSettings.weekStartsOn).toBe('monday');
    expect(defaultSettings.privacy.quotes).toBe('redacted');
  });

  it('keep what is given and fill in the rest', () => {
    const { settings, faults } = readSettings('timeZone: Asia/Jerusalem\nprivacy:\n  quotes: none\n', file);
    expect(faults).toEqual([]);
    expect(settings.timeZone).toBe('Asia/Jerusalem');
    expect(settings.privacy).toMatchObject({ quotes: 'none', accounts: 'named' });
  });

  it('say where a value is wrong, and stop the build: a site without its privacy settings is not published', () => {
    const { settings, faults } = readSettings('product: Gradelight\ntimeZone: Mars/Olympus\n', file);
    expect(settings).toEqual(defaultSettings);
    expect(faults[0]).toMatchObject({
      file,
      line: 2,
      message: expect.stringContaining("'timeZone' is not a time zone"),
    });
    expect(faults.every(({ stopsBuild }) => stopsBuild)).toBe(true);
  });

  it('name a misspelt key at its own line', () => {
    const { faults } = readSettings('product: Gradelight\n\nholliday: []\n', file);
    expect(faults[0]).toMatchObject({
      line: 3,
      message: expect.stringContaining("'holliday' is not known here"),
    });
  });

  it('tell broken YAML as a sentence with its line', () => {
    const { faults } = readSettings('product: "Gradelight\ntimeZone: UTC\n', file);
    expect(faults[0]).toMatchObject({ file, message: expect.stringContaining('not valid YAML') });
    expect(faults[0]?.line).toBeGreaterThanOrEqual(1);
  });
});
