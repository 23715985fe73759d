import { expect, test } from 'vitest';
import { readExport } from './read-export.ts';

test('the Intercom dataset is recognised, and its times are read in the zone of their header', async () => {
  const { report, tickets } = await readExport([
    'Conversation ID,Conversation started at (America/New_York),Teammate currently assigned,Team currently assigned,Agent type,Channel,Conversation tag,Current conversation state,Started by,Ticket type,Topics,Conversation first replied at (America/New_York),First response time (seconds),Conversation priority,Source URL,Title,Conversation last closed at (America/New_York),Conversation updated at (America/New_York),Conversation URL,Company ID,Company name,User email,User ID,User name,User type,AI Issue summary',
    '215470000000001,2026-02-03 09:15:30,Dana Levi,Support,Teammate,Chat,"seats, urgent",closed,User,Question,Seats,2026-02-03 09:20:30,300,No,https://app.example/exams,Seat list for Ann,2026-02-03 10:15:30,2026-02-03 10:15:30,https://inbox.example/1,c1,North School,ann@school.example,u1,Ann Fields,User,Seat lists are out of date',
    '215470000000002,2026-02-04 09:15:30,Dana Levi,Support,Teammate,Email,,open,User,,Timer,,,No,,,,2026-02-04 10:15:30,https://inbox.example/2,c2,South College,luc@college.example,u2,Luc Morel,User,Timer jumps after a reload',
    '215470000000003,2026-02-05 09:15:30,Dana Levi,Support,Teammate,Email,,open,User,,Timer,,,No,,Timer stops,,2026-02-05 10:15:30,https://inbox.example/3,c1,North School,ann@school.example,u1,Ann Fields,User,',
  ]);
  expect(report.format).toBe('intercom');
  expect(report.columns).toMatchObject({
    id: 'Conversation ID',
    created: 'Conversation started at (America/New_York)',
    updated: 'Conversation updated at (America/New_York)',
    solved: 'Conversation last closed at (America/New_York)',
    firstReply: 'Conversation first replied at (America/New_York)',
    firstReplyMinutes: 'First response time (seconds)',
    subject: 'Title',
    requester: 'User name',
    requesterId: 'User ID',
    email: 'User email',
    account: 'Company name',
    group: 'Team currently assigned',
    assignee: 'Teammate currently assigned',
    type: 'Ticket type',
    status: 'Current conversation state',
    tags: 'Conversation tag',
    channel: 'Channel',
    url: 'Conversation URL',
  });
  expect(report.columns).not.toHaveProperty('body');
  expect(tickets.get('215470000000001')).toMatchObject({
    createdAt: '2026-02-03T14:15:30Z',
    solvedAt: '2026-02-03T15:15:30Z',
    subject: 'Seat list for ⟨name⟩',
    account: 'North School',
    tags: ['seats', 'urgent'],
    status: 'closed',
    firstReplyMinutes: 5,
  });
  expect(tickets.get('215470000000002')?.subject).toBe('Timer jumps after a reload');
  expect(tickets.get('215470000000003')?.requester).toBe(tickets.get('215470000000001')?.requester);
});
