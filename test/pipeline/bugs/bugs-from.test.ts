import { describe, expect, it } from 'vitest';
import { bugsFrom, lacksOf } from '../../../src/pipeline/index.ts';
import { bugTicket, record } from './bugs.ts';

const themes = [
  { id: 'totals', label: 'Wrong totals' },
  { id: 'feed', label: 'The feed', chainLevel: 'operation' as const },
];

describe('what is one bug', () => {
  it('a record with its tickets, else a theme, else a single ticket', () => {
    const tickets = [
      bugTicket('1', 0, { theme: 'totals' }),
      bugTicket('2', 1, { theme: 'totals' }),
      bugTicket('3', 2, { theme: 'totals' }),
      bugTicket('4', 3),
      bugTicket('5', 4, { isBug: false, theme: 'totals' }),
    ];
    const bugs = bugsFrom([record('GL-1', ['3', '5', '99'])], tickets, themes);
    expect(Object.fromEntries(bugs.map(({ id, tickets: own }) => [id, own.map((one) => one.id)]))).toEqual({
      'bug-GL-1': ['3'],
      'theme-totals': ['1', '2'],
      'ticket-4': ['4'],
    });
  });

  it('a record that triage declined names none', () => {
    const bugs = bugsFrom([record('GL-1', ['1'], { state: 'declined' })], [bugTicket('1')], []);
    expect(bugs.map(({ id }) => id)).toEqual(['ticket-1']);
  });
});

describe('who names the chain level', () => {
  const levelOf = (...given: Parameters<typeof bugsFrom>) => bugsFrom(...given)[0]?.chain;

  it('triage before a person, a person before the page of the theme', () => {
    const feed = bugTicket('1', 0, { theme: 'feed' });
    const corrected = { ...feed, chainLevel: 'scope' as const };
    expect(levelOf([record('A', ['1'], { chainLevel: 'execution' })], [corrected], themes)).toEqual({
      level: 'execution',
      by: 'triage',
    });
    expect(levelOf([], [corrected], themes)).toEqual({
      level: 'scope',
      by: 'person',
      onTickets: 1,
    });
    // One ticket of two: who reads it is to see how little it rests on.
    const again = bugTicket('2', 1, { theme: 'feed' });
    expect(levelOf([], [corrected, again], themes)).toMatchObject({ by: 'person', onTickets: 1 });
    expect(levelOf([], [feed], themes)).toEqual({ level: 'operation', by: 'theme' });
  });

  it('what an L1 agent filed is a proposal', () => {
    expect(
      levelOf([record('A', ['1'], { chainLevel: 'scope', filedBy: 'L1 Dana Moss' })], [bugTicket('1')], []),
    ).toEqual({
      proposal: { level: 'scope', filedByAgent: true },
    });
  });

  it('words alone give a proposal and no level', () => {
    const chain = levelOf([], [bugTicket('1', 0, { body: 'Since the last update the total is off.' })], []);
    expect(chain?.level).toBeUndefined();
    expect(chain?.proposal).toMatchObject({ level: 'execution', sign: 'after-update' });
  });
});

describe('dimensions', () => {
  it('take what the export says where triage gave none, and say so', () => {
    const exported = { severity: '1 - High', impact: '2 - Medium' };
    const [bug] = bugsFrom([record('A', ['1'], { severity: 'Critical' })], [bugTicket('1', 0, exported)], []);
    expect(bug).toMatchObject({
      severity: { is: 'Critical', by: 'triage' },
      impact: { is: 'Medium', by: 'export' },
      priority: 'P2',
    });
  });

  it('of several tickets take what most say, of equal ones the worse', () => {
    const said = (id: string, severity?: string) =>
      bugTicket(id, 0, { theme: 'totals', ...(severity && { severity }) });
    const severityOf = (...tickets: ReturnType<typeof said>[]) =>
      bugsFrom([], tickets, themes)[0]?.severity?.is;
    expect(severityOf(said('1', 'Low'), said('2', 'Low'), said('3', 'Critical'), said('4'))).toBe('Low');
    expect(severityOf(said('1', 'Low'), said('2', 'High'))).toBe('High');
    expect(severityOf(said('1'), said('2', 'odd'))).toBeUndefined();
  });
});

describe('reach', () => {
  const reachOf = (...given: Parameters<typeof bugsFrom>) =>
    bugsFrom(...given).find(({ theme }) => theme?.id === 'totals')?.reach;
  const from = (school: string, id: string, some = {}) => bugTicket(id, 0, { account: school, ...some });

  it('two people of one account are one', () => {
    const tickets = [from('Elm', '1', { theme: 'totals' }), from('Elm', '2', { theme: 'totals' })];
    expect(reachOf([], tickets, themes)).toEqual({ is: 'one', derived: true });
  });

  it('is everyone where half of the accounts that wrote in a week wrote of it', () => {
    const schools = ['Elm', 'Oak', 'Yew', 'Ash', 'Fir', 'Bay'];
    const desk = (hit: number) =>
      schools.map((school, index) => from(school, school, index < hit ? { theme: 'totals' } : {}));
    expect(reachOf([], desk(3), themes)).toEqual({ is: 'everyone', derived: true });
    expect(reachOf([], desk(2), themes)).toEqual({ is: 'a segment', derived: true });
  });

  it('looks at the seven days after each of its tickets, which overlap', () => {
    const hit = (school: string, day: number) =>
      bugTicket(`${school} ${day}`, day, { account: school, theme: 'totals' });
    // The seven days of the first ticket hold two schools of it, and those of the second one four.
    const own = [hit('Elm', 0), hit('Oak', 6), hit('Yew', 8), hit('Ash', 9), hit('Fir', 10)];
    const others = ['a', 'b', 'c', 'd'].map((id) => bugTicket(id, 1));
    const all = [...own, ...others, bugTicket('e', 7), bugTicket('f', 7), bugTicket('g', 7)].sort(
      (a, b) => a.at - b.at,
    );
    expect(reachOf([], all, themes)).toEqual({ is: 'everyone', derived: true });
    const more = ['h', 'i'].map((id) => bugTicket(id, 9));
    expect(
      reachOf(
        [],
        [...all, ...more].sort((a, b) => a.at - b.at),
        themes,
      )?.is,
    ).toBe('a segment');
  });
});

describe('the order', () => {
  it('is by priority, then reach, then tickets; what cannot be ranked comes last', () => {
    const rank = { severity: 'High', impact: 'High' } as const;
    const bugs = bugsFrom(
      [
        record('low', ['1'], { severity: 'Low', impact: 'Low', reach: 'everyone' }),
        record('one', ['2'], { ...rank, reach: 'one' }),
        record('all', ['3'], { ...rank, reach: 'everyone' }),
        record('unranked', ['4', '5'], { reach: 'everyone' }),
      ],
      ['1', '2', '3', '4', '5'].map((id) => bugTicket(id)),
      [],
    );
    expect(bugs.map(({ record: filed }) => filed?.bug)).toEqual(['all', 'one', 'low', 'unranked']);
  });
});

describe('whether it can be brought about again', () => {
  const of = (...given: Parameters<typeof bugsFrom>) => bugsFrom(...given)[0]?.reproducible;
  const says = bugTicket('1', 0, { body: 'It fails every time.' });

  it('triage says before a person, a person before the ticket', () => {
    expect(of([record('A', ['1'], { reproduced: 'no' })], [{ ...says, reproducible: true }], [])).toEqual({
      is: 'no',
      by: 'triage',
    });
    expect(
      of([record('A', ['1'], { reproduced: 'unknown' })], [{ ...says, reproducible: false }], []),
    ).toEqual({
      is: 'no',
      by: 'person',
    });
    expect(of([], [bugTicket('1')], [])).toEqual({ is: 'unknown' });
  });

  it('what a ticket says is a proposal, and none where triage wrote that it does not know', () => {
    expect(of([], [says], [])).toEqual({
      is: 'unknown',
      proposal: { words: 'every time', tickets: 1 },
    });
    expect(of([record('A', ['1'], { reproduced: 'unknown' })], [says], [])).toEqual({
      is: 'unknown',
      by: 'triage',
    });
    const [bug] = bugsFrom([record('A', ['1'], { chainLevel: 'scope' })], [says], []);
    expect(bug && lacksOf(bug).map(({ rule }) => rule)).toEqual(['S3']);
  });
});
