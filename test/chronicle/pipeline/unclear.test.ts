import { describe, expect, it } from 'vitest';
import { unclearCsv, unclearOf } from '../../../src/chronicle/pipeline/unclear.ts';
import { unclearSchema } from '../../../src/chronicle/schema/pipeline-unclear.ts';
import { sortTicket } from '../../../src/sorting/index.ts';
import { groundsWith, type Told } from './grounds.ts';

const left = { stream: 'unclear', confidence: 0.45, reason: 'Left unclear.' } as const;
const byHand = {
  ...left,
  streamBy: 'person',
  machine: { stream: 'unclear', lean: 'bug', confidence: 0.5 },
} as const;
/** Syncs on 12 and 26 November 2026; it is Thursday 19 November. */
const settings = { sync: { on: '2026-11-26', everyWeeks: 2 } };
const now = '2026-11-19T15:42:00Z';

const tickets: readonly Told[] = [
  { id: 'old', createdAt: '2026-10-20T09:00:00Z', as: left, themes: ['seats'] },
  { id: 'sorted', createdAt: '2026-10-21T09:00:00Z', themes: ['seats'] },
  { id: 'lone', createdAt: '2026-10-22T09:00:00Z', as: left, themes: ['printing'] },
  { id: 'hand', createdAt: '2026-11-04T09:00:00Z', as: byHand, themes: ['seats'] },
  { id: 'also', createdAt: '2026-11-05T09:00:00Z', as: left, themes: ['seats', 'printing'] },
  { id: 'new', createdAt: '2026-11-16T09:00:00Z', as: { ...left, lean: 'bug' } },
];

describe('the agenda of the sync', () => {
  const report = unclearOf(groundsWith(tickets, { settings, now }));

  it('counts the pile, what has passed a sync, and how old the oldest is', () => {
    expect(report).toMatchObject({ count: 5, of: 6, passed: 4, sinceLast: 1, oldest: 30, byHand: 1 });
    expect(report.next).toEqual({ date: '2026-11-26', inWords: '26 November 2026' });
    expect(report.last).toEqual({ date: '2026-11-12', inWords: '12 November 2026' });
    expect(unclearSchema.parse(report)).toEqual(report);
  });

  it('sets apart what a person left unclear, with what the machine would say', () => {
    expect(report.decided).toMatchObject([
      { id: 'hand', byHand: true, leans: { stream: 'bug', confidence: 0.5 } },
    ]);
  });

  it('groups what shares its first theme, oldest first, and names the others after it', () => {
    const { groups, alone, aloneCount, count } = report.overdue;
    expect(groups.map(({ theme, tickets: own }) => [theme.label, own.map(({ id }) => id)])).toEqual([
      ['Seats', ['old', 'also']],
    ]);
    expect(alone.map(({ id }) => id)).toEqual(['lone']);
    expect([count, aloneCount]).toEqual([3, 1]);
    expect(report.fresh.alone.map(({ id }) => id)).toEqual(['new']);
  });

  it('holds each unclear ticket in one of its parts', () => {
    expect(report.byHand + report.overdue.count + report.fresh.count).toBe(report.count);
  });

  it('tells the age of each, and what the machine leans to', () => {
    expect(report.fresh.alone[0]).toMatchObject({
      sentence: 'Unclear for 3 days. To be settled at the sync of 26 November 2026.',
      leans: { stream: 'bug' },
      page: 'tickets/2026-W47.html#t-new',
    });
    expect(report.overdue.alone[0]?.sentence).toBe(
      'Still unclear after the sync of 12 November 2026. Route it now or name who decides.',
    );
  });

  it('leans nowhere where no word is known', () => {
    const { confidence } = sortTicket({ subject: 'x', body: 'y' });
    const as = { ...left, lean: 'noise', confidence } as const;
    const blank = { id: 'blank', createdAt: '2026-11-16T09:00:00Z', as, subject: 'x', body: 'y' };
    expect(unclearOf(groundsWith([blank], { settings, now })).fresh.alone[0]).not.toHaveProperty('leans');
  });

  it('says nothing of customers where none of their words is published', () => {
    const silent = groundsWith(tickets, {
      now,
      settings: { ...settings, privacy: { quotes: 'none', accounts: 'named', words: [], minimumGroup: 3 } },
    });
    const { decided, overdue, fresh } = unclearOf(silent);
    const shown = [
      decided,
      overdue.alone,
      overdue.groups.flatMap((group) => group.tickets),
      fresh.alone,
    ].flat();
    expect(shown).toHaveLength(5);
    for (const { subject, excerpt, reason } of shown)
      expect([subject, excerpt, reason]).toEqual(['', '', '']);
  });

  it('tells how the pile grew over complete weeks alone', () => {
    expect(report.grown).toBe('4 of them came in the last four complete weeks, 1 before or since.');
    const young = { id: 'young', createdAt: '2026-11-16T09:00:00Z', as: left };
    expect(unclearOf(groundsWith([young], { settings, now }))).not.toHaveProperty('grown');
  });

  it('is empty where nothing is unclear', () => {
    const calm = unclearOf(groundsWith([{ id: 'a', createdAt: '2026-11-16T09:00:00Z' }], { settings, now }));
    expect(calm).toMatchObject({
      count: 0,
      passed: 0,
      decided: [],
      overdue: { count: 0 },
      fresh: { count: 0 },
    });
    expect(calm).not.toHaveProperty('oldest');
  });

  it('stays short with thousands of tickets, of which the file holds all', () => {
    const many = Array.from(
      { length: 2000 },
      (_, index): Told => ({
        id: String(index),
        createdAt: new Date(Date.parse('2026-09-01T00:00:00Z') + index * 3_000_000).toISOString(),
        as: left,
        ...(index % 2 === 0 ? { themes: [`theme-${index % 10}`] } : {}),
      }),
    );
    const grounds = groundsWith(many, { settings, now });
    const { overdue, fresh, count } = unclearOf(grounds);
    expect(count).toBe(2000);
    const shown = [overdue, fresh].flatMap(({ groups, alone }) => [
      ...alone,
      ...groups.flatMap((group) => group.tickets),
    ]);
    expect(shown.length).toBeLessThan(100);
    expect(unclearCsv(grounds).trimEnd().split('\r\n')).toHaveLength(2001);
  });
});

describe('the file of unclear tickets', () => {
  it('has age, syncs and leaning of each, and no word of a customer', () => {
    const lines = unclearCsv(groundsWith(tickets, { settings, now })).split('\r\n');
    expect(lines[0]).toBe('ticket,createdAt,week,days,syncsPassed,leftBy,leansTo,confidence,theme,page');
    expect(lines[1]).toMatch(/^old,2026-10-20T09:00:00Z,2026-W43,30,2,machine,/);
    expect(lines[3]).toBe(
      'hand,2026-11-04T09:00:00Z,2026-W45,15,1,person,bug,0.5,Seats,tickets/2026-W45.html#t-hand',
    );
  });
});
