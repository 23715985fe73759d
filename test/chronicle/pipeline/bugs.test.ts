import { describe, expect, it } from 'vitest';
import { bugsOf } from '../../../src/chronicle/pipeline/bugs.ts';
import { bugsCsv } from '../../../src/chronicle/pipeline/bugs-csv.ts';
import { bugsSchema } from '../../../src/chronicle/schema/pipeline-bugs.ts';
import type { Settings } from '../../../src/settings/index.ts';
import type { Correction } from '../../../src/sorting/index.ts';
import { hebrew } from '../../../src/words/hebrew/index.ts';
import { groundsWith, type Told } from './grounds.ts';

const now = '2026-11-19T12:00:00Z';
const report = (id: string, day: string, some: Partial<Told> = {}): Told => ({
  id,
  createdAt: `2026-${day}T09:00:00Z`,
  subject: `Points of ${id}`,
  body: 'The points of the second marker are gone.',
  requester: `r-${id}`,
  account: `School ${id}`,
  ...some,
});
const tickets: readonly Told[] = [
  report('1', '09-01', { themes: ['points'] }),
  report('2', '11-03', { themes: ['points'] }),
  report('3', '11-04', { themes: ['lists'], body: 'Since the last update the list is empty.' }),
  report('4', '11-10', { themes: ['lists'], requester: 'r-3' }),
  report('5', '11-11'),
  report('6', '08-03'),
  report('7', '11-12', { as: { stream: 'noise' } }),
];
interface Some {
  readonly bugs?: string;
  readonly corrections?: readonly Correction[];
  readonly settings?: Partial<Settings>;
  readonly told?: readonly Told[];
  readonly aside?: Readonly<Record<string, string>>;
}
const of = ({ bugs, told = tickets, ...some }: Some = {}) =>
  bugsOf({
    ...groundsWith(told, { now, ...some }),
    sources: bugs === undefined ? {} : { bugs: { file: 'data/bugs.csv', text: bugs } },
  });
const filed = 'bug,title,tickets,severity,impact,chain_level,reproduced,filed\n';

describe('the bugs of a desk', () => {
  it('pass the test or stand as untraced with what they lack and their age', () => {
    const { report: bugs, faults } = of({ corrections: [{ ticket: '1', chainLevel: 'scope', line: 2 }] });
    expect(faults).toEqual([]);
    expect(bugsSchema.parse(bugs)).toEqual(bugs);
    expect(bugs.groups).toMatchObject([
      {
        theme: { id: 'points', label: 'Points' },
        bugs: [{ chain: { level: 'scope', by: 'person' }, tickets: ['1', '2'], reporters: 2, accounts: 2 }],
      },
    ]);
    expect(bugs.untraced.map(({ title, lacks }) => [title, lacks.map(({ short }) => short)])).toEqual([
      ['Lists', ['no chain level', 'one report, not reproduced']],
      ['Points of 5', ['no chain level', 'one report, not reproduced']],
    ]);
    expect(bugs.untraced[0]).toMatchObject({
      age: { days: 15, workingDays: 11, says: '15 days' },
      chain: {
        proposal: {
          level: 'execution',
          reason: '1 of 2 tickets says that it came with an update (“Since the last update”).',
        },
      },
    });
    expect(bugs.passing).toBe(1);
    expect(bugs.older.map(({ tickets: ids }) => ids)).toEqual([['6']]);
    expect(bugs.says).toBe(
      '1 bug traces to a chain level and passes the practice’s test; 2 are untraced, beside 1 single report older than four weeks.',
    );
  });

  it('every bug ticket is in one of them, whatever triage filed', () => {
    const { report: bugs } = of({ bugs: `${filed}GL-1,,2;5,High,Blocker,scope,yes,` });
    const shown = [...bugs.groups.flatMap(({ bugs: own }) => own), ...bugs.untraced, ...bugs.older];
    expect(shown.flatMap(({ tickets: ids }) => ids).sort()).toEqual(['2', '3', '4', '5', '6']);
    expect(bugs.groups[0]?.unfiled).toMatchObject({
      tickets: 1,
      says: '1 more ticket of this theme is in no record, the last of 1 September 2026. Where it tells of a bug above, add it to its line in data/bugs.csv.',
    });
  });

  it.each(['open', 'in progress', 'fixed', 'closed'])(
    'no ticket vanishes beside a record that is %s',
    (state) => {
      const wave = Array.from({ length: 30 }, (_, index) =>
        report(`w${index}`, '11-10', { themes: ['points'] }),
      );
      for (const level of ['', 'scope'])
        for (const reproduced of ['', 'unknown', 'yes'])
          for (const agent of ['', 'L1 Dana Moss']) {
            const { report: bugs } = of({
              told: [report('old', '06-24', { themes: ['points'] }), ...wave],
              bugs: `bug,tickets,chain_level,reproduced,state,filed_by\nGL-1,old,${level},${reproduced},${state},${agent}`,
            });
            const all = ['old', ...wave.map(({ id }) => id)].sort();
            const shown = [...bugs.groups.flatMap(({ bugs: own }) => own), ...bugs.untraced, ...bugs.older];
            const beside = bugs.groups.flatMap(({ unfiled }) => unfiled?.ids ?? []);
            expect([...shown.flatMap(({ tickets: ids }) => ids), ...beside].sort()).toEqual(all);
            const cells = bugsCsv(bugs).split(/[\r\n,;]+/);
            for (const id of all) expect(cells.filter((cell) => cell.trim() === id)).toHaveLength(1);
            if (state === 'fixed' || state === 'closed' || level === '') expect(beside).toEqual([]);
          }
    },
  );

  it('count in every month that tells of them', () => {
    const { report: bugs } = of({ corrections: [{ ticket: '1', chainLevel: 'scope', line: 2 }] });
    expect(bugs.months.map(({ month, traced, untraced }) => [month, traced, untraced])).toEqual([
      ['2026-11', 1, 2],
      ['2026-09', 1, 0],
      ['2026-08', 0, 1],
    ]);
    expect(bugs.months[0]?.says).toBe('1 of 1 traced bug in November 2026 traces to Scope; 2 are untraced.');
  });

  it('make a pattern where three trace to one level in the last cycle, and the period is said', () => {
    const lines = [
      'A,,2,,,scope,yes,2026-11-03',
      'B,,3,,,scope,yes,2026-11-04',
      'C,,5,,,scope,yes,2026-11-11',
    ];
    const { report: bugs } = of({ bugs: filed + lines.join('\n') });
    expect(bugs.patterns).toMatchObject([
      {
        level: 'scope',
        over: 'cycle',
        period: { from: '2026-11-02', to: '2026-11-15', says: 'The cycle of 2–15 November 2026' },
        says: '3 bugs this cycle trace to Scope. Name the pattern and give it to the PO as brief input.',
      },
    ]);
    expect(of().report).toMatchObject({
      patterns: [],
      looked: { week: { from: '2026-11-09', to: '2026-11-15' } },
    });
  });

  it('without a ticket there are none, and nothing is looked at', () => {
    const { report: bugs } = of({ told: [] });
    expect(bugs).toMatchObject({ groups: [], untraced: [], patterns: [], months: [] });
    expect(bugs.looked).toBeUndefined();
    expect(bugs.says).toBe('No ticket is sorted as a bug.');
  });
});

describe('what triage wrote is held against the tickets', () => {
  const messages = (some: Some): string[] =>
    of(some).faults.map(({ line, message }) => `${line}: ${message}`);

  it('an unknown ticket, and one in two bugs', () => {
    expect(messages({ bugs: `${filed}A,,1;99,,,,,\nB,,1,,,,,` })).toEqual([
      "2: No export holds a ticket '99'. Check the number, or keep it if its export comes later.",
      '3: Ticket 1 is in bug A on line 2 as well. It counts in both; take it out of one if it tells of one thing.',
    ]);
  });

  it('a correction that says otherwise', () => {
    const corrections: Correction[] = [
      { ticket: '7', stream: 'noise', line: 4 },
      { ticket: '1', chainLevel: 'operation', line: 5 },
    ];
    expect(messages({ bugs: `${filed}A,,1;7,,,scope,,`, corrections })).toEqual([
      '2: Bug A is given scope, and line 5 of data/sorting.csv gives its ticket 1 operation. The bug counts as scope; make them one.',
      '2: Ticket 7 is in bug A, and line 4 of data/sorting.csv sorts it as noise. That counts; take it out of one of the two.',
    ]);
  });
});

describe('a ticket that is set aside', () => {
  it('is told as such, and not as one that no export holds', () => {
    const { faults, missing } = of({ bugs: `${filed}A,,1;98;99,,,,,`, aside: { '98': 'monitoring' } });
    expect(faults.map(({ message }) => message)).toEqual([
      'Ticket 98 is set aside (monitoring), so no page shows it. Give it a stream in data/sorting.csv, or take it out of this line.',
      "No export holds a ticket '99'. Check the number, or keep it if its export comes later.",
    ]);
    expect(missing).toEqual(['99']);
  });
});

describe('privacy', () => {
  it('where no words of customers are published, a bug has the name of its theme, else its number', () => {
    const quotes = { ...groundsWith([]).desk.settings.privacy, quotes: 'none' as const };
    const { report: bugs } = of({
      bugs: `${filed}GL-1,It eats my homework,2,,,scope,yes,\nGL-2,It eats my homework,5,,,scope,yes,`,
      settings: { privacy: quotes },
    });
    expect(bugs.groups.flatMap(({ bugs: own }) => own.map(({ title }) => title)).sort()).toEqual([
      'GL-2',
      'Points',
    ]);
    expect(JSON.stringify(bugs) + bugsCsv(bugs)).not.toContain('homework');
  });

  it('no field that a person wrote names a person, and anchors are short and plain', () => {
    const long = 'x'.repeat(80);
    const { report: bugs } = of({
      bugs: `bug,tickets,severity,chain_level,filed_by\nann@elm.example,1,Critical,scope,L1 Dana Moss\nbob@elm.example,2,Critical,scope,\n${long},5,,,`,
    });
    const shown = [...bugs.groups.flatMap(({ bugs: own }) => own), ...bugs.untraced, ...bugs.older];
    expect(JSON.stringify(bugs) + bugsCsv(bugs)).not.toMatch(/elm\.example|Dana|Moss/);
    for (const { anchor } of shown) expect(anchor).toMatch(/^[\w-]{1,40}$/);
    expect(new Set(shown.map(({ anchor }) => anchor)).size).toBe(shown.length);
  });

  it('a title that triage wrote is redacted', () => {
    const { report: bugs } = of({ bugs: `${filed}A,Mail of ann@elm.example is lost,1;2,,,scope,,` });
    expect(bugs.groups[0]?.bugs[0]?.title).not.toContain('ann@elm.example');
  });

  it('where no words of customers are published, none stands in titles and reasons', () => {
    const quotes = { ...groundsWith([]).desk.settings.privacy, quotes: 'none' as const };
    const told = [
      report('1', '11-11', { body: 'Since the last update the list is empty. It fails every time.' }),
    ];
    const { report: bugs } = of({ told, settings: { privacy: quotes } });
    expect(bugs.untraced[0]).toMatchObject({
      title: 'Ticket 1',
      chain: { proposal: { reason: 'The ticket says that it came with an update.' } },
      reproducible: {
        is: 'unknown',
        says: 'Perhaps reproducible: the ticket says so. Nobody has confirmed it yet.',
      },
    });
  });

  it('the file holds no text of a customer', () => {
    const csv = bugsCsv(of().report);
    expect(csv).toContain('Lists');
    expect(csv).not.toContain('Points of 5');
    expect(csv.split('\r\n')).toHaveLength(1 + 4 + 1);
  });
});

it('is said in the language of the site', () => {
  const grounds = { ...groundsWith(tickets, { now }), words: hebrew };
  const { report: bugs } = bugsOf(grounds);
  expect(bugs.untraced[0]?.lacks[0]?.says).toBe(
    'סווגה כתקלה בלי חוליה בשרשרת. ציינו את החוליה שהייתה אמורה לתפוס אותה, או שזה קלט לבריף או רעש.',
  );
});
