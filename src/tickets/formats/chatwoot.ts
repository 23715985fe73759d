import type { Format } from './format.ts';

/**
 * Chatwoot, conversations as scripts write them from its API, whose names they keep:
 *
 *     id,account_id,inbox_id,status,priority,assignee_name,contact_name,contact_email,created_at,last_activity_at,…
 *     7001,1,3,open,high,Dana Levi,Ann Fields,ann@school.example,1770110130,1770113730,…
 *
 * Times are seconds since 1970. Where a row is a message, its type is incoming or outgoing.
 */
export const chatwoot: Format = {
  name: 'chatwoot',
  marks: [
    ['inbox_id', 'created_at', 'last_activity_at'],
    ['inbox_id', 'contact_name', 'created_at'],
    ['inbox_id', 'conversation_id', 'message_type', 'created_at'],
    ['inbox_id', 'display_id', 'created_at'],
    ['Conversation ID', 'Inbox', 'Contact name', 'Labels'],
  ],
  columns: {
    id: ['conversation_id', 'display_id', 'id'],
    created: ['created_at', 'timestamp'],
    updated: ['updated_at', 'last_activity_at'],
    solved: ['resolved_at'],
    firstReply: ['first_reply_created_at'],
    body: ['first_message', 'content', 'message'],
    requester: ['contact_name', 'sender_name'],
    requesterId: ['contact_id', 'sender_id'],
    email: ['contact_email', 'sender_email'],
    group: ['team_name', 'inbox_name', 'Inbox'],
    assignee: ['assignee_name', 'agent_name'],
    priority: ['priority'],
    status: ['status'],
    tags: ['labels'],
    channel: ['channel', 'inbox_channel_type'],
    direction: ['message_type'],
  },
  others: ['account_id', 'inbox_id', 'uuid', 'waiting_since', 'agent_last_seen_at', 'contact_last_seen_at'],
  messages: { inbound: ['incoming', '0'] },
};
