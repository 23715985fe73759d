import { describe, expect, it } from 'vitest';
import { briefsCsv, briefsOf } from '../../../src/chronicle/pipeline/briefs.ts';
import { briefsSchema } from '../../../src/chronicle/schema/pipeline-briefs.ts';
import { groundsWith, type Told } from './grounds.ts';

const wish = { stream: 'brief', kind: 'wish' } as const;
const howTo = { stream: 'noise', kind: 'how-do-i' } as const;
const long = 'We schedule two exams a day and see the clash only when both rooms are full.';
const now = '2026-11-19T15:42:00Z';
const settings = { sync: { on: '2026-11-26', everyWeeks: 2 } };

const ask = (id: string, day: string, some: Partial<Told> = {}): Told => ({
  id,
  createdAt: `${day}T09:00:00Z`,
  body: `${long} (${id})`,
  requester: `r-${id}`,
  account: `School ${id}`,
  as: wish,
  ...some,
});
const tickets: readonly Told[] = [
  ask('1', '2026-09-01', { themes: ['clashes'] }),
  ask('2', '2026-10-20', { themes: ['clashes'] }),
  ask('3', '2026-11-11', { themes: ['clashes'], account: 'School 2' }),
  ask('4', '2026-11-12', { themes: ['undo'] }),
  ask('5', '2026-11-12'),
  ask('6', '2026-11-12', { as: { stream: 'bug' }, themes: ['undo'] }),
];
const of = (briefs?: string, told: readonly Told[] = tickets) =>
  briefsOf(groundsWith(told, { now, settings, ...(briefs === undefined ? {} : { briefs }) }));

describe('brief input', () => {
  it('stands by theme with the people behind it, and what no theme holds stands beside', () => {
    const { report, faults } = of();
    expect(faults).toEqual([]);
    expect(briefsSchema.parse(report)).toEqual(report);
    expect(report).toMatchObject({ tickets: 5, requesters: 5, accounts: 4, unwritten: 2, aloneCount: 1 });
    expect(report.groups.map(({ theme }) => theme?.label)).toEqual(['Clashes', 'Undo']);
    expect(report.groups[0]).toMatchObject({
      tickets: 3,
      requesters: 3,
      accounts: 2,
      independent: 2,
      recent: 2,
      firstSeen: '2026-09-01T09:00:00Z',
      lastSeen: '2026-11-11T09:00:00Z',
      records: [],
    });
    expect(report.alone.map(({ id }) => id)).toEqual(['5']);
  });

  it('loses no ticket: each is in a group or alone', () => {
    const { report } = of('brief,tickets\nclash,1 2\nlone,5\n');
    const inGroups = report.groups.reduce((sum, group) => sum + group.tickets, 0);
    expect(inGroups + report.aloneCount).toBe(report.tickets);
  });

  it('shows one moment of a group, redacted, with its ticket', () => {
    const { moment } = of().report.groups[0] ?? {};
    expect(moment).toMatchObject({ id: '3', text: `${long} (3)`, page: 'tickets/2026-W46.html#t-3' });
  });

  it('shows none where no words of customers are published', () => {
    const grounds = groundsWith(tickets, {
      now,
      settings: { privacy: { quotes: 'none', accounts: 'named', words: [], minimumGroup: 3 } },
    });
    const { groups, alone } = briefsOf(grounds).report;
    expect(groups.every(({ moment }) => moment === undefined)).toBe(true);
    expect(alone.map(({ text }) => text)).toEqual(['']);
  });
});

describe('what triage wrote', () => {
  it('stands with the theme of most of its tickets', () => {
    const { report } = of(
      'brief,tickets,change,cohort,state,answer,opened\nclash,1 2,"See clashes before sending, when several exams are on one day",Coordinators,open,,2026-11-13\n',
    );
    expect(report).toMatchObject({ records: 1, open: 1, unwritten: 1 });
    expect(report.groups[0]).toMatchObject({
      theme: { label: 'Clashes' },
      tickets: 3,
      unwritten: 1,
      records: [
        {
          brief: 'clash',
          cohort: 'Coordinators',
          state: 'open',
          stateInWords: 'open',
          notes: [],
          tickets: [{ id: '1' }, { id: '2' }],
          behind: { independent: 2 },
        },
      ],
    });
  });

  it('stands on its own where its tickets share no theme', () => {
    const { report } = of('brief,tickets,state\nmixed,1 4,taken into Next year\n');
    expect(
      report.groups.map(({ theme, records }) => [theme?.label, records.map(({ brief }) => brief)]),
    ).toContainEqual([undefined, ['mixed']]);
    expect(report.groups.flatMap(({ records }) => records)[0]?.stateInWords).toBe('taken into Next year');
  });

  it('is due after two syncs: since its day, or else since its first ticket', () => {
    const notes = (line: string) =>
      of(`brief,tickets,change,cohort,opened\n${line}\n`).report.groups.flatMap(({ records }) =>
        records.flatMap((record) => record.notes.map(({ id }) => id)),
      );
    expect(notes('clash,1,People who want to see clashes,All,2026-11-13')).toEqual([]);
    expect(notes('clash,1,People who want to see clashes,All,')).toEqual(['I2']);
  });

  it('is counted and told where no export holds its tickets', () => {
    const { report, faults } = of('brief,tickets\nghost,999\n');
    const [ghost] = report.groups.flatMap(({ records }) => records);
    expect(ghost).toMatchObject({ brief: 'ghost', tickets: [] });
    expect(ghost).not.toHaveProperty('behind');
    expect(faults).toHaveLength(1);
    expect(faults[0]?.message).not.toContain('999');
  });

  it('says of how many of its tickets a person decided otherwise', () => {
    const { report } = of(
      'brief,tickets,change,cohort,opened\nundo,4 6,People who want to undo,All,2026-11-18\n',
    );
    expect(report.groups.flatMap(({ records }) => records)[0]?.notes).toEqual([
      { id: 'sorted-otherwise', sentence: '1 of its tickets is sorted otherwise by hand.' },
    ]);
  });

  it('is redacted like what customers write', () => {
    const { report } = of('brief,tickets,change\nclash,1,Call ana@elm.example when she wants to send\n');
    expect(JSON.stringify(report)).not.toContain('ana@elm.example');
  });

  it('is in the file, ticket by ticket', () => {
    const csv = briefsCsv(groundsWith(tickets, { now, briefs: 'brief,tickets,state\nclash,2,answered\n' }));
    const lines = csv.trimEnd().split('\r\n');
    expect(lines).toHaveLength(6);
    expect(lines[2]).toBe(
      '2,2026-10-20T09:00:00Z,2026-W43,Clashes,clash,answered,,tickets/2026-W43.html#t-2',
    );
  });
});

describe('shapes that are no brief input, and may be', () => {
  const three = ['a', 'b', 'c'].map((id) =>
    ask(id, '2026-11-10', { as: howTo, themes: ['printing'], requester: id, account: `School ${id}` }),
  );

  it('are told of how-to and of noise that three independent requesters share', () => {
    expect(of(undefined, [...tickets, ...three]).report.patterns).toEqual([
      {
        theme: { id: 'printing', label: 'Printing', page: 'themes/printing.html' },
        sentences: [
          { id: 'I3', sentence: '3 people asked how to: Printing. Perhaps the help text is the bug.' },
          {
            id: 'N1',
            sentence:
              '3 tickets filed as noise share a shape: Printing. Single occurrences do not come in threes.',
          },
        ],
        page: 'tickets/2026-W46.html#theme-printing',
      },
    ]);
  });

  it('are none where one school asks three times', () => {
    const one = three.map((told) => ({ ...told, account: 'School a' }));
    expect(of(undefined, [...tickets, ...one]).report.patterns).toEqual([]);
  });

  it('are not of the week that is still open', () => {
    const open = three.map((told) => ({ ...told, createdAt: '2026-11-17T09:00:00Z' }));
    expect(of(undefined, [...tickets, ...open]).report.patterns).toEqual([]);
  });
});
