import type { Format } from './format.ts';

/**
 * ServiceNow, incidents or their event log under the names of their elements:
 *
 *     number,incident_state,…,sys_mod_count,…,caller_id,opened_by,opened_at,…,sys_updated_at,…,assignment_group,…
 *     INC0000045,New,…,0,…,Caller 2403,Opened by  8,29-02-2016 01:16,…,29-02-2016 01:23,…,Group 56,…
 *
 * An event log has a row for each change; the highest `sys_mod_count` is the newest. `?` is empty.
 */
export const servicenow: Format = {
  name: 'servicenow',
  marks: ['number', 'opened_at', 'caller_id'],
  columns: {
    id: ['number'],
    created: ['opened_at', 'sys_created_on', 'sys_created_at'],
    updated: ['sys_updated_on', 'sys_updated_at'],
    solved: ['resolved_at', 'closed_at'],
    subject: ['short_description'],
    body: ['description'],
    requester: ['caller_id'],
    email: ['caller_id.email'],
    account: ['company', 'company.name'],
    group: ['assignment_group'],
    assignee: ['assigned_to'],
    status: ['incident_state', 'state'],
    type: ['category'],
    channel: ['contact_type'],
    sequence: ['sys_mod_count'],
  },
  nothing: ['?'],
};
