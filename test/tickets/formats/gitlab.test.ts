import { expect, test } from 'vitest';
import { readExport } from './read-export.ts';

test('issues of GitLab are recognised, in UTC whatever the settings say', async () => {
  const { report, tickets } = await readExport(
    [
      'Title,Description,Issue ID,URL,State,Author,Author Username,Assignee,Assignee Username,Confidential,Locked,Due Date,Created At (UTC),Updated At (UTC),Closed At (UTC),Milestone,Weight,Labels,Time Estimate,Time Spent',
      'Seat list for Ann,It shows yesterday,12,https://git.example/a/b/-/issues/12,Open,Ann Fields,annf,Dana Levi,danal,No,No,2026-03-01,2026-02-03 09:15:30,2026-02-04 09:15:30,,v2,1,"seats,urgent",0,0',
      'Timer jumps,After a reload,13,https://git.example/a/b/-/issues/13,Closed,Luc Morel,lucm,,,No,No,,2026-02-04 09:15:30,2026-02-05 09:15:30,2026-02-05 09:15:30,,,,0,0',
      'Timer stops,At noon,14,https://git.example/a/b/-/issues/14,Open,Ann Fields,annf,,,No,No,,2026-02-05 09:15:30,2026-02-05 09:15:30,,,,,0,0',
    ],
    { timeZone: 'Asia/Tokyo' },
  );
  expect(report.format).toBe('gitlab');
  expect(report.columns).toEqual({
    id: 'Issue ID',
    created: 'Created At (UTC)',
    updated: 'Updated At (UTC)',
    solved: 'Closed At (UTC)',
    subject: 'Title',
    body: 'Description',
    requester: 'Author',
    requesterId: 'Author Username',
    assignee: 'Assignee',
    status: 'State',
    tags: 'Labels',
    url: 'URL',
  });
  expect(tickets.get('12')).toMatchObject({
    createdAt: '2026-02-03T09:15:30Z',
    subject: 'Seat list for ⟨name⟩',
    body: 'It shows yesterday',
    tags: ['seats', 'urgent'],
    status: 'Open',
  });
  expect(tickets.get('13')?.solvedAt).toBe('2026-02-05T09:15:30Z');
  expect(tickets.get('14')?.requester).toBe(tickets.get('12')?.requester);
});

test('the same number in two projects is two tickets', async () => {
  const { tickets } = await readExport([
    'Issue ID,URL,Title,State,Description,Author,Author Username,Created At (UTC)',
    '12,https://git.example/a/maps/-/issues/12,Seat list is old,Open,It shows yesterday,Ann Fields,annf,2026-02-03 09:15:30',
    '12,https://git.example/a/tools/-/issues/12,Timer jumps,Open,After a reload,Luc Morel,lucm,2026-02-04 09:15:30',
  ]);
  expect(tickets.size).toBe(2);
});
