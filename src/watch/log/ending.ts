import type { Words } from '../../words/index.ts';
import type { Watch } from '../watch.ts';
import { hourLength } from '../window.ts';
import type { WatchLog } from './log.ts';
import { withoutStop } from './without-stop.ts';

/** After the end of a watch its note may take a day (W8). */
const noteMayTake = 24 * hourLength;

/** How a watch stands at its end. */
export interface Ending {
  /** `upcoming` and `running` end later; a `due` note may take a day; `open` is one that nobody closed in that time. */
  readonly state: 'upcoming' | 'running' | 'due' | 'open' | 'closed' | 'closed-without-note';
  /** It in a sentence or two; '' while the watch is upcoming. */
  readonly says: string;
}

/**
 * Says by whom and when a watch was closed, or that it is still open (W8), and that an incident ended it.
 *
 * @param log what the watchers wrote; nothing where they wrote nothing
 * @param inWords a moment in words
 */
export function endingOf(
  log: WatchLog | undefined,
  watch: Pick<Watch, 'from' | 'to' | 'asOf' | 'released'>,
  inWords: (moment: string) => string,
  words: Words,
): Ending {
  const say = words.watch.log.ending;
  if (!watch.released) return { state: 'upcoming', says: '' };
  const end = log?.incident?.at ?? log?.extended?.to ?? watch.to;
  const first = log?.incident
    ? [say.incident(inWords(log.incident.at), Math.floor(log.incident.hour), withoutStop(log.incident.why))]
    : [];
  const { state, how } = stateOf();
  return { state, says: [...first, how].join(' ') };

  function stateOf(): { state: Ending['state']; how: string } {
    if (log?.closed) {
      const { at, by } = log.closed;
      if (log.closingNote.length > 0) return { state: 'closed', how: say.closed(inWords(at), by) };
      return { state: 'closed-without-note', how: say.withoutNote(inWords(at), by) };
    }
    const asOf = Date.parse(watch.asOf);
    if (asOf < Date.parse(end)) return { state: 'running', how: say.running(inWords(end)) };
    if (asOf < Date.parse(end) + noteMayTake) return { state: 'due', how: say.due(inWords(end)) };
    return {
      state: 'open',
      how: (log?.closingNote.length ?? 0) > 0 ? say.openWithNote(inWords(end)) : say.open(inWords(end)),
    };
  }
}
