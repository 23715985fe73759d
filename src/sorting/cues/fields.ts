import type { Kind, Stream } from '../sorted.ts';

/** What the helpdesk itself says about a ticket, besides its text. */
export interface TicketFields {
  readonly type?: string;
  readonly tags?: readonly string[];
  /** The group, queue or team. */
  readonly group?: string;
  /** The engineering issue that it is linked to. */
  readonly engineeringIssue?: string;
}

/** A value of a helpdesk's field that leans to a stream. */
interface FieldCue {
  readonly field: 'type' | 'tag' | 'group';
  readonly stream: Stream;
  readonly kind: Kind;
  /** On the scale of the cues for words. A queue outweighs a type: people choose types in haste and queues by trade. */
  readonly weight: number;
  readonly names: readonly string[];
}

const wishes = [
  'feature request',
  'feature',
  'new feature',
  'enhancement',
  'improvement',
  'suggestion',
  'idea',
  'wish',
  'product feedback',
];
const faults = ['bug', 'defect', 'crash', 'error', 'outage'];
const money = [
  'billing',
  'invoice',
  'invoices',
  'invoicing',
  'refund',
  'refunds',
  'payment',
  'payments',
  'subscription',
  'subscriptions',
  'pricing',
];
const access = [
  'account',
  'account access',
  'password',
  'password reset',
  'login',
  'license',
  'licence',
  'licensing',
  'user management',
];

const table: readonly FieldCue[] = [
  { field: 'type', stream: 'bug', kind: 'doesnt-work', weight: 5, names: faults },
  { field: 'type', stream: 'bug', kind: 'doesnt-work', weight: 3, names: ['problem', 'incident'] },
  {
    field: 'type',
    stream: 'noise',
    kind: 'how-do-i',
    weight: 3,
    names: ['how to', 'how do i', 'training'],
  },
  // What many helpdesks give a ticket when nobody chooses: no news of a bug, and nothing about what is asked.
  {
    field: 'type',
    stream: 'noise',
    kind: 'other',
    weight: 3,
    names: ['question', 'inquiry', 'enquiry', 'service request'],
  },
  { field: 'type', stream: 'brief', kind: 'wish', weight: 5, names: wishes },
  { field: 'type', stream: 'noise', kind: 'account', weight: 5, names: [...money, ...access] },
  { field: 'tag', stream: 'bug', kind: 'doesnt-work', weight: 3, names: faults },
  { field: 'tag', stream: 'brief', kind: 'wish', weight: 5, names: wishes },
  { field: 'tag', stream: 'noise', kind: 'account', weight: 5, names: [...money, ...access] },
  {
    field: 'tag',
    stream: 'noise',
    kind: 'how-do-i',
    weight: 3,
    names: ['how to', 'howto', 'how do i', 'training'],
  },
  {
    field: 'group',
    stream: 'noise',
    kind: 'account',
    weight: 8,
    names: ['billing', 'invoicing', 'finance', 'accounts receivable', 'payments', 'sales', 'renewals'],
  },
];

const cuesByName = new Map<string, FieldCue>();
for (const cue of table) for (const name of cue.names) cuesByName.set(`${cue.field} ${name}`, cue);
const groupNames = table.filter((cue) => cue.field === 'group').flatMap((cue) => cue.names);

/** Somebody took the ticket to engineering: mostly for a fault, though wishes are filed there too. */
const linkedIssue = { field: 'issue', stream: 'bug', kind: 'doesnt-work', weight: 4 } as const;

/** What one field said, ready to be weighed and told. */
export interface FieldEvidence {
  readonly stream: Stream;
  readonly kind: Kind;
  readonly weight: number;
  readonly field: FieldCue['field'] | 'issue';
  /** What it holds, as the helpdesk writes it. */
  readonly value: string;
}

/** Gives what the trusted fields of an export say; each field is a strong hint and none is proof. */
export function readFields(fields: TicketFields): FieldEvidence[] {
  const found: FieldEvidence[] = [];
  const note = (cue: FieldCue | undefined, value: string): void => {
    if (cue === undefined) return;
    const { field, stream, kind, weight } = cue;
    found.push({ field, stream, kind, weight, value: value.trim() });
  };
  if (fields.type) note(cuesByName.get(`type ${plainName(fields.type)}`), fields.type);
  const told = new Set<FieldCue>();
  for (const tag of [...(fields.tags ?? [])].sort()) {
    const cue = cuesByName.get(`tag ${plainName(tag)}`);
    if (cue === undefined || told.has(cue)) continue;
    told.add(cue);
    note(cue, tag);
  }
  if (fields.group) {
    const group = ` ${plainName(fields.group)} `;
    const name = groupNames.find((one) => group.includes(` ${one} `));
    if (name !== undefined) note(cuesByName.get(`group ${name}`), fields.group);
  }
  if (fields.engineeringIssue) found.push({ ...linkedIssue, value: fields.engineeringIssue });
  return found;
}

/** One spelling for `Feature Request`, `feature_request` and `feature-request`. */
export function plainName(name: string): string {
  return name
    .slice(0, 200)
    .toLowerCase()
    .replace(/[\s_\-/:&,.]+/g, ' ')
    .trim();
}
