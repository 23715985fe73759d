import type { Field } from './field.ts';
import type { Profile } from './profile.ts';

/** How well a column's content fits a field, from 0 (cannot be) to 1. An empty column fits a little. */
export function fit(field: Field, column: Profile): number {
  if (column.rows === 0) return 1;
  if (column.filled === 0) return field === 'created' || field === 'id' ? 0 : 0.3;
  switch (field) {
    case 'created':
    case 'updated':
    case 'solved':
    case 'firstReply':
      // Rows that can't be read are rejected one by one; a column that holds no date at all is something else.
      return column.dayNumbers ? 1 : column.dates;
    case 'createdTime':
      return column.clocks >= 0.9 && column.dates < 0.1 ? 1 : 0;
    case 'id':
      return fitId(column);
    case 'url':
      return column.addresses;
    case 'email':
      return column.mails > 0.3 ? 1 : 0;
    case 'subject':
    case 'body':
      return fitText(field, column);
    case 'requester':
    case 'assignee':
    case 'account':
    case 'group':
      return fitName(field, column);
    case 'type':
    case 'priority':
    case 'status':
    case 'channel':
    case 'severity':
    case 'impact':
      return fitLabel(field, column);
    case 'language':
      if (column.dates > 0.5 || column.meanLength > 60) return 0;
      return column.meanLength > 12 ? 0.3 : 1;
    case 'tags':
      return column.dates > 0.5 || column.mails > 0.5 || column.addresses > 0.5 ? 0 : 1;
    case 'sequence':
    case 'reopens':
    case 'handOvers':
      return column.numbers > 0.9 && column.dates < 0.5 ? 1 : 0;
    case 'firstReplyMinutes':
      return column.dates > 0.5 ? 0 : Math.max(column.numbers, column.durations) > 0.5 ? 1 : 0;
    case 'direction':
      return column.sides > 0.8 && column.distinct <= 12 ? 1 : 0;
    case 'autoreply':
    case 'isSpam':
      // Yes and no in any writing, or a word where it is so and nothing where it is not.
      return column.truths > 0.9 || (column.distinct <= 3 && column.short > 0.9 && column.dates < 0.5)
        ? 1
        : 0;
    case 'engineeringIssue':
      return fitIssue(column);
    case 'project':
    case 'requesterId':
      return column.dates > 0.5 && column.numbers < 0.9 ? 0 : column.meanLength > 80 ? 0.2 : 1;
  }
}

function fitId(column: Profile): number {
  const isDate = column.dates > 0.5 && column.numbers < 0.9;
  if (isDate || column.mails > 0.5 || column.addresses > 0.5) return 0;
  // Many rows and few values: a label or a count. Events and messages repeat the id of their ticket.
  const spread = column.filled < 5 ? 1 : Math.min(1, 4 * (column.distinct / column.filled));
  return column.short < 0.6 ? 0 : spread * Math.min(1, column.filled / (0.5 * column.rows));
}

function fitText(field: 'subject' | 'body', column: Profile): number {
  if (column.dates > 0.5 || column.mails > 0.5 || column.addresses > 0.9) return 0;
  if (Math.max(column.numbers, column.durations) > 0.9 && column.filled > 5) return 0;
  if (column.truths > 0.9) return 0;
  if (column.filled >= 10 && (column.distinct <= 3 || column.distinct / column.filled < 0.05)) return 0.2;
  return field === 'subject' && column.names > 0.9 ? 0.3 : 1;
}

/** A key, a number or the address of one; whole sentences and people are something else. */
function fitIssue(column: Profile): number {
  if (column.dates > 0.5 && column.numbers < 0.9) return 0;
  if (column.mails > 0.3 || column.names > 0.5 || column.truths > 0.9 || column.durations > 0.5) return 0;
  return column.short > 0.5 || column.addresses > 0.3 ? 1 : 0;
}

/** A person's name has the shape of one, and many differ; an organisation's has its words. */
function fitName(field: 'requester' | 'assignee' | 'account' | 'group', column: Profile): number {
  if (column.dates > 0.5 || column.durations > 0.5 || column.truths > 0.9) return 0;
  if (column.meanLength > 120) return 0.2;
  if (field === 'account') {
    if (column.mails > 0.5) return 0.2;
    return column.names > 0.8 ? 0.6 : 1;
  }
  if (field === 'group') return column.mails > 0.5 ? 0.2 : 1;
  return column.organisations > 0.3 ? 0.4 : 1;
}

function fitLabel(
  field: 'type' | 'priority' | 'status' | 'channel' | 'severity' | 'impact',
  column: Profile,
): number {
  if (column.dates > 0.5 || column.durations > 0.5 || column.meanLength > 60) return 0;
  if (column.addresses > 0.5 || column.mails > 0.5) return 0;
  if (field === 'status' && column.truths > 0.9) return 0.3;
  // Labels come back; what differs in nearly every row was written for it.
  return column.filled >= 20 && column.distinct > 0.5 * column.filled ? 0.2 : 1;
}
