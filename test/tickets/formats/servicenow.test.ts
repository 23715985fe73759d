import { expect, test } from 'vitest';
import { readExport } from './read-export.ts';

test('ServiceNow incidents are recognised by the names of their elements', async () => {
  const { report, tickets } = await readExport([
    '"number","opened_at","short_description","description","caller_id","caller_id.email","company","priority","state","category","contact_type","assignment_group","assigned_to","sys_updated_on","resolved_at","closed_at","close_notes"',
    '"INC0007001","2026-02-03 09:15:30","Seat list for Ann","It shows yesterday","Ann Fields","ann@school.example","North School","3 - Moderate","New","Software","Self-service","Tier 1","Dana Levi","2026-02-03 11:15:30","","",""',
    '"INC0007002","2026-02-04 09:15:30","Timer jumps","After a reload","Luc Morel","luc@college.example","South College","1 - Critical","Closed","Software","Email","Tier 1","?","2026-02-05 11:15:30","","2026-02-05 11:15:30","Set anew"',
    '"INC0007003","2026-02-05 09:15:30","Timer stops","At noon","Ann Fields","ann@school.example","North School","3 - Moderate","New","?","Email","Tier 1","?","2026-02-05 11:15:30","","",""',
  ]);
  expect(report.format).toBe('servicenow');
  expect(report.columns).toMatchObject({
    id: 'number',
    created: 'opened_at',
    updated: 'sys_updated_on',
    subject: 'short_description',
    body: 'description',
    requester: 'caller_id',
    email: 'caller_id.email',
    account: 'company',
    group: 'assignment_group',
    assignee: 'assigned_to',
    type: 'category',
    priority: 'priority',
    status: 'state',
    channel: 'contact_type',
  });
  expect(tickets.get('INC0007001')).toMatchObject({
    createdAt: '2026-02-03T09:15:30Z',
    subject: 'Seat list for ⟨name⟩',
    body: 'It shows yesterday',
    account: 'North School',
    priority: '3 - Moderate',
    type: 'software',
  });
  expect(tickets.get('INC0007002')?.solvedAt).toBe('2026-02-05T11:15:30Z');
  expect(tickets.get('INC0007003')).not.toHaveProperty('type');
  expect(tickets.get('INC0007003')?.requester).toBe(tickets.get('INC0007001')?.requester);
});

test('a ServiceNow list under its labels is recognised', async () => {
  const { report, tickets } = await readExport([
    'Number,Opened,Short description,Caller,Priority,State,Category,Assignment group,Assigned to,Updated,Updated by',
    'INC0007001,2026-02-03 09:15:30,Seat list is old,Ann Fields,3 - Moderate,New,Software,Tier 1,Dana Levi,2026-02-03 11:15:30,dana.levi',
    'INC0007002,2026-02-04 09:15:30,Timer jumps,Luc Morel,1 - Critical,Closed,Software,Tier 1,Dana Levi,2026-02-05 11:15:30,dana.levi',
  ]);
  expect(report).toMatchObject({
    format: 'servicenow',
    columns: {
      id: 'Number',
      created: 'Opened',
      updated: 'Updated',
      subject: 'Short description',
      requester: 'Caller',
    },
  });
  expect(tickets.get('INC0007002')).toMatchObject({ status: 'Closed', group: 'Tier 1' });
});
