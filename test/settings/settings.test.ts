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
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ file, line: 1, message: expect.stringContaining('does not close') });
  });
});

describe('a wrong setting of exports and filters is told so that it can be mended', () => {
  it.each([
    ['exports: { columns: { subjct: Title } }', /'subjct' is no field\. Did you mean 'subject'\?/],
    ['exports: { columns: { Colour: Title } }', /'Colour' is no field\. Choose from id, created, .*isSpam/],
    ['exports: { columns: { subject: 3 } }', /'exports\.columns\.subject' is no header/],
    ['exports: { dayOrder: us }', /'day-first', 'month-first'/],
    ['exports: { setAside: { bots: 3 } }', /'exports\.setAside\.bots' is neither true nor false/],
    ['exports: { setAside: { robots: false } }', /'robots' is not known here/],
    ['exports: { setAside: { internal: { domains: ["@elm.example"] } } }', /is not a domain.*without '@'/],
    ['exports: { setAside: { filters: [{ name: Own, where: {} }] } }', /every ticket would be set aside/],
    [
      'exports: { setAside: { filters: [{ name: Own, where: { tag: [x] } }] } }',
      /'tag' is no field\. Did you mean 'tags'\?/,
    ],
    [
      'exports: { setAside: { filters: [{ name: Spam, where: { tags: x } }] } }',
      /a filter that is there already/,
    ],
    [
      'exports: { setAside: { filters: [{ name: A, where: { tags: x } }, { name: a, where: { tags: y } }] } }',
      /one name for two filters/,
    ],
    [
      'exports: { setAside: { bots: { sender: x } } }',
      /'sender' is not known here .*Did you mean 'senders'\?/,
    ],
    ['privacy: { qoutes: none }', /'qoutes' is not known here under 'privacy'\. Did you mean 'quotes'\?/],
    [
      'privacy: { colour: red, size: 3 }',
      /'colour' is not known here under 'privacy'\. Check the spelling, or take it out/,
    ],
    ['phoneRegions: [GB, uk]', /^The second of 'phoneRegions' is not a country/],
    ['privacy: { minimumGroup: 0 }', /1 names every account/],
    ['watch: { threshold: 2 }', /no ticket would match/],
    ['watch: { threshold: high }', /is not a number/],
  ])('%s', (text, told) => {
    const { faults } = readSettings(text, file);
    expect(faults[0]?.message).toMatch(told);
    expect(faults.every(({ stopsBuild }) => stopsBuild)).toBe(true);
  });

  it.each([
    [
      'wher: { tags: x }',
      5,
      "'wher' is not known here under the second of 'exports.setAside.filters' (“Own”). Did you mean 'where'?",
    ],
    [
      'where: { tag: x }',
      5,
      "'where' of the second of 'exports.setAside.filters' (“Own”): 'tag' is no field. Did you mean 'tags'?",
    ],
    [
      'where: { tags: 3 }',
      5,
      "'where.tags' of the second of 'exports.setAside.filters' (“Own”) is not a list.",
    ],
    ['where:', 5, "'where' of the second of 'exports.setAside.filters' (“Own”) is empty."],
  ])('in a filter of the team it names the filter and its line: %s', (wrong, line, message) => {
    const text = `exports:
  setAside:
    filters: [{ name: Test, where: { tags: y } },
      { name: Own,
        ${wrong} }]
`;
    const told = readSettings(text, file).faults.filter((fault) => fault.message.startsWith(message));
    expect(told).toMatchObject([{ file, line }]);
  });

  it('a filter without a name is counted, and one whose field is misspelt is not said to be empty', () => {
    const told = (item: string) =>
      readSettings(`exports: { setAside: { filters: [${item}] } }`, file).faults.map(
        ({ message }) => message,
      );
    expect(told('Training')).toEqual([
      expect.stringMatching(/^The first of 'exports\.setAside\.filters' is not a group/),
    ]);
    expect(told('{ name: Own, where: { tag: x } }')).toHaveLength(1);
  });

  it.each([
    'ada@elm.example',
    '4155550123 callers',
    '<b>',
    '',
    'a name that goes on for longer than forty letters',
  ])('a filter cannot be published under the name "%s"', (name) => {
    const text = `exports: { setAside: { filters: [{ name: "${name}", where: { tags: x } }] } }`;
    const message = readSettings(text, file).faults[0]?.message;
    expect(message).toMatch(/^'name' of the first of/);
    expect(message).not.toMatch(/ada@|4155550123|<b>/);
  });

  it('a filter that is turned off, left on or added to is understood', () => {
    const { settings, faults } = readSettings(
      'exports: { setAside: { bots: false, spam: true, automaticReplies: { subjects: Weekly digest } } }',
      file,
    );
    expect(faults).toEqual([]);
    expect(settings.exports.setAside).toMatchObject({
      bots: false,
      spam: { words: [] },
      automaticReplies: { subjects: ['Weekly digest'] },
      internal: { domains: [], tags: [] },
    });
  });
});
