import type { Handoff } from '../handoff.ts';
import { type Check, stop } from './check.ts';

/**
 * The technical lines, as somebody lists them: no file can show whether they are met, so they are shown as given. One that is given as
 * not met holds the release, and can be waived by its name.
 */
export function givenChecks({ checks }: Handoff): Check[] {
  return checks.map(({ item, state, by }) => ({
    rule: 'G0',
    label: () => item,
    alsoCalled: [],
    met: (_, say) => say.given.met(by),
    find: (_, __, say) => (state === 'met' ? [] : [stop(say.given.notMet(item, by))]),
  }));
}
