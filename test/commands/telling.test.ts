import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { Chronicle } from '../../src/chronicle/index.ts';
import { Screen } from '../../src/commands/screen.ts';
import { faultLines, stopLines, summary } from '../../src/commands/summary.ts';

/** A log: what is written to it stays, and it is no terminal. */
function log(): { out: NodeJS.WriteStream; text: () => string } {
  let written = '';
  const out = new Writable({
    write(chunk, _, done) {
      written += String(chunk);
      done();
    },
  }) as unknown as NodeJS.WriteStream;
  return { out, text: () => written };
}

describe('a build in a log', () => {
  it('says each step once, and draws no bar', () => {
    const { out, text } = log();
    const screen = new Screen(out);
    screen.progress({ step: 'reading', file: 'a.csv', bytes: 5, totalBytes: 10, rows: 3 });
    screen.progress({ step: 'reading', file: 'a.csv', bytes: 10, totalBytes: 10, rows: 7 });
    screen.progress({ step: 'sorting' });
    screen.say('Done.');
    expect(text()).toBe('Reading the exports …\nSorting the tickets into streams …\nDone.\n');
  });
});

const rejected = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    file: 'data/tickets/a.csv',
    line: index + 2,
    reason: 'No date.',
  }));
const made = (some: Partial<Chronicle['report']>, faults: Chronicle['faults'] = []) => ({
  faults,
  report: {
    read: [],
    refused: [],
    rejectedRows: [],
    outsideTheTimeLine: 0,
    ingest: { asOf: null, tickets: 0, files: [], setAside: [], forgotten: 0 },
    ...some,
  } as unknown as Chronicle['report'],
});

describe('what there is to mend', () => {
  it('is nothing when all is well', () => {
    expect(faultLines(made({}))).toEqual([]);
  });

  it('has its file and line, written files first, then refused files, then rejected rows', () => {
    const faults = [{ file: 'content/settings.yaml', line: 3, message: 'Misspelt.' }];
    const refused = [{ file: 'data/tickets/web.csv', reason: 'This is a web page.' }];
    expect(faultLines(made({ refused, rejectedRows: rejected(1) }, faults))).toEqual([
      'To mend, when you can:',
      '  content/settings.yaml:3: Misspelt.',
      '  data/tickets/web.csv: Refused. This is a web page.',
      '  data/tickets/a.csv:2: No date.',
    ]);
  });

  it('is cut in the terminal where it is long, and says where the rest is', () => {
    const lines = faultLines(made({ rejectedRows: rejected(50) }));
    expect(lines).toHaveLength(22);
    expect(lines.at(-1)).toContain('and 30 more rejected rows; api/ingest.json lists every one');
    expect(faultLines(made({ rejectedRows: rejected(21) })).at(-1)).toContain('1 more rejected row;');
  });

  it('does not hold what stops the build: that stands first, under a heading of its own', () => {
    const stop = [
      { file: 'content/settings.yaml', line: 3, message: 'Misspelt.', stopsBuild: true as const },
    ];
    expect(faultLines(made({}, stop))).toEqual([]);
    expect(stopLines([])).toEqual([]);
    expect(stopLines(['content/settings.yaml:3: Misspelt.'])).toEqual([
      'The build stops here. Mend this first:',
      '  content/settings.yaml:3: Misspelt.',
      '',
    ]);
  });
});

it('the end of a build without tickets says how to begin', () => {
  const empty = { ...made({}), weeks: [], themes: [], settings: { demo: false } } as unknown as Chronicle;
  const told = summary(empty, { pages: 8, outDir: 'dist', seconds: 1.26 }).join('\n');
  expect(told).toContain('0 weeks, 0 themes and 8 pages in 1.3 seconds.');
  expect(told).toContain('Put an export of your helpdesk into data/tickets/');
  expect(told).toContain('Open dist/index.html');
});

it('the end of a build says what came in and what became of it, in English whatever the site speaks', () => {
  const empty = { ...made({}), weeks: [], themes: [], settings: { demo: false, timeZone: 'UTC' } };
  const ingest = {
    asOf: null,
    tickets: 0,
    files: [{}],
    setAside: [{ filter: 'spam', tickets: 2 }],
    forgotten: 0,
  };
  const report = { ...empty.report, ingest, refused: [{ file: 'web.csv', reason: 'A web page.' }] };
  const told = summary({ ...empty, report } as unknown as Chronicle, {
    pages: 1,
    outDir: 'dist',
    seconds: 1,
  });
  expect(told.slice(1, 5)).toEqual([
    'The one file could not be read.',
    'One file was refused: nothing in it was read, and it stands in no figure.',
    '2 tickets are set aside by filters: counted here and in no other figure.',
    '0 weeks, 0 themes and 1 page in 1.0 seconds.',
  ]);
});
