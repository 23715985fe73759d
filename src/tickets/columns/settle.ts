import { isEarlier } from './created-by-content.ts';
import type { Field } from './field.ts';
import type { Profile } from './profile.ts';

/** A column that may be a field. */
export interface Candidate {
  readonly field: Field;
  readonly column: number;
  /** How well its name matches times how well its content fits. */
  readonly score: number;
  /** Named by the helpdesk's format. */
  readonly declared: boolean;
}

/** What the fields are called in sentences. */
const spoken: Partial<Readonly<Record<Field, string>>> = {
  id: 'the ticket’s id',
  created: 'the creation time',
  updated: 'the time of the last change',
  solved: 'the time a ticket was solved',
  subject: 'the subject',
  body: 'the text',
  requester: 'the requester',
  account: 'the account',
  status: 'the status',
};

/** How close two scores are for either column to be meant. */
const close = 0.05;

/**
 * Chooses between columns whose names say the same, by looking at their values.
 *
 * @param rivals candidates for one field, the best first
 * @param isThread true for the columns whose header names a conversation, where rows are messages
 * @returns the one to take, and the sentence that tells it when there was a choice
 */
export function settle(
  rivals: readonly Candidate[],
  headers: readonly string[],
  profiles: readonly Profile[],
  isThread: (column: number) => boolean,
): { winner: Candidate; told?: string } {
  const best = rivals[0] as Candidate;
  const near = rivals.filter(({ score }) => score >= best.score - close && score > 0.5);
  if (best.declared || near.length < 2) return { winner: best };
  let winner = best;
  let reason = 'its name is the plainer one';
  for (const rival of near.slice(1)) {
    const better = preferred(winner, rival, profiles, isThread);
    if (better === undefined) continue;
    winner = better.one;
    reason = better.reason;
  }
  const name = spoken[best.field];
  if (name === undefined) return { winner };
  const shown = near.slice(0, 3).map(({ column }) => headerShown(headers[column] as string));
  const count = near.length === 2 ? 'Two columns' : 'Several columns';
  return {
    winner,
    told: `${count} could be ${name}: ${shown.join(' and ')}. ${headerShown(headers[winner.column] as string)} (column ${winner.column + 1}) was taken, since ${reason}; name another one under exports.columns in the settings.`,
  };
}

/** Which of two columns of the same meaning is the better one by its values, none when they are alike. */
function preferred(
  a: Candidate,
  b: Candidate,
  profiles: readonly Profile[],
  isThread: (column: number) => boolean,
): { one: Candidate; reason: string } | undefined {
  const [x, y] = [profiles[a.column] as Profile, profiles[b.column] as Profile];
  const more = (of: (profile: Profile) => number, least: number, reason: string) => {
    const difference = of(x) - of(y);
    return Math.abs(difference) < least ? undefined : { one: difference > 0 ? a : b, reason };
  };
  const filled = more(share, 0.1, 'it is filled in more rows');
  switch (a.field) {
    case 'id':
      if (isThread(a.column) !== isThread(b.column)) {
        return { one: isThread(a.column) ? a : b, reason: 'its rows are messages of a conversation' };
      }
      return filled ?? more(distinctness, 0.2, 'its values differ more');
    case 'created':
      return filled ?? earlier(a, b, x, y);
    case 'subject':
      return filled ?? more(distinctness, 0.2, 'its values differ more');
    case 'requester':
      return more(({ names }) => names, 0.3, 'its values look like names of people') ?? filled;
    case 'account':
      return (
        more(({ organisations }) => organisations, 0.3, 'its values look like names of organisations') ??
        filled
      );
    default:
      return filled;
  }
}

function earlier(a: Candidate, b: Candidate, x: Profile, y: Profile) {
  const reason = 'its times are the earlier ones';
  const [first, second] = [isEarlier(x, y), isEarlier(y, x)];
  return first === second ? undefined : { one: first ? a : b, reason };
}

function share({ filled, rows }: Profile): number {
  return rows === 0 ? 0 : filled / rows;
}

function distinctness({ distinct, filled }: Profile): number {
  return filled === 0 ? 0 : distinct / filled;
}

/** A header as sentences show it; the caller redacts what is in it. */
function headerShown(header: string): string {
  return header
    .replace(/[\p{Cf}\p{Cc}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 60);
}
