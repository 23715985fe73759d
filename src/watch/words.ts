import type { Handoff } from '../handoffs/index.ts';
import { countedInWords, numberInWords } from '../words/index.ts';
import type { PredictedQuestion, Surprise, WatchedLimitation } from './watch.ts';
import { hoursBetween, type Window, watchHours } from './window.ts';

/** What the one line of a watch is made of. */
interface Report {
  readonly handoff: Handoff;
  readonly window: Window;
  readonly predicted: readonly PredictedQuestion[];
  readonly limitations: readonly WatchedLimitation[];
  readonly surprises: readonly Surprise[];
}

/** Gives the watch's one line. */
export function findingOf({ handoff, window, predicted, limitations, surprises }: Report): string {
  const questions = countedInWords(predicted.length, 'question');
  if (window.asOf < window.from) return `Not released yet. The handoff foresees ${questions}.`;

  const came = predicted.filter((one) => one.state === 'came').length;
  const perhaps = predicted.filter((one) => one.perhaps).length;
  const silent = predicted.length - came - perhaps;
  const hit = limitations.filter((one) => one.arrived > 0).length;
  const related = [...predicted, ...limitations].some((one) => one.arrived > 0) || surprises.length > 0;
  const complete = window.asOf >= window.to;
  if (!related && complete && dataReachesEnd(window)) return nothingCame(handoff);

  const clauses =
    predicted.length === 0
      ? ['No question was predicted']
      : [
          `Predicted ${questions}: ${[
            ...(came > 0 || perhaps === 0 ? [`${came === 0 ? 'none' : numberInWords(came)} came`] : []),
            ...(perhaps > 0 ? [`${numberInWords(perhaps)} perhaps`] : []),
            ...(silent > 0 ? [`${numberInWords(silent)} ${complete ? 'stayed' : 'still'} silent`] : []),
          ].join(', ')}`,
        ];
  if (hit > 0) clauses.push(`${countedInWords(hit, 'limitation')} ${hit === 1 ? 'was' : 'were'} met`);
  if (surprises.length > 0) {
    const themes = `${countedInWords(surprises.length, 'theme')} came`;
    clauses.push(
      `${themes} that nobody predicted: ${surprises
        .slice(0, 3)
        .map((one) => one.label)
        .join(', ')}`,
    );
  } else if (related) clauses.push('nothing came that nobody predicted');
  return `${complete ? '' : 'So far: '}${clauses.join('; ')}.`
    .replace(/^So far: P/, 'So far: p')
    .replace(/^So far: N/, 'So far: n');
}

/** What a reader should know before the figures: W2, W3 and W10, and how much history there is. */
export function notesOf(handoff: Handoff, window: Window, related: boolean): string[] {
  if (window.asOf < window.from) return [];
  const notes: string[] = [];
  const complete = window.asOf >= window.to;
  if (!complete) notes.push(stillToCome(window));
  if (dataIsShort(window)) notes.push(shortData(window));
  if (complete && !related && dataReachesEnd(window)) notes.push(nothingCame(handoff));
  if (window.before.length === 0) {
    notes.push(
      'No tickets from before the release are known: what is usual cannot be said, and tickets are matched too readily.',
    );
  } else if (window.earlier.length < 3) {
    notes.push('Fewer than three weeks before the release are known, so nothing can be called usual yet.');
  }
  return notes;
}

/** W2. */
export function stillToCome(window: Window): string {
  const hours = Math.ceil((window.to - window.asOf) / 3_600_000);
  return `${hours} of ${watchHours} hours are still to come. No verdict yet.`;
}

/** W3. */
export function shortData(window: Window): string {
  if (window.newest === undefined || window.newest < window.from) {
    return 'The newest ticket is from before flag on. Silence after that is not silence.';
  }
  return `The newest ticket is from H+${hoursBetween(window.from, window.newest)}. Silence after that is not silence.`;
}

export function dataReachesEnd(window: Window): boolean {
  return window.newest !== undefined && window.newest >= window.to;
}

/** True when the data ends more than an hour before the part of the window that should be known. */
function dataIsShort(window: Window): boolean {
  const known = window.newest ?? Number.NEGATIVE_INFINITY;
  return (
    Math.min(window.to, window.asOf) - known > 3_600_000 ||
    (window.asOf >= window.to && !dataReachesEnd(window))
  );
}

/** W10. */
function nothingCame(handoff: Handoff): string {
  const audience = handoff.steps[0]?.audience;
  const why = 'Too small an audience, a good release, or a lag';
  return `No ticket about this release in ${watchHours} hours. ${why}${audience ? `: ${audience}` : ''}.`;
}
