import { describe, expect, it } from 'vitest';
import { layOut } from '../../../src/chronicle/desk.ts';
import type { PipelineGrounds } from '../../../src/chronicle/pipeline/grounds.ts';
import { misroutesOf } from '../../../src/chronicle/pipeline/misroutes.ts';
import { misroutesCsv, wentCsv } from '../../../src/chronicle/pipeline/routes-csv.ts';
import { wentOf } from '../../../src/chronicle/pipeline/went.ts';
import { misroutesSchema } from '../../../src/chronicle/schema/pipeline-misroutes.ts';
import { wentSchema } from '../../../src/chronicle/schema/pipeline-went.ts';
import { defaultSettings } from '../../../src/settings/index.ts';
import type { Sorted } from '../../../src/sorting/index.ts';
import type { Ticket } from '../../../src/tickets/index.ts';
import { english, wordsOf } from '../../../src/words/index.ts';
import { sorted, ticket } from '../tickets.ts';

type Some = Parameters<typeof ticket>[0] & { readonly as?: Partial<Sorted> };

/** Six weeks from Monday 5 January 2026 to the end of the fifth one and a day, with these tickets. */
function groundsOf(
  tickets: readonly Some[],
  sources: Partial<Record<'bugs' | 'briefs' | 'misroutes', string>> = {},
  settings = defaultSettings,
): PipelineGrounds {
  const made = tickets.map(({ as: _, ...rest }): Ticket => ticket(rest));
  const streams = new Map(
    tickets.map(({ id, as }) => [id, sorted({ streamBy: 'person', confidence: 1, ...as })]),
  );
  const desk = layOut(made, streams, new Map(), settings, Date.parse('2026-02-10T00:00:00Z'));
  return {
    desk,
    corrections: new Map(),
    filterOf: new Map(),
    sources: Object.fromEntries(
      Object.entries(sources).map(([name, text]) => [name, { file: `data/${name}.csv`, text }]),
    ),
    words: wordsOf(settings.language),
  } as unknown as PipelineGrounds;
}

const noise = { stream: 'noise', kind: 'how-do-i' } as const;
const tickets: readonly Some[] = [
  { id: 'first', createdAt: '2026-01-05T09:00:00Z', as: { ...noise, supportLevel: 'L3' } },
  {
    id: 'noise-l3',
    createdAt: '2026-01-13T09:00:00Z',
    status: 'closed',
    as: { ...noise, supportLevel: 'L3' },
  },
  {
    id: 'noise-l2',
    createdAt: '2026-01-20T09:00:00Z',
    status: 'closed',
    as: { ...noise, supportLevel: 'L2' },
  },
  { id: 'noise-l1', createdAt: '2026-01-20T10:00:00Z', status: 'closed', as: noise },
  { id: 'again', createdAt: '2026-01-27T09:00:00Z', status: 'open', reopens: 1 },
  { id: 'wish', createdAt: '2026-02-04T09:00:00Z', status: 'open', as: { stream: 'brief' } },
  { id: 'linked', createdAt: '2026-02-04T10:00:00Z', engineeringIssue: 'GL-7' },
  { id: 'open-week', createdAt: '2026-02-09T10:00:00Z', as: { ...noise, supportLevel: 'L2' } },
];
const header = 'date,ticket,landed,should,why,found_by';

describe('the misroutes of a desk', () => {
  it('are counted over the last four complete weeks, each way', () => {
    const { report } = misroutesOf(groundsOf(tickets));
    expect(report.period).toEqual({
      from: '2026-01-12',
      to: '2026-02-08',
      weeks: ['2026-W03', '2026-W04', '2026-W05', '2026-W06'],
      inWords: '12 January – 8 February 2026',
    });
    expect(report.summary).toBe(
      '12 January – 8 February 2026: 3 of 6 tickets look misrouted; none is confirmed yet.',
    );
    expect(report.commonest).toBe(
      'Most often something that L1 can close went up to L2 or L3 (2 of 3 entries).',
    );
    expect(
      report.directions.map(({ landed, should, proposed }) => `${landed} ${should} ${proposed}`),
    ).toEqual(['L1 L2 1', 'L2 L1 1', 'L3 L1 1']);
    expect(report.ledger.map(({ ticket: { id } }) => id)).toEqual([
      'open-week',
      'again',
      'noise-l2',
      'noise-l3',
      'first',
    ]);
    expect(misroutesSchema.parse(report)).toEqual(report);
  });

  it('stand with what triage wrote first, its words redacted, and without what it dismissed', () => {
    const { report, faults } = misroutesOf(
      groundsOf(tickets, {
        misroutes: [
          header,
          '2026-02-06,wish,bug,brief,"They wrote from mara@oakfield.example: a wish.",person',
          '2026-02-05,noise-l3,L3,L1,,rule',
          '2026-02-05,noise-l2,L2,L2,,',
        ].join('\n'),
      }),
    );
    expect(faults).toEqual([]);
    expect(
      report.ledger.map(({ state, ticket: { id }, day, why }) => [state, id, day, why].join(' | ')),
    ).toEqual([
      'confirmed | wish | 6 February 2026 | They wrote from ⟨email⟩: a wish.',
      'confirmed | noise-l3 | 5 February 2026 | Settled as how-to at L3: two levels too high.',
      'proposed | open-week | 9 February 2026 | Filed as how-to, and it is at L2: one level too high.',
      'proposed | again | 27 January 2026 | A bug that never left L1 and was opened again.',
      'proposed | first | 5 January 2026 | Filed as how-to, and it is at L3: two levels too high.',
    ]);
    expect(report.dismissed).toBe(1);
    expect(report.summary).toBe(
      '12 January – 8 February 2026: 3 of 6 tickets look misrouted; 2 entries confirmed, 1 proposed.',
    );
    expect(report.commonest).toBeUndefined();
  });

  it('publish no words of a person where no words are published', () => {
    const settings = { ...defaultSettings, privacy: { ...defaultSettings.privacy, quotes: 'none' as const } };
    const misroutes = `${header}\n,wish,bug,brief,They said so.,person`;
    const { report } = misroutesOf(groundsOf(tickets, { misroutes }, settings));
    expect(JSON.stringify(report)).not.toContain('They said so');
  });

  it('are a table for spreadsheets', () => {
    const { report } = misroutesOf(groundsOf(tickets.slice(-1).concat(tickets.slice(3, 4))));
    expect(misroutesCsv(report)).toBe(
      [
        'date,ticket,landed,should,why,found_by,state,rule',
        '2026-02-09,open-week,L2,L1,"Filed as how-to, and it is at L2: one level too high.",rule,proposed,noise-too-high',
        '',
      ].join('\r\n'),
    );
  });

  it('are none without a ticket, and say so', () => {
    const { report } = misroutesOf(groundsOf([]));
    expect(report.ledger).toEqual([]);
    expect(report.summary).toBe(english.misroutes.summary.noTickets);
  });
});

describe('where the tickets of a desk went', () => {
  it('is counted over the same weeks, and told of bugs and brief input', () => {
    const report = wentOf(
      groundsOf(tickets, {
        bugs: 'bug,tickets\nGL-412,again noise-l1',
        briefs: 'brief,tickets,change\nprint,wish,Print at once',
      }),
    );
    const counts = report.streams.map(({ stream, count, ends }) =>
      [
        stream,
        count,
        ...ends.filter((end) => end.count > 0).map((end) => `${end.outcome} ${end.count}`),
      ].join(' '),
    );
    expect(counts).toEqual([
      'bug 2 engineering 2',
      'brief 1 brief 1',
      'noise 3 engineering 2 answered 1',
      'unclear 0',
    ]);
    expect(report.tickets).toBe(6);
    expect(report.sentence).toBe(
      'Of 2 bug tickets, 2 went to engineering. Of 1 ticket of brief input, 1 was filed for a brief.',
    );
    expect(report.issues).toEqual([
      { issue: 'GL-7', tickets: [{ id: 'linked', page: 'tickets/2026-W06.html#t-linked' }] },
    ]);
    expect(wentSchema.parse(report)).toEqual(report);
  });

  it('is not known where the exports do not tell it', () => {
    const silent = [{ id: 'a', createdAt: '2026-01-13T09:00:00Z' }];
    expect(wentOf(groundsOf(silent)).sentence).toBe(
      'The export carries neither a status nor a time of solving: what became of 1 ticket is not known.',
    );
  });

  it('is a table for spreadsheets', () => {
    expect(wentCsv(wentOf(groundsOf(tickets.slice(-3, -1)))).split('\r\n')).toEqual([
      'ticket,stream,went,engineering_issue',
      'linked,bug,engineering,GL-7',
      'wish,brief,open,',
      '',
    ]);
  });
});
