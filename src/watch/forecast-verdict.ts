import type { Expected } from '../handoffs/index.ts';
import type { Words } from '../words/index.ts';
import type { ForecastVerdict } from './watch.ts';

/** What a verdict on one question hangs on. */
export interface Grounds {
  readonly expected: Expected | undefined;
  readonly tickets: number;
  /** One ticket alone, which nobody confirmed. */
  readonly perhaps: boolean;
  /** Different requesters. */
  readonly requesters: number;
  /** The 48 hours are over and the newest ticket is younger than they are. */
  readonly closed: boolean;
  /** Why it is not closed, in a sentence. */
  readonly openBecause: string;
  /** Until the end of the window only named pilots had the release. */
  readonly pilotsOnly: boolean;
  /** The handoff knew it only after flag on. */
  readonly learned: boolean;
}

/**
 * Judges one question of the support forecast by its independent requesters (domain, 2.14).
 *
 * A single ticket that nobody confirmed is only perhaps a match, so it decides nothing: where it would change the verdict, the question is not checked.
 */
export function forecastVerdict(
  grounds: Grounds,
  { watch }: Words,
): { verdict: ForecastVerdict; reason: string } {
  const { expected, tickets, perhaps, requesters, closed, openBecause, pilotsOnly, learned } = grounds;
  if (learned) return { verdict: 'not-checked', reason: watch.verdict.learned };
  if (!closed) return { verdict: 'not-checked', reason: openBecause };
  if (tickets === 0 && pilotsOnly) {
    return { verdict: 'not-checked', reason: watch.verdict.pilotsOnly };
  }
  const verdict = byTable(expected, requesters);
  if (perhaps && verdict !== byTable(expected, 0)) {
    return { verdict: 'not-checked', reason: watch.verdict.oneTicket };
  }
  return { verdict, reason: reasonOf(expected, requesters, perhaps, watch) };
}

function byTable(expected: Expected | undefined, requesters: number): ForecastVerdict {
  if (!expected) return requesters > 0 ? 'right' : 'wrong';
  if (requesters > expected.high) return 'too-conservative';
  return requesters < expected.low ? 'wrong' : 'right';
}

function reasonOf(
  expected: Expected | undefined,
  requesters: number,
  perhaps: boolean,
  watch: Words['watch'],
): string {
  if (expected) return watch.verdict.expected(rangeOf(expected, watch), requesters, perhaps);
  return requesters === 0 ? watch.verdict.notAsked : watch.verdict.came(requesters);
}

function rangeOf({ low, high, written }: Expected, watch: Words['watch']): string {
  const range = watch.range(low, high);
  return /^\d+$/.test(written) && low !== high ? watch.verdict.readAs(written, range) : range;
}

/** What stands in the place of a verdict: that a question came is only perhaps so, while nothing more can be said of it. */
export function shownVerdict({
  verdict,
  perhaps,
}: {
  readonly verdict: ForecastVerdict;
  readonly perhaps?: true | undefined;
}): ForecastVerdict | 'perhaps' {
  return perhaps && verdict === 'not-checked' ? 'perhaps' : verdict;
}
