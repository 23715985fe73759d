import type { ToldAgain } from './duplicate-releases.ts';
import { handoffId } from './parse-handoff.ts';

/**
 * Handoffs that are written and that the site does not have: why, and what to do, for whatever belongs to one of them, by its id.
 */
export type AbsentHandoffs = ReadonlyMap<string, string>;

/**
 * Tells of handoffs that are written and that the site does not have.
 *
 * @param unread files that could not be read as a handoff
 * @param again handoffs that tell a release again
 */
export function absentHandoffs(unread: readonly string[], again: readonly ToldAgain[]): AbsentHandoffs {
  const leftOut = 'What belongs to it is left out until then.';
  return new Map([
    ...unread.map((file): [string, string] => {
      const id = handoffId(file);
      return [id, `The handoff '${id}' cannot be read. Mend it, as it is told there. ${leftOut}`];
    }),
    ...again.map(({ handoff: { id }, stays }): [string, string] => [
      id,
      `The handoff '${id}' is set aside because of '${stays.id}', which is of the same release. Merge the two, or give each its version. ${leftOut}`,
    ]),
  ]);
}
