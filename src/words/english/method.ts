import { numberInWords } from '../amounts.ts';
import { definitions } from './definitions.ts';
import { methodChange } from './method-change.ts';

/**
 * A part of the page on the method. Where a paragraph says `{setAside}`, a link to what was set aside stands. What counts
 * as a change has its own words, and no paragraph here.
 */
export interface MethodSection {
  readonly id: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

const capitalised = (text: string): string => text.replace(/^./u, (letter) => letter.toUpperCase());

/** English: how the numbers are made. */
export const method = {
  title: 'Method',
  description: 'How each number of this site is computed, in plain words, and where it can mislead.',
  heading: 'How these numbers are made',
  onThisPage: 'On this page',
  intro:
    'Every figure opens the tickets that it counts. The same files give the same site, to the byte: nothing here depends on the day of the build or on the machine.',
  setAside: 'the page on the data',

  /** A day of the week, by the name that the settings have for it. */
  weekday: (name: string): string => capitalised(name),

  sections: (firstDay: string, timeZone: string): readonly MethodSection[] => [
    {
      id: 'weeks',
      heading: 'Tickets and weeks',
      paragraphs: [
        `A ticket is one customer request as the helpdesk exported it. A ticket that stands in several exports counts once, in its newest version. It belongs to the week in which it was written, from ${firstDay} at midnight in ${timeZone}; weeks are numbered by the ISO rule. The as-of time is the newest ticket's, unless the build was given another. A day that no export covers is missing data: its week is drawn as a gap or apart from the others, compared with nothing, and never counted as nought. A week that still runs is drawn hollow.`,
      ],
    },
    {
      id: 'streams',
      heading: 'Streams',
      paragraphs: [
        "Each ticket goes to one stream: bug, brief input or noise, or it waits as unclear. The helpdesk's own fields speak first: a queue, a type, a tag. Then two sources together: cues, words with weights that the team can read and change (content/cues), and what was learned from the corrections of data/sorting.csv; as corrections grow, the cues fade to 150 in (150 + corrections). A correction by a person always wins.",
        'What is learned is a multinomial logistic regression over words, neighbouring words and cues, each weighed by how rare it is and how far it tilts to one stream (Wang and Manning 2012). A fifth of the corrections at a time is held out; from what the others say of it come a temperature that makes a stated 90 % right nine times in ten (Guo and others 2017) and, from 200 corrections on, for each stream the lowest confidence from which on nine in ten were right, 60 % at least. Below it a ticket is left unclear. How that came out at this desk is told on the pipeline page.',
      ],
    },
    {
      id: 'themes',
      heading: 'Themes',
      paragraphs: [
        'A theme is one shape that several tickets share. Themes written down by the team come first, by their phrases. The rest is found by comparing the words of tickets: those that share rare words group together, and the words that set a group apart name it. A ticket may belong to more than one theme, or to none. Requesters are told apart without their names being kept; three independent ones carry a theme, however many tickets they write.',
      ],
    },
    {
      id: 'usual-range',
      heading: 'What counts as a change',
      paragraphs: [],
    },
    {
      id: 'five-lines',
      heading: 'The five lines',
      paragraphs: [
        'Volume, Top theme, Change since, Watch, For the trio: a computed draft from these verdicts, until the CS Lead replaces a line or signs the week. A change within the usual range is not called a change. No percentage stands without both counts, and none below a base of twenty. “Since” a release does not mean “because of” it.',
      ],
    },
    {
      id: 'gate-and-watch',
      heading: 'Gate and watch',
      paragraphs: [
        'A handoff is checked for its six parts, its walkthrough and its signatures. In the 48 hours after flag on, tickets are matched by their words to the questions and limitations that it foresaw; the rest is a surprise where its theme came more often than in the same hours of earlier weeks, and unrelated otherwise. Tickets lag the event by hours, and a match by words can be wrong in both directions: each one shows its reason.',
        'A later rollout step has 48 hours of its own, beside the weeks before the release; a question that the handoff learned at a step foresaw only what came after that. An answer worked where every ticket of its question was settled at L1, none was opened again, and nobody was back with it within seven days. What the handoff does not know is proposed from two tickets on, in customers’ words where these are published.',
      ],
    },
    {
      id: 'counted',
      heading: 'What is counted, and what is not',
      paragraphs: [
        'Every row of an export ends as a ticket, as a newer or the same version of one, or as rejected with its reason. A file that is no table of tickets is refused as a whole and stands in no figure. Tickets that no customer wrote (automatic replies, bots, spam, internal tickets, and what the settings name) are set aside: they are read and counted on {setAside}, and stand in no other figure. The filters hold only what is certain, so some such tickets stay; a person who gives a ticket a stream always wins against a filter. Who asked to be forgotten is in no figure at all.',
      ],
    },
    {
      id: 'privacy',
      heading: 'Privacy',
      paragraphs: [
        'The text of tickets is redacted before anything else reads it: addresses, telephone and card numbers, the names that the export itself knows, and the words that the settings forbid. The columns that name requesters are shown nowhere.',
        'No rule finds everything. A name that the export does not give stays, and so do one misspelt, one inflected in a language other than Polish, Czech, Russian and Finnish, a postal address in an unusual form, and a person who is described and not named. What the team writes is not redacted at all: the prose of handoffs, readings, notes and watch logs is published as it is written. This site is therefore for the trio and support, and asks search engines to stay away unless the settings say otherwise.',
      ],
    },
  ],
  /** `accounts` as the settings call them. */
  smallAccounts: (accounts: string, fewest: number): string =>
    `${capitalised(accounts)} with fewer than ${numberInWords(fewest)} requesters in all the data are counted and not named, as few people there could have written a ticket. Where one could be told from the others by subtraction, the next smallest is not named either, and in a table with as many tickets without a name as there are such ${accounts} their number is held back.`,
  letters: (accounts: string): string =>
    `The other ${accounts} are shown as letters, by their number of tickets; a letter means nothing outside this build.`,

  change: methodChange,
  definitions,
};
