import type { BriefGroup } from '../../../chronicle/index.ts';
import type { Words } from '../../../words/index.ts';

/** First and last seen in words, of days as their own zone wrote them. */
export function seenBetween(
  { firstSeen, lastSeen }: Pick<BriefGroup, 'firstSeen' | 'lastSeen'>,
  words: Words,
): string {
  const format = new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeZone: 'UTC' });
  const day = (iso: string): string => format.format(Date.parse(iso.slice(0, 10)));
  return words.briefs.seen(day(firstSeen), day(lastSeen));
}
