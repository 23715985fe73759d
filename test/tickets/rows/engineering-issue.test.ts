import { afterAll, describe, expect, it } from 'vitest';
import { readTickets } from '../../../src/tickets/index.ts';
import { issueIn } from '../../../src/tickets/rows/engineering-issue.ts';
import { handOversOf } from '../../../src/tickets/rows/hand-overs.ts';
import { exportFolder } from '../export-file.ts';

describe('the engineering issue that a cell names', () => {
  it.each([
    ['ENG-412', 'ENG-412'],
    ['GL-4412: points of Ann Fields vanish', 'GL-4412'],
    ['PRB0040123', 'PRB0040123'],
    ['Problem ID  19', '#19'],
    ['#77', '#77'],
    ['35436', '#35436'],
    ['https://gradelight.atlassian.example/browse/ENG-123?focused=1', 'ENG-123'],
    ['https://github.example/ann-fields/exams/issues/77', '#77'],
    ['https://gitlab.example/exams/web/-/issues/4412', '#4412'],
    ['https://linear.example/team/issue/ENG-12/points-vanish', 'ENG-12'],
    ['SUP-3, ENG-9', 'ENG-9'],
  ])('of %j is %s', (cell, issue) => {
    expect(issueIn(cell, 'SUP-12')).toBe(issue);
  });

  it.each([
    '',
    'Ann Fields',
    '2026-01-02',
    '020 7946 0123',
    'SUP-99',
    'https://desk.example/ann-fields',
    'yes',
  ])('of %j is none', (cell) => {
    expect(issueIn(cell, 'SUP-12')).toBeUndefined();
  });

  it('is not the ticket itself', () => {
    expect(issueIn('412', '412')).toBeUndefined();
  });
});

describe('hand-overs', () => {
  it('are one fewer than the stations, since the first group was handed nothing', () => {
    expect([handOversOf('1', 'Group stations'), handOversOf('3', 'Group stations')]).toEqual([0, 2]);
    expect(handOversOf('3', 'reassignment_count')).toBe(3);
    expect(['', '-', 'two', '-1'].map((cell) => handOversOf(cell, 'Group stations'))).toEqual(
      Array(4).fill(undefined),
    );
  });
});

describe('an export that has such columns', () => {
  const { folder, write, remove } = exportFolder();
  afterAll(remove);

  it('gives them to its tickets, the newest row wins, and a sample shows only what is kept', async () => {
    const header =
      'Ticket ID,Created time,Last update time,Subject,Group,Severity,Impact,Jira issue,Due by Time';
    const path = write(
      'freshdesk.csv',
      [
        header,
        '1,2026-03-02 10:00,2026-03-02 11:00,Printing,Tier 1,Sev 2,2 - Medium,https://jira.example/browse/ENG-9?by=Ann,',
        '2,2026-03-03 10:00,2026-03-03 11:00,Seats,Tier 1,,,,',
        '',
      ].join('\n'),
    );
    const { tickets, files } = await readTickets([path], {}, { root: folder });
    expect(tickets[0]).toMatchObject({ severity: 'Sev 2', impact: '2 - Medium', engineeringIssue: 'ENG-9' });
    expect(tickets[1]).not.toHaveProperty('engineeringIssue');
    expect(files[0]?.columns).toMatchObject({
      severity: 'Severity',
      impact: 'Impact',
      engineeringIssue: 'Jira issue',
    });
    expect(files[0]?.samples['engineeringIssue']).toEqual(['ENG-9']);
  });
});
