import { counted, figure, listed } from '../amounts.ts';

/** A share as its two counts, and in per cent where the base allows one. */
const share = (count: number, of: number): string =>
  of < 20
    ? `${figure(count)} of ${figure(of)}`
    : `${figure(count)} of ${figure(of)} (${figure(Math.round((100 * count) / of))} %)`;
const between = (low: number, high: number): string =>
  `between ${figure(Math.round(100 * low))} and ${figure(Math.round(100 * high))} %`;

/** English: what the sorter knows of itself. */
export const sorter = {
  heading: 'How far to trust the sorting',
  /** S10: the practice's sentence. */
  few: (corrections: number) =>
    `${counted(corrections, 'correction')} so far. The machine’s sorting is unreliable below 200.`,
  rulesAlone: 'Until there are 50 corrections it sorts by its cue words and the helpdesk’s own fields alone.',
  learned: (corrections: number, streams: string) =>
    `It has learned from ${counted(corrections, 'correction')}: ${streams}.`,
  coverage: (sorted: number, of: number) =>
    `Of ${counted(of, 'ticket')} it would sort ${figure(sorted)}${of < 20 ? '' : ` (${figure(Math.round((100 * sorted) / of))} %)`} by itself; the others it leaves unclear.`,
  noTickets: 'No ticket has been read yet.',
  unknown: 'How often it is right is not known: too few tickets have been sorted by a person.',
  accuracy: (right: number, of: number, low: number, high: number) =>
    `Of the corrected tickets that it had not seen and did not leave unclear, it sorted ${share(right, of)} as the person did${of < 20 ? '' : `, ${between(low, high)} with what chance allows`}.`,
  random: (right: number, of: number, low: number, high: number) =>
    `Of those drawn at random it had ${share(right, of)} right${of < 20 ? '' : `, ${between(low, high)}`}. This is the figure to go by: the others were picked because they are hard.`,
  noRandom:
    'Fewer than 20 of them were drawn at random, so this figure speaks for the tickets that were picked and not for all.',
  confusion: {
    heading: 'Where it goes wrong',
    caption: 'Corrected tickets: what a person said, and what the machine says without having seen them',
    person: 'A person said',
    machine: 'The machine says',
    all: 'All',
  },
  calibration: {
    heading: 'What its confidence is worth',
    /** With the number of tenths that keep what they say, of those with enough tickets to tell. */
    holds: (kept: number, told: number) =>
      kept === told
        ? told === 1
          ? 'The one step with enough tickets to tell is right as often as it says.'
          : `${told === 2 ? 'Both' : `All ${figure(told)}`} steps with enough tickets to tell are right as often as they say.`
        : `${figure(kept)} of ${figure(told)} steps with enough tickets to tell are right as often as they say.`,
    tooFew: 'No step has the 20 tickets that a share needs.',
    caption: 'Stated confidence, and how often it was right on corrected tickets that it had not seen',
    stated: 'Stated',
    tickets: 'Tickets',
    right: 'Right',
    range: 'Stated beside right',
    step: (from: number, to: number) => `${figure(from)} to ${figure(to)} %`,
    rightOf: share,
    /** The picture of a row for a person who does not see it. */
    drawn: (from: number, to: number, right: number, low: number, high: number) =>
      `Says ${figure(from)} to ${figure(to)} %; right in ${figure(right)} %, ${figure(low)} to ${figure(high)} % with what chance allows.`,
    keyStated: 'what it says',
    keyRight: 'how often it was right, with what chance allows',
    fewer: 'Under 20 tickets: counts only, nothing is drawn.',
  },
  limits: {
    heading: 'What it does not know',
    language: (language: string, tickets: number) =>
      `${language}: it has no cue words there, for ${counted(tickets, 'ticket')}. A file in content/cues/ adds them.`,
    fewOf: (stream: string, labels: number) =>
      `${stream}: ${labels === 0 ? 'no example' : counted(labels, 'example')} so far, under a tenth of all. Until there are 30 the cue words speak louder than what was learned, in every stream.`,
    noBar: (streams: readonly string[]) =>
      `${listed(streams)}: at no confidence were nine in ten right, so the machine sorts nothing there on its own.`,
    never:
      'Whether a ticket really traces to the chain, whether two tickets describe one thing, and whether a wish hides a bug: these are for people.',
  },
  teach:
    'To teach it, run {command}: the least certain tickets of the week one at a time, half of them drawn at random.',
};
