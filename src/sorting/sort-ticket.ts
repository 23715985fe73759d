import { english, type Words } from '../words/index.ts';
import type { Cues } from './cues/cues.ts';
import { type Evidence, evidenceOf, type SortableTicket } from './evidence.ts';
import { kindOf } from './kind.ts';
import { combine, loudness } from './learning/combine.ts';
import { countFeatures } from './learning/features.ts';
import { similarTo } from './learning/neighbours.ts';
import { decidingWords, learnedView } from './learning/regression.ts';
import type { Sorter } from './learning/train-sorter.ts';
import { earlyBar, verdictOf } from './learning/verdict.ts';
import { valuesOf } from './learning/weighing.ts';
import { type Quotes, quoted, speaksFor } from './reason.ts';
import { byRules, type RuleView, weigh } from './rules.ts';
import type { Kind, Pile, Stream } from './sorted.ts';
import { leading, streams, tempered } from './streams.ts';

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
 * Sorts one ticket. Without a sorter, or with one that has learned nothing yet, the rules alone decide and the confidence stays low.
 *
 * With fewer than 200 labels a ticket is sorted only when rules and learner agree at .85 or more; with more, when it passes its
 * stream's bar. What is not sorted is `unclear`, with the probabilities and the reason. Pure and deterministic; never throws.
 *
 * @param options `quotes: 'none'` keeps the customer's words out of the reason; `cues` are a team's own, where no sorter brings them; `words` say the reason, in English without them
 */
export function sortTicket(
  ticket: SortableTicket,
  sorter?: Sorter,
  options: { quotes?: Quotes; cues?: Cues; words?: Words } = {},
): Decision {
  const evidence = evidenceOf(ticket, sorter?.cues ?? options.cues);
  const view = weigh(evidence);
  const manner: Manner = { quotes: options.quotes ?? 'redacted', words: options.words ?? english };
  const decided =
    sorter !== undefined && loudness(sorter.labels).learner > 0
      ? learnedDecision(ticket, evidence, view, sorter, manner)
      : ruleDecision(ticket, evidence, view, manner);
  return { ...decided, kind: kindOf(evidence, decided.stream) };
}

type Undescribed = Omit<Decision, 'kind'>;

/** How reasons are told. */
interface Manner {
  readonly quotes: Quotes;
  readonly words: Words;
}

function ruleDecision(
  ticket: SortableTicket,
  evidence: Evidence,
  view: RuleView,
  { quotes, words }: Manner,
): Undescribed {
  const { probabilities, guess: best, sorts } = byRules(view);
  const common = { streamBy: 'rule', confidence: probabilities[best], probabilities } as const;
  const why = (stream: Stream): string => speaksFor(evidence, stream, quotes, words);
  const say = words.sorting;
  const unclear = (reason: string): Undescribed => ({ ...common, stream: 'unclear', reason });
  switch (sorts) {
    case 'silent':
      return unclear(`${ticket.subject}${ticket.body}`.trim() === '' ? say.noText : say.noKnownWord);
    case 'faint':
      return unclear(say.faint(why(leading(view.sums))));
    case 'unlikely':
      return unclear(say.unlikely(why(best), best, percent(probabilities[best])));
    case 'tie': {
      const second =
        streams.filter((stream) => stream !== best).sort((a, b) => probabilities[b] - probabilities[a])[0] ??
        'noise';
      return unclear(say.tie([best, second].map((stream) => ({ stream, why: why(stream) }))));
    }
    default:
      return { ...common, stream: best, reason: why(best) };
  }
}

function learnedDecision(
  ticket: SortableTicket,
  evidence: Evidence,
  view: RuleView,
  sorter: Sorter,
  { quotes, words }: Manner,
): Undescribed {
  const counted = countFeatures(evidence, ticket, sorter.learned.known);
  const values = valuesOf(counted, sorter.learned);
  const learned = learnedView(counted, values, sorter.learned);
  const probabilities = tempered(combine(view, learned, sorter.labels), sorter.temperature);
  const best = leading(probabilities);
  const confidence = probabilities[best];
  const common = { streamBy: 'learned', confidence, probabilities } as const;
  const say = words.sorting;
  const unclear = (reason: string): Undescribed => ({ ...common, stream: 'unclear', reason });

  switch (verdictOf(best, confidence, learned, view, sorter)) {
    case 'disagree':
      return unclear(say.disagree(best, percent(confidence), sorter.examples));
    case 'early':
      return unclear(say.below(best, down(confidence), percent(earlyBar)));
    case 'no-bar':
      return unclear(say.noBar(best, percent(confidence)));
    case 'below':
      return unclear(say.below(best, down(confidence), up(sorter.bars[best] ?? 1)));
    default: {
      const taught =
        similarCorrected(similarTo(counted, values, sorter.neighbours), best, words) ||
        likeCorrected(evidence, best, sorter, { quotes, words });
      const reason = [speaksFor(evidence, best, quotes, words), taught].filter(Boolean).join(' ');
      return { ...common, stream: best, reason };
    }
  }
}

/** Says what people made of tickets like this one; nothing where none is like it. */
function similarCorrected(similar: Record<Pile, number>, best: Stream, words: Words): string {
  const all = similar.bug + similar.brief + similar.noise + similar.unclear;
  return similar[best] === 0 ? '' : words.sorting.similar(similar[best], all, best);
}

function likeCorrected(evidence: Evidence, best: Stream, sorter: Sorter, { quotes, words }: Manner): string {
  const deciding = quotes === 'none' ? [] : decidingWords(evidence, sorter.learned, best).map(quoted);
  return deciding.length === 0
    ? words.sorting.readsLike(sorter.examples)
    : words.sorting.pointing(deciding, sorter.examples);
}

function percent(share: number): number {
  return Math.round(share * 100);
}

/** What lies below a bar is not rounded up to it. */
const down = (share: number): number => Math.floor(share * 100);
const up = (share: number): number => Math.ceil(share * 100);
