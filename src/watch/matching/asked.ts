import type { TextTicket } from '../../themes/index.ts';
import type { Matched } from '../watch.ts';
import { partWeights } from './constants.ts';
import { type ReadText, readText, readTicket, together } from './text.ts';

/** What a person says of one question or limitation; it wins over every comparison of words. */
export interface SaidByHand {
  /** Tickets that are about it. Their words count as phrasings of it. */
  readonly confirmed?: readonly string[];
  /** Tickets that are not about it. */
  readonly refuted?: readonly string[];
  /** Themes that are it: their tickets are about it. */
  readonly themes?: readonly string[];
}

/** What a handoff leads one to expect: questions with their answers, and limitations. */
export interface Asked {
  readonly questions: readonly (SaidByHand & {
    readonly question: string;
    readonly answer: string;
    readonly phrasings?: readonly string[];
  })[];
  readonly limitations: readonly (string | (SaidByHand & { readonly text: string }))[];
}

/** A question or limitation, both alike: what stands in its line, and what else is said of it. */
export interface Thing extends SaidByHand {
  readonly place: Matched;
  readonly head: string;
  readonly answer: string;
  readonly phrasings: readonly string[];
}

/** One thing asked for, read in the parts that `partWeights` weighs. */
export interface ReadAsked {
  /** The question or limitation itself. */
  readonly head: ReadText;
  readonly answer: ReadText;
  /** What else customers say for it, as one text. */
  readonly phrasings: ReadText;
  /** The tickets that a person confirmed, as one text. */
  readonly confirmed: ReadText;
}

/** Questions and limitations as one list, the questions first. */
export function thingsOf({ questions, limitations }: Asked): Thing[] {
  return [
    ...questions.map(
      ({ question, answer, phrasings = [], ...byHand }, index): Thing => ({
        ...byHand,
        place: { kind: 'question', index },
        head: question,
        answer,
        phrasings,
      }),
    ),
    ...limitations.map(
      (limitation, index): Thing => ({
        ...(typeof limitation === 'string' ? {} : limitation),
        place: { kind: 'limitation', index },
        head: typeof limitation === 'string' ? limitation : limitation.text,
        answer: '',
        phrasings: [],
      }),
    ),
  ];
}

/** Reads a thing asked for and the tickets that a person confirmed of it. */
export function readThing({ head, answer, phrasings }: Thing, confirmed: readonly TextTicket[]): ReadAsked {
  return {
    head: readText(head),
    answer: readText(answer),
    phrasings: together(phrasings.map(readText)),
    confirmed: together(confirmed.map(({ subject, body }) => readTicket(subject, body))),
  };
}

/** All that is said of a thing asked for, each part with what it weighs. */
export function partsOf(thing: ReadAsked): { readonly text: ReadText; readonly weight: number }[] {
  return (['head', 'answer', 'phrasings', 'confirmed'] as const).map((part) => ({
    text: thing[part],
    weight: partWeights[part],
  }));
}

/** True when both name the same question or limitation. */
export function isSame(one: Matched, other: Matched): boolean {
  return one.kind === other.kind && one.index === other.index;
}
