import { figure, listed } from '../amounts.ts';

type Stream = 'bug' | 'brief' | 'noise';
const streams = { bug: 'a bug', brief: 'brief input', noise: 'noise' };
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const leans = (stream: Stream, percent: number): string =>
  `The machine leans to ${streams[stream]} (${figure(percent)} %)`;
const left = 'Left unclear.';

/** Why a ticket stands in its stream. */
export const sorting = {
  /** One sentence of all that speaks for a stream: what the helpdesk's fields say, and the customer's words. */
  speaks: (
    fields: readonly { readonly field: 'type' | 'tag' | 'group' | 'issue'; readonly value: string }[],
    words: readonly string[],
    /** What the words are: the customer's own, the names of what they speak of, or a question mark alone. */
    told: 'quoted' | 'named' | 'question',
  ): string => {
    const parts = fields.map(({ field, value }) =>
      field === 'type'
        ? `the helpdesk's own type is '${value}'`
        : field === 'tag'
          ? `it is tagged '${value}'`
          : field === 'group'
            ? `it came to the group '${value}'`
            : `it is linked to the engineering issue ${value}`,
    );
    const said =
      told === 'question'
        ? 'asks a question'
        : words.length === 0
          ? ''
          : `${told === 'quoted' ? 'says' : 'speaks of'} ${listed(words)}`;
    if (said !== '') parts.push(parts.length > 0 ? `it ${said}` : said);
    return parts.length === 0 ? '' : `${capital(listed(parts))}.`;
  },
  /** `A bug? Says "broken". Noise? Says "how do I". A tie, left unclear.` */
  tie: (sides: readonly { readonly stream: Stream; readonly why: string }[]): string =>
    `${sides.map(({ stream, why }) => `${capital(streams[stream])}? ${why || 'Nothing in particular says so.'}`).join(' ')} A tie, left unclear.`,
  noText: `It holds no text. ${left}`,
  noKnownWord: `None of the words that the rules know is in it. ${left}`,
  faint: (why: string): string => `${why} That is too little to sort by. ${left}`,
  unlikely: (why: string, stream: Stream, percent: number): string =>
    `${why} Other words in it speak against ${streams[stream]} (${figure(percent)} %). ${left}`,
  disagree: (stream: Stream, percent: number, corrections: number): string =>
    `${leans(stream, percent)}, but its rules and what it learned from ${figure(corrections)} corrections do not agree. ${left}`,
  below: (stream: Stream, percent: number, bar: number): string =>
    `${leans(stream, percent)}, below its bar of ${figure(bar)} %. ${left}`,
  noBar: (stream: Stream, percent: number): string =>
    `${leans(stream, percent)}, but no confidence has held for that stream yet. ${left}`,
  /** What people made of tickets like this one. */
  similar: (own: number, all: number, stream: Stream): string =>
    own === all
      ? `${figure(all)} similar ${all === 1 ? 'ticket was' : 'tickets were'} corrected to ${streams[stream]}.`
      : `Of ${figure(all)} similar tickets that were corrected, ${figure(own)} went to ${streams[stream]}.`,
  pointing: (words: readonly string[], corrections: number): string =>
    `Among the ${figure(corrections)} corrected tickets, ${listed(words)} ${words.length === 1 ? 'points' : 'point'} the same way.`,
  readsLike: (corrections: number): string =>
    `It reads like others among the ${figure(corrections)} corrected tickets.`,
  /** A ticket that nothing else decides goes where its theme goes. */
  byTheme: (theme: string, stream: Stream): string =>
    `Its theme “${theme}” goes to ${streams[stream]} by default.`,
  byHand: (note: string): string =>
    note === '' ? 'Sorted by hand.' : `Sorted by hand: ${note}${/[.!?…]$/.test(note) ? '' : '.'}`,
};
