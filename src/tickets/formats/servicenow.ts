import type { Format } from './format.ts';

/**
 * ServiceNow, incidents or their event log under the names of their elements, or a list under its labels:
 *
 *     number,incident_state,…,sys_mod_count,…,caller_id,opened_by,opened_at,…,sys_updated_at,…,assignment_group,…
 *     INC0000045,New,…,0,…,Caller 2403,Opened by  8,29-02-2016 01:16,…,29-02-2016 01:23,…,Group 56,…
 *
 *     Number,Opened,Short description,Caller,Priority,State,Category,Assignment group,Assigned to,Updated,Updated by
 *
 * An event log has a row for each change; the highest `sys_mod_count` is the newest. `?` is empty.
 */
export const servicenow: Format = {
  name: 'servicenow',
  marks: [
    ['number', 'opened_at'],
    ['number', 'sys_created_on'],
    ['number', 'short_description'],
    ['Number', 'Opened', 'Short description'],
    ['Number', 'Short description', 'Assignment group'],
    ['Number', 'Opened', 'Caller'],
  ],
  columns: {
    id: ['number'],
    created: ['opened_at', 'Opened', 'sys_created_on', 'sys_created_at', 'Created'],
    updated: ['sys_updated_on', 'sys_updated_at', 'Updated'],
    solved: ['resolved_at', 'Resolved', 'closed_at', 'Closed'],
    subject: ['short_description'],
    body: ['description'],
    requester: ['caller_id', 'Caller'],
    email: ['caller_id.email', 'Caller email'],
    account: ['company', 'company.name', 'caller_id.company'],
    group: ['assignment_group'],
    assignee: ['assigned_to'],
    type: ['category', 'subcategory'],
    priority: ['priority'],
    status: ['incident_state', 'state'],
    channel: ['contact_type', 'Channel'],
    reopens: ['reopen_count'],
    severity: ['severity'],
    impact: ['impact'],
    engineeringIssue: ['problem_id', 'Problem'],
    handOvers: ['reassignment_count', 'Reassignment count'],
    sequence: ['sys_mod_count'],
  },
  others: [
    'opened_by',
    'sys_created_by',
    'sys_updated_by',
    'resolved_by',
    'close_notes',
    'location',
    'active',
  ],
  nothing: ['?'],
};
