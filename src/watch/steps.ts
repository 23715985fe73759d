import type { Handoff } from '../handoffs/index.ts';
import type { Words } from '../words/index.ts';
import { reachesCustomers } from './audience.ts';
import { type Ground, hear, usualOf } from './hear.ts';
import { isLearnedAfter } from './learned.ts';
import { standingOf } from './predicted.ts';
import type { Watch, WatchedStep } from './watch.ts';
import { hoursBetween, hoursOpen, isoLike, requestersOf, type Timed, type Window } from './window.ts';
import { findingOf } from './words.ts';

type Step = Handoff['steps'][number];

/** The steps after flag on that reached further customers: each has 48 hours of its own. */
export function laterSteps({ steps, releaseAt }: Pick<Handoff, 'steps' | 'releaseAt'>): Step[] {
  const flagOn = Date.parse(releaseAt);
  return steps.filter((step) => Date.parse(step.at) > flagOn && reachesCustomers(step));
}

/** What later steps brought that neither the handoff nor the first 48 hours knew, each once. */
export function laterSurprises({
  steps,
  unpredicted,
}: Pick<Watch, 'steps' | 'unpredicted'>): WatchedStep['surprises'] {
  const told = new Set(unpredicted.map(({ theme }) => theme));
  return steps.flatMap(({ surprises }) =>
    surprises.filter(({ theme }) => {
      const isNew = !told.has(theme);
      told.add(theme);
      return isNew;
    }),
  );
}

/**
 * Hears the 48 hours after one rollout step: what arrived, of what the handoff knew by then, and what it did not.
 *
 * @param window the step's own
 */
export function stepOf(
  handoff: Handoff,
  step: Step,
  window: Window,
  ground: Ground,
  words: Words,
): WatchedStep {
  const heard = hear(handoff, window, ground, words);
  const counted = (tickets: readonly Timed[]) => ({
    arrived: tickets.length,
    requesters: requestersOf(tickets.map(({ ticket }) => ticket)),
  });
  const questions = handoff.questions.flatMap((question, index) =>
    isLearnedAfter(question, window.to) ? [] : [{ index, ...counted(heard.ofQuestion(index)) }],
  );
  const limitations = handoff.limitations.map((_, index) => ({
    index,
    ...counted(heard.ofLimitation(index)),
  }));
  const surprises = heard.surprises.map(({ theme, label, found, count, requesters, examples, tickets }) => ({
    theme,
    label,
    found,
    count,
    requesters,
    examples,
    tickets: tickets.map(({ ticket }) => ticket.id),
  }));
  const complete = window.asOf >= window.to;
  return {
    at: step.at,
    audience: step.audience,
    ...(step.percent === undefined ? {} : { percent: step.percent }),
    hour: hoursBetween(Date.parse(handoff.releaseAt), window.from, 1),
    to: isoLike(window.to, handoff.releaseAt),
    begun: window.asOf >= window.from,
    complete,
    hoursOpen: hoursOpen(window),
    finding: findingOf(
      {
        window,
        audience: step.audience,
        predicted: questions.map(({ index, arrived }) => ({
          arrived,
          ...standingOf(heard.ofQuestion(index), heard.matchOf),
        })),
        limitations,
        surprises,
      },
      words,
    ),
    arrived: { count: window.arrived.length, usual: usualOf(window) },
    questions,
    limitations,
    surprises,
    unrelated: heard.unrelated,
  };
}
