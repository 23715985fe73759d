import type { Format } from './format.ts';

/**
 * Transcripts of Intercom as third parties export them, a row for each message:
 *
 *     message_id,message_body,message_type,message_created_at,message_author_type,…,conversation_id,…
 *     9001,Seat list is old,comment,2026-02-03 09:15:30,user,…,215470000000001,…
 *
 * Times are in UTC. The authors of customers' messages are users, leads and contacts.
 */
export const intercomTranscripts: Format = {
  name: 'intercom-transcripts',
  marks: [['message_id', 'message_body', 'conversation_id']],
  columns: {
    id: ['conversation_id'],
    created: ['message_created_at', 'conversation_created_at'],
    solved: ['conversation_closed_at'],
    firstReply: ['conversation_first_response_at'],
    subject: ['conversation_subject', 'conversation_title'],
    body: ['message_body'],
    direction: ['message_author_type'],
    status: ['conversation_state'],
    tags: ['conversation_tags'],
    url: ['conversation_url'],
  },
  others: ['message_id', 'message_type', 'message_url'],
  timeZone: 'UTC',
  messages: { inbound: ['user', 'lead', 'contact', 'visitor'] },
};
