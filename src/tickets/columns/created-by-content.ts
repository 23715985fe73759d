import type { Epoch, Moment } from '../dates/moment.ts';
import { normaliseHeader } from './normalise.ts';
import type { Profile } from './profile.ts';
import { noFields } from './synonyms.ts';

/** Headers of times that are no creation, though nearly every row may have them. */
const otherTime =
  /\b(?:due|birth\w*|dob|expir\w*|renew\w*|sla|escalat\w*|deadline|until|scheduled|planned|target|end|resol\w*|clos\w*|solv\w*|updat\w*|modif\w*|viewed|next|follow)\b/;

/**
 * Finds the creation time where no header names it: a column nearly always filled with dates that spread over
 * time; among several the one that is the earliest in nearly all rows.
 */
export function createdByContent(
  headers: readonly string[],
  profiles: readonly Profile[],
  taken: ReadonlySet<number>,
): number | undefined {
  const possible = profiles.flatMap((profile, at) => {
    const name = normaliseHeader(headers[at] as string);
    const steady = profile.filled > 0 && profile.dates >= 0.95 && profile.filled >= 0.95 * profile.rows;
    const spread = profile.filled < 5 || profile.distinct > 2;
    return steady && spread && !taken.has(at) && !noFields.has(name) && !otherTime.test(name) ? [at] : [];
  });
  return (
    possible.find((at) =>
      possible.every((other) => isEarlier(profiles[at] as Profile, profiles[other] as Profile)),
    ) ?? possible[0]
  );
}

/** True when the dates of one column are not after those of another in nearly all rows. */
export function isEarlier(one: Profile, other: Profile): boolean {
  let both = 0;
  let earlier = 0;
  for (const [at, moment] of one.moments.entries()) {
    const beside = other.moments[at];
    if (moment === undefined || beside === undefined) continue;
    both++;
    if (roughly(moment) <= roughly(beside)) earlier++;
  }
  return both > 0 && earlier >= 0.95 * both;
}

/** An instant for comparing columns of one file; the order of day and month may be wrong for both alike. */
function roughly(moment: Moment | Epoch): number {
  if ('epoch' in moment) return moment.epoch;
  const { year, first, second, order, hour, minute, second60 } = moment;
  const [month, day] =
    order === 'day-month' || (order === 'open' && second <= 12) ? [second, first] : [first, second];
  return Date.UTC(year, month - 1, day, hour, minute, second60);
}
