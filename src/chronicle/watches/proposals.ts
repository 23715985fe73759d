import { localDay } from '../../calendar/index.ts';
import type { Handoff } from '../../handoffs/index.ts';
import type { Matched, Watch } from '../../watch/index.ts';
import type { Words } from '../../words/index.ts';
import type { Desk, Placed } from '../desk.ts';
import { backgroundOf } from '../weeks/said.ts';
import { phrasingsOf } from './phrasings.ts';

/** From two tickets on something is more than one customer's own (O1). */
const fewest = 2;

/** An addition to a handoff, ready to be pasted. */
export interface Proposal {
  /** Why, in a sentence. */
  readonly says: string;
  readonly tickets: readonly string[];
  /** What to do with it. */
  readonly paste: string;
  /** Markdown. Its answer is left for a person; the gate holds what has none. */
  readonly markdown: string;
}

/** What proposals are made of. */
interface Grounds {
  readonly handoff: Handoff;
  readonly watch: Watch;
  /** The tickets since flag on. */
  readonly tickets: readonly Placed[];
  readonly desk: Desk;
  readonly words: Words;
}

/** What customers asked and the handoff does not answer (O1), as questions in their own words. */
export function proposalsOf(grounds: Grounds): Proposal[] {
  const { handoff, watch, words } = grounds;
  const say = words.watch.proposals;
  const [first] = handoff.steps;
  const held = [
    ...watch.unpredicted.map((surprise, index) => ({
      ...surprise,
      tickets: watch.lanes.find((lane) => lane.kind === 'surprise' && lane.index === index)?.tickets ?? [],
      step: first?.audience,
    })),
    ...watch.steps.flatMap(({ audience, surprises }) =>
      surprises.map((surprise) => ({ ...surprise, step: audience })),
    ),
  ];
  const known = new Set([...handoff.questions, ...handoff.limitations].flatMap(({ themes }) => themes));
  const told = new Set<string>();
  return held.flatMap(({ theme, label, found, count, tickets, step }): Proposal[] => {
    if (found === 'question' || count < fewest || known.has(theme) || told.has(theme)) return [];
    told.add(theme);
    const [heading = label, ...phrasings] = wordingsOf(tickets, grounds);
    return [
      {
        says: step === undefined ? say.unknown(label, count) : say.unknownAt(label, count, step),
        tickets,
        paste: say.newQuestion,
        markdown: [
          `### ${inMarkdown(heading)}`,
          '',
          'TBD',
          '',
          ...phrasings.map((text) => `- Also asked as: ${inMarkdown(text)}`),
          `- Tickets: ${tickets.join(', ')}`,
          ...(found === 'theme' ? [`- Theme: ${theme}`] : []),
          `- Added: ${today(grounds)}`,
        ].join('\n'),
      },
    ];
  });
}

/** Tickets that are near to a question or limitation without counting as one, as lines by which a person says that they are. */
export function confirmationsOf(grounds: Grounds): Proposal[] {
  const { handoff, watch, words } = grounds;
  const say = words.watch.proposals;
  const counted = new Set(watch.lanes.flatMap(({ tickets }) => tickets));
  const near = watch.tickets.filter(({ id, perhaps }) => perhaps && !counted.has(id));
  const asked: Matched[] = [
    ...handoff.questions.map((_, index) => ({ kind: 'question' as const, index })),
    ...handoff.limitations.map((_, index) => ({ kind: 'limitation' as const, index })),
  ];
  return asked.flatMap(({ kind, index }): Proposal[] => {
    const tickets = near
      .filter(({ perhaps }) => perhaps?.kind === kind && perhaps.index === index)
      .map(({ id }) => id);
    if (tickets.length < fewest) return [];
    return [
      {
        says: say.near(words.watch.match[kind](index + 1), tickets.length),
        tickets,
        paste: kind === 'question' ? say.beneathQuestion : say.beneathLimitation,
        // What is confirmed is a phrasing of its own, and what only lies near is none yet.
        markdown: `${kind === 'limitation' ? '  ' : ''}- Tickets: ${tickets.join(', ')}`,
      },
    ];
  });
}

/** How customers put it, where the settings publish their words. */
function wordingsOf(ids: readonly string[], { watch, tickets, desk }: Grounds): string[] {
  if (desk.settings.privacy.quotes === 'none') return [];
  const hours = new Set(watch.tickets.map(({ id }) => id));
  return phrasingsOf(
    tickets.filter(({ ticket }) => ids.includes(ticket.id)),
    backgroundOf(tickets.filter(({ ticket }) => hours.has(ticket.id) || ids.includes(ticket.id))),
  );
}

/** A customer's words as markdown that means nothing but themselves. */
function inMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|{}~]/g, '\\$&');
}

function today({ desk }: Grounds): string {
  return localDay(desk.asOf, desk.settings.timeZone);
}
