import { describe, expect, it } from 'vitest';
import { type AuditParts, auditsOf } from '../../../src/chronicle/pipeline/audits.ts';
import { flowOf } from '../../../src/chronicle/pipeline/flow.ts';
import { misroutesOf } from '../../../src/chronicle/pipeline/misroutes.ts';
import { wentOf } from '../../../src/chronicle/pipeline/went.ts';
import { auditsSchema } from '../../../src/chronicle/schema/pipeline-audits.ts';
import { type Handoff, parseHandoff } from '../../../src/handoffs/index.ts';
import type { Correction, Sorted } from '../../../src/sorting/index.ts';
import type { WatchLog } from '../../../src/watch/index.ts';
import { groundsWith, type Told } from './grounds.ts';

const nothing: AuditParts = { bugs: { patterns: [] }, authored: new Map() };
const weekLength = 7 * 86_400_000;
const monday = Date.parse('2026-10-19T09:00:00Z');

/** So many tickets in each of four weeks from Monday 19 October 2026 on, sorted as the function says. */
function month(perWeek: number, as: (index: number) => Partial<Sorted>, weeks = 4): Told[] {
  return Array.from({ length: weeks * perWeek }, (_, index) => ({
    id: `m-${String(index).padStart(4, '0')}`,
    createdAt: new Date(
      monday + Math.floor(index / perWeek) * weekLength + (index % perWeek) * 3_600_000,
    ).toISOString(),
    as: as(index),
  }));
}
const now = '2026-11-16T00:00:00Z';
const ids = (report: ReturnType<typeof auditsOf>): string[] => report.found.map(({ id }) => id);

describe('the self-audits of a desk', () => {
  it('have nothing to ask before a week is complete', () => {
    const grounds = groundsWith(
      month(3, () => ({}), 1),
      { now: '2026-10-20T09:00:00Z' },
    );
    expect(auditsOf(grounds, nothing)).toEqual({ weeks: 0, found: [] });
  });

  it('look at the last four complete weeks, and leave out the open one', () => {
    const open: Told[] = [{ id: 'open', createdAt: '2026-11-17T09:00:00Z', as: { stream: 'brief' } }];
    const report = auditsOf(
      groundsWith([...month(8, () => ({ stream: 'noise' })), ...open], { now: '2026-11-18T00:00:00Z' }),
      nothing,
    );
    expect(report).toMatchObject({ weeks: 4, days: '19 October – 15 November 2026' });
    expect(ids(report)).toEqual(['M1']);
    expect(report.found[0]?.page).toBe('pipeline/briefs.html');
    expect(auditsSchema.parse(report)).toEqual(report);
  });

  it('look at the same days as the other parts, and ask after nothing missing where days of them are missing', () => {
    const grounds = groundsWith(
      month(8, () => ({ stream: 'noise' }), 5),
      { now: '2026-11-23T00:00:00Z' },
    );
    const known = grounds.desk.known.map((_, week) => week !== 2);
    const missing = { ...grounds, desk: { ...grounds.desk, known } };
    const report = auditsOf(missing, nothing);
    expect(report.days).toBe('26 October – 22 November 2026');
    expect(misroutesOf(missing).report.period?.inWords).toBe(report.days);
    expect(wentOf(missing).period?.inWords).toBe(report.days);
    expect(flowOf(missing, []).period?.inWords).toContain(report.days);
    expect([ids(auditsOf(grounds, nothing)), ids(report)]).toEqual([['M1'], []]);
  });

  it('count bugs without a chain level', () => {
    const report = auditsOf(
      groundsWith(
        month(8, (index) =>
          index % 2 === 0
            ? { stream: 'brief' }
            : { stream: 'bug', ...(index % 4 === 1 ? { chainLevel: 'scope' as const } : {}) },
        ),
        { now },
      ),
      nothing,
    );
    expect(report.found).toMatchObject([
      {
        id: 'M5',
        grade: 'warn',
        sentence: '8 of 16 bug tickets trace to nothing; the page of bugs counts tickets of one bug once.',
      },
    ]);
  });

  it('see a pile that only grows, and one from which a person took a ticket', () => {
    const pile = month(8, (index) => ({
      stream: index % 8 < 2 ? 'brief' : index % 8 < 4 ? 'unclear' : 'noise',
    }));
    const growing = pile.concat(
      month(8, (index) => ({ stream: index % 2 === 0 ? 'unclear' : 'noise' })).map((told) => ({
        ...told,
        id: `more-${told.id}`,
      })),
    );
    expect(ids(auditsOf(groundsWith(growing, { now }), nothing))).toContain('pile-grows');
    const settled: Told = {
      id: 'settled',
      createdAt: '2026-11-10T09:00:00Z',
      as: {
        stream: 'brief',
        streamBy: 'person',
        machine: { stream: 'unclear', lean: 'brief', confidence: 0.5 },
      },
    };
    expect(ids(auditsOf(groundsWith([...growing, settled], { now }), nothing))).not.toContain('pile-grows');
    // What the machine says now, having been taught, is not what it had said when the person was asked.
    const taught = {
      ...settled,
      as: { ...settled.as, machine: { stream: 'brief', lean: 'brief', confidence: 0.9 } },
    } as Told;
    const asked: Correction = { ticket: 'settled', stream: 'brief', machine: 'unclear', line: 2 };
    const told = (corrections: Correction[]) =>
      ids(auditsOf(groundsWith([...growing, taught], { now, corrections }), nothing));
    expect(told([])).toContain('pile-grows');
    expect(told([asked])).not.toContain('pile-grows');
  });

  it('ask whether unclear is allowed where a person sorts and never leaves one', () => {
    const hand = month(
      4,
      (index) => ({ stream: index % 2 === 0 ? 'brief' : 'noise', streamBy: 'person' }),
      8,
    );
    const corrections = hand.map(({ id }): Correction => ({ ticket: id, stream: 'noise', line: 2 }));
    const grounds = groundsWith(hand, { now: '2026-12-14T00:00:00Z', corrections });
    expect(ids(auditsOf(grounds, nothing))).toEqual(['M7']);
  });

  it('name the weeks without a signed reading, for a team that signs', () => {
    const tickets = month(8, (index) => ({ stream: index % 2 === 0 ? 'brief' : 'noise' }));
    const signedBy = { name: 'Ana', at: '2026-11-13T16:00:00Z' };
    const authored = new Map([
      ['2026-W43', { signedBy }],
      ['2026-W44', {}],
      ['2026-W46', { signedBy }],
    ]);
    const report = auditsOf(groundsWith(tickets, { now }), { ...nothing, authored });
    expect(report.found).toMatchObject([
      { id: 'M8', sentence: 'The readings of Week 44 and Week 45 are not signed.', page: 'readings.html' },
    ]);
  });

  it('name a release of these weeks that went out unsigned', () => {
    const handoff = (releaseAt: string): Handoff => {
      const read = parseHandoff(
        `---\nrelease: Seat lists\nversion: v4.2\nreleaseAt: ${releaseAt}\n---\n\n## What's new\nLists.\n`,
        'content/handoffs/seat-lists.md',
      ).handoff;
      if (!read) throw new Error('The handoff of the test cannot be read.');
      return read;
    };
    const tickets = month(8, (index) => ({ stream: index % 2 === 0 ? 'brief' : 'noise' }));
    const found = (releaseAt: string) =>
      auditsOf({ ...groundsWith(tickets, { now }), handoffs: [handoff(releaseAt)] }, nothing).found;
    expect(found('2026-11-03T09:00:00+00:00')).toMatchObject([
      { id: 'M10', sentence: 'v4.2 Seat lists went out without a handoff signed by all four.' },
    ]);
    expect(found('2026-09-03T09:00:00+00:00')).toEqual([]);
    expect(found('2026-12-03T09:00:00+00:00')).toEqual([]);
  });

  it('name a release of these weeks whose watch nobody noted, for a team that notes', () => {
    const tickets = month(8, (index) => ({ stream: index % 2 === 0 ? 'brief' : 'noise' }));
    const { handoff } = parseHandoff(
      '---\nrelease: Seat lists\nreleaseAt: 2026-11-03T09:00:00+00:00\n---\n',
      'content/handoffs/seat-lists.md',
    );
    const note = { at: '2026-11-03T10:00:00+00:00', hour: 1, by: 'PO' };
    const said = (...logs: WatchLog[]) =>
      auditsOf(
        {
          ...groundsWith(tickets, { now }),
          handoffs: handoff ? [handoff] : [],
          logs: new Map(logs.map((log) => [log.id, log])),
        },
        nothing,
      ).found.map(({ sentence }) => sentence.includes('Nobody noted anything'));
    const log = (id: string): WatchLog => ({ id, file: `${id}.md`, notes: [note], closingNote: [] });
    expect(said(log('another'))).toEqual([true]);
    expect(said(log('seat-lists'))).toEqual([false]);
    expect(said()).toEqual([false]);
  });

  it('ask nothing of streams where no ticket holds a word to sort by', () => {
    const blank = month(20, () => ({ stream: 'unclear' })).map((told) => ({
      ...told,
      subject: '',
      body: '',
    }));
    expect(ids(auditsOf(groundsWith(blank, { now }), nothing))).toEqual([]);
  });

  it('say in their words what several bugs at one chain level have in common', () => {
    const tickets = month(8, (index) => ({ stream: index % 2 === 0 ? 'brief' : 'noise' }));
    const period = { says: 'The week of 9–15 November 2026' };
    const patterns = [{ says: '3 bugs this week trace to Scope.', period }];
    expect(auditsOf(groundsWith(tickets, { now }), { ...nothing, bugs: { patterns } }).found).toEqual([
      {
        id: 'M4',
        grade: 'warn',
        sentence: 'The week of 9–15 November 2026: 3 bugs this week trace to Scope.',
        page: 'pipeline/bugs.html',
      },
    ]);
  });
});
