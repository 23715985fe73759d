import { nearest } from '../words/index.ts';

/** The columns of an export that a ticket is made of, as `exports.columns` of the settings names them. */
export const exportFields = [
  'id',
  'created',
  'updated',
  'solved',
  'firstReply',
  'subject',
  'body',
  'requester',
  'email',
  'account',
  'group',
  'assignee',
  'type',
  'priority',
  'status',
  'tags',
  'channel',
  'language',
  'url',
  'requesterId',
  'project',
  'sequence',
  'firstReplyMinutes',
  'reopens',
  'direction',
  'createdTime',
  'autoreply',
  'isSpam',
  'severity',
  'impact',
  'engineeringIssue',
  'handOvers',
] as const;

export type ExportField = (typeof exportFields)[number];

/** For a schema of fields: says which key is no field, and which one was meant or what the fields are. */
export function tellUnknownFields({
  code,
  keys = [],
}: {
  code?: string;
  keys?: string[];
}): string | undefined {
  if (code !== 'unrecognized_keys') return undefined;
  const named = keys.map((key) => `'${key}'`).join(', ');
  const [only] = keys.length === 1 ? keys : [];
  const meant = only === undefined ? undefined : nearest(only, exportFields);
  const mend = meant === undefined ? `Choose from ${exportFields.join(', ')}` : `Did you mean '${meant}'?`;
  return `${named} ${keys.length === 1 ? 'is no field' : 'are no fields'}. ${mend}`;
}
