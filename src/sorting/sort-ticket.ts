import { listed } from '../words/index.ts';
import type { Cues } from './cues/cues.ts';
import { type Evidence, evidenceOf, type SortableTicket } from './evidence.ts';
import { kindOf } from './kind.ts';
import { combine, loudness } from './learning/combine.ts';
import { countFeatures } from './learning/features.ts';
import { similarTo } from './learning/neighbours.ts';
import { decidingWords, learnedView } from './learning/regression.ts';
import { tempered } from './learning/temperature.ts';
import type { Sorter } from './learning/train-sorter.ts';
import { earlyBar, verdictOf } from './learning/verdict.ts';
import { valuesOf } from './learning/weighing.ts';
import { type Quotes, quoted, speaksFor, speaksForBoth, streamWords } from './reason.ts';
import { type RuleView, ruleLogits, rulesDecide, weigh } from './rules.ts';
import type { Kind, Pile, Stream } from './sorted.ts';
import { leading, type PerStream, streams } from './streams.ts';

/** How one ticket was sorted without a person. */
export interface Decision {
  readonly stream: Pile;
  readonly streamBy: 'rule' | 'learned';
  /** The probability of the likeliest stream, 0 to 1, whether or not it was enough to sort by. */
  readonly confidence: number;
  /** They sum to 1. */
  readonly probabilities: Readonly<Record<Stream, number>>;
  readonly reason: string;
  readonly kind: Kind;
}

/**
 * Rules alone are right less often than their logits say: divided by this, their probabilities are about as high as their
 * accuracy (measured on the issue reports of NLBSE'24; the order of the streams is not changed by it).
 */
const ruleTemperature = 2.2;

/**
 * Sorts one ticket. Without a sorter, or with one that has learned nothing yet, the rules alone decide and the confidence stays low.
 *
 * With fewer than 200 labels a ticket is sorted only when rules and learner agree at .8 or more; with more, when it passes its
 * stream's bar. What is not sorted is `unclear`, with the probabilities and the reason. Pure and deterministic; never throws.
 *
 * @param options `quotes: 'none'` keeps the customer's words out of the reason; `cues` are a team's own, where no sorter brings them
 */
export function sortTicket(
  ticket: SortableTicket,
  sorter?: Sorter,
  options: { quotes?: Quotes; cues?: Cues } = {},
): Decision {
  const evidence = evidenceOf(ticket, sorter?.cues ?? options.cues);
  const view = weigh(evidence);
  const quotes = options.quotes ?? 'redacted';
  const decided =
    sorter !== undefined && loudness(sorter.labels).learner > 0
      ? learnedDecision(ticket, evidence, view, sorter, quotes)
      : ruleDecision(ticket, evidence, view, quotes);
  return { ...decided, kind: kindOf(evidence, decided.stream) };
}

type Undescribed = Omit<Decision, 'kind'>;

function ruleDecision(
  ticket: SortableTicket,
  evidence: Evidence,
  view: RuleView,
  quotes: Quotes,
): Undescribed {
  const probabilities = tempered(ruleLogits(view), ruleTemperature);
  const best = leading(probabilities);
  const common = { streamBy: 'rule', confidence: probabilities[best], probabilities } as const;
  switch (rulesDecide(view, probabilities)) {
    case 'silent':
      return {
        ...common,
        stream: 'unclear',
        reason:
          `${ticket.subject}${ticket.body}`.trim() === ''
            ? 'It holds no text. Left unclear.'
            : 'None of the words that the rules know is in it. Left unclear.',
      };
    case 'faint':
      return {
        ...common,
        stream: 'unclear',
        reason: `${speaksFor(evidence, leading(view.sums), quotes)} That is too little to sort by. Left unclear.`,
      };
    case 'tie': {
      const second =
        streams.filter((stream) => stream !== best).sort((a, b) => probabilities[b] - probabilities[a])[0] ??
        'noise';
      return { ...common, stream: 'unclear', reason: speaksForBoth(evidence, best, second, quotes) };
    }
    case 'unlikely':
      return {
        ...common,
        stream: 'unclear',
        reason: `${speaksFor(evidence, best, quotes)} Other words in it speak against ${streamWords[best]} (${percent(probabilities[best])}). Left unclear.`,
      };
    default:
      return { ...common, stream: best, reason: speaksFor(evidence, best, quotes) };
  }
}

function learnedDecision(
  ticket: SortableTicket,
  evidence: Evidence,
  view: RuleView,
  sorter: Sorter,
  quotes: Quotes,
): Undescribed {
  const counted = countFeatures(evidence, ticket, sorter.learned.weight);
  const values = valuesOf(counted, sorter.learned);
  const learned = learnedView(counted, values, sorter.learned);
  const probabilities = tempered(combine(view, learned, sorter.labels), sorter.temperature);
  const best = leading(probabilities);
  const confidence = probabilities[best];
  const common = { streamBy: 'learned', confidence, probabilities } as const;
  const lean = `The machine leans to ${streamWords[best]} (${percent(confidence)})`;
  const unclear = (why: string): Undescribed => ({
    ...common,
    stream: 'unclear',
    reason: `${lean}, ${why} Left unclear.`,
  });

  switch (verdictOf(best, confidence, learned, view, sorter)) {
    case 'disagree':
      return unclear(`but its rules and what it learned from ${sorter.examples} corrections do not agree.`);
    case 'early':
      return unclear(`below its bar of ${percent(earlyBar)}.`);
    case 'no-bar':
      return unclear('but no confidence has held for that stream yet.');
    case 'below':
      return unclear(`below its bar of ${percent(sorter.bars[best] ?? 1)}.`);
    default: {
      const similar = similarTo(counted, values, sorter.neighbours);
      return {
        ...common,
        stream: best,
        reason: [
          speaksFor(evidence, best, quotes),
          similarCorrected(similar, best) ||
            likeCorrected(decidingWords(evidence, sorter.learned, best), sorter, quotes),
        ]
          .filter(Boolean)
          .join(' '),
      };
    }
  }
}

/** Says what people made of tickets like this one; nothing where none is like it. */
function similarCorrected(similar: PerStream, best: Stream): string {
  const all = similar.bug + similar.brief + similar.noise;
  const own = similar[best];
  if (own === 0) return '';
  if (own === all)
    return `${all} similar ${all === 1 ? 'ticket was' : 'tickets were'} corrected to ${streamWords[best]}.`;
  return `Of ${all} similar tickets that were corrected, ${own} went to ${streamWords[best]}.`;
}

function likeCorrected(words: readonly string[], sorter: Sorter, quotes: Quotes): string {
  const learnedFrom = `${sorter.examples} corrected tickets`;
  if (quotes === 'none' || words.length === 0) return `It reads like others among the ${learnedFrom}.`;
  return `Among the ${learnedFrom}, ${listed(words.map(quoted))} ${words.length === 1 ? 'points' : 'point'} the same way.`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
