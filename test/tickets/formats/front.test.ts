import { expect, test } from 'vitest';
import { readExport } from './read-export.ts';

test('messages of Front become conversations, told by their first inbound message', async () => {
  const { report, tickets } = await readExport([
    'Message ID,Segment ID,Conversation ID,Ticket IDs,Segment,Direction,Status,Inbox,Inbox API ID,Message date,Autoreply,Reaction time,Response time,Attributed to,Assignee,Author,Contact name,Contact handle,Account names,From,To,Cc,Bcc,Extract,Tags,Tag API IDs,Message API ID,Conversation API ID,New Conversation,First response,Business hours,Subject,Ticket status name,Ticket status category',
    'msg_1,seg_1,cnv_7001,,1,Inbound,Archived,Support,inb_1,2026-02-03 09:15:30,No,,,,Dana Levi,,Ann Fields,ann@school.example,North School,ann@school.example,help@desk.example,,,The seat list for Ann is old,"seats, urgent",tag_1,m1,c1,Yes,,Yes,Seat list,Resolved,resolved',
    'msg_2,seg_1,cnv_7001,,1,Outbound,Archived,Support,inb_1,2026-02-03 10:15:30,No,60,60,Dana Levi,Dana Levi,Dana Levi,Ann Fields,ann@school.example,North School,help@desk.example,ann@school.example,,,We have looked at it,"seats, urgent",tag_1,m2,c1,No,Yes,Yes,Re: Seat list,Resolved,resolved',
    'msg_3,seg_2,cnv_7002,,1,Inbound,Open,Support,inb_1,2026-02-04 09:15:30,No,,,,,,Luc Morel,luc@college.example,South College,luc@college.example,help@desk.example,,,The timer jumps,,,m3,c2,Yes,,Yes,Timer,Open,open',
    'msg_4,seg_3,cnv_7003,,1,Inbound,Open,Support,inb_1,2026-02-05 09:15:30,No,,,,,,Ann Fields,ann@school.example,North School,ann@school.example,help@desk.example,,,The timer stops,,,m4,c3,Yes,,Yes,Timer,Open,open',
  ]);
  expect(report.format).toBe('front');
  expect(report.columns).toEqual({
    id: 'Conversation ID',
    created: 'Message date',
    subject: 'Subject',
    body: 'Extract',
    requester: 'Contact name',
    requesterId: 'Contact handle',
    account: 'Account names',
    group: 'Inbox',
    assignee: 'Assignee',
    status: 'Ticket status name',
    tags: 'Tags',
    direction: 'Direction',
    autoreply: 'Autoreply',
  });
  expect([...tickets.keys()].sort()).toEqual(['cnv_7001', 'cnv_7002', 'cnv_7003']);
  expect(tickets.get('cnv_7001')).toMatchObject({
    createdAt: '2026-02-03T09:15:30Z',
    subject: 'Seat list',
    body: 'The seat list for ⟨name⟩ is old',
    account: 'North School',
    tags: ['seats', 'urgent'],
    status: 'Resolved',
  });
  expect(tickets.get('cnv_7003')?.requester).toBe(tickets.get('cnv_7001')?.requester);
});
