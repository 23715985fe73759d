import type { RuleView } from '../rules.ts';
import { type PerStream, perStream, streams } from '../streams.ts';

/** With this many corrections the rules speak half as loud as with none. */
const halfLife = 150;
/** A stream rarer than this needs labels of its own before the learner is believed. */
const rareShare = 0.1;
const rareLabels = 30;

/** How loud the learner and the rules speak, given how many labels of each stream there are. */
export function loudness(labels: PerStream): { learner: number; rules: number } {
  const total = labels.bug + labels.brief + labels.noise;
  const fewest = Math.min(labels.bug, labels.brief, labels.noise);
  const rare = total === 0 || fewest / total < rareShare;
  const learner = rare ? Math.min(1, fewest / rareLabels) : 1;
  const faded = halfLife / (halfLife + total);
  return { learner, rules: 1 - learner * (1 - faded) };
}

/**
 * Multiplies what the rules and the learner say, before calibration:
 * `log p(learner) − ½ ln(share of the stream) + 150/(150 + labels) × rule logits`.
 * The half subtracted keeps a rare stream from drowning; what the helpdesk's own fields say does not fade.
 */
export function combine(
  rules: RuleView,
  learned: PerStream,
  labels: PerStream,
): Record<'bug' | 'brief' | 'noise', number> {
  const total = labels.bug + labels.brief + labels.noise;
  const loud = loudness(labels);
  return perStream((stream) => {
    const share = (labels[stream] + 1) / (total + streams.length);
    const balanced = learned[stream] - 0.5 * Math.log(share);
    return loud.learner * balanced + loud.rules * rules.words[stream] + rules.fields[stream];
  });
}
