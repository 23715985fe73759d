import type { Filter } from './filter.ts';
import { senderOf } from './sender.ts';
import { oneOf } from './words.ts';

const internalTags = ['internal', 'internal ticket', 'internal only'];

/**
 * Takes what the team wrote to itself. No column is asked: what a helpdesk calls private or confidential are most
 * often customers' tickets (every one that GitLab's service desk files is).
 *
 * @param domains the team's own; their sub-domains belong to them
 */
export function internal({ domains, tags }: { domains: readonly string[]; tags: readonly string[] }): Filter {
  const isInternal = oneOf([...internalTags, ...tags]);
  const ours = domains.map((domain) => domain.toLowerCase());
  return (row) => {
    if (row.tags.some(isInternal)) return true;
    if (ours.length === 0) return false;
    return senderOf(row).addresses.some((one) => {
      const domain = one.slice(one.lastIndexOf('@') + 1);
      return ours.some((own) => domain === own || domain.endsWith(`.${own}`));
    });
  };
}
