import { momentInWords } from '../../calendar/index.ts';
import { ticketIds } from '../../documents/index.ts';
import type { Words } from '../../words/index.ts';
import type { Watch } from '../watch.ts';
import { type Ending, endingOf } from './ending.ts';
import type { LogNote, WatchLog } from './log.ts';
import { remarksOf, remarksOn } from './remarks.ts';

/** One note as the page tells it. */
interface ToldNote extends LogNote {
  /** Its moment in words. */
  readonly when: string;
  /** The tickets that its source names. */
  readonly tickets: readonly string[];
  /** What the practice would say to it. */
  readonly remarks: readonly string[];
}

/** The log of a watch as its page tells it. */
export interface LogReport {
  /** The earliest first. */
  readonly notes: readonly ToldNote[];
  /** What there is to say of all notes together. */
  readonly remarks: readonly string[];
  readonly ending: Ending;
  /** Empty while nobody wrote it. */
  readonly closingNote: WatchLog['closingNote'];
}

/**
 * Tells the log of a watch: its notes, what the practice would say to them (W4 to W9), and how the watch ended.
 *
 * @param log nothing where the watchers wrote nothing
 * @param isTicket whether a text is the id of a ticket that the site holds; a source of ids alone is named by links to them
 */
export function logReport(
  log: WatchLog | undefined,
  watch: Pick<Watch, 'from' | 'to' | 'asOf' | 'released'>,
  isTicket: (id: string) => boolean,
  timeZone: string,
  words: Words,
): LogReport {
  const inWords = (moment: string): string => momentInWords(Date.parse(moment), timeZone, words);
  return {
    notes: (log?.notes ?? []).map(({ source, ...note }) => ({
      ...note,
      ...sourceOf(source, isTicket),
      when: inWords(note.at),
      remarks: remarksOn(note, words),
    })),
    remarks: log ? remarksOf(log, watch, inWords, words) : [],
    ending: endingOf(log, watch, inWords, words),
    closingNote: log?.closingNote ?? [],
  };
}

/**
 * Ids of tickets, or where else it was seen. Words that all hold a number are ids; one that the site does not hold may be forgotten,
 * and is told to nobody.
 */
function sourceOf(
  source: string | undefined,
  isTicket: (id: string) => boolean,
): Pick<ToldNote, 'source' | 'tickets'> {
  if (source === undefined) return { tickets: [] };
  const ids = ticketIds(source).map((id) => id.replace(/^#/, ''));
  return ids.every((id) => /\p{N}/u.test(id)) ? { tickets: ids.filter(isTicket) } : { source, tickets: [] };
}
