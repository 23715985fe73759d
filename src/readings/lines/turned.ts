import { majority } from '../../change/index.ts';
import type { Words } from '../../words/index.ts';
import type { ThemeFigures } from '../figures.ts';
import { fit } from './fit.ts';
import { independentEnough } from './shape.ts';

/**
 * True when the share of "doesn't work" among a theme's tickets left its usual range, to either side, by more than
 * chance among all themes explains, and enough independent requesters wrote to speak of it.
 */
export function splitTurned({ share, independent }: ThemeFigures): boolean {
  return ['above', 'below'].includes(share.verdict) && independent >= independentEnough;
}

/** Says that a theme turned from questions to failures or back: its numbers, and the usual range of as many tickets. */
export function turn({ label, share }: ThemeFigures, words: Words): string {
  const say = words.kinds.turned;
  const { part, of, previous, usual, verdict } = share;
  const worse = verdict === 'above';
  const alone = worse ? say.moreFailAlone(label) : say.fewerFailAlone(label);
  if (!usual) return fit(alone);
  const [flipped, moved] = worse ? [say.toFailures, say.moreFail] : [say.toQuestions, say.fewerFail];
  const before = previous ? majority(previous) : 'neither';
  const turned = before === (worse ? 'rest' : 'part') && majority({ part, of }) === (worse ? 'part' : 'rest');
  return fit(
    turned ? flipped(label, part, of, usual.low, usual.high) : undefined,
    moved(label, part, of, usual.low, usual.high),
    alone,
  );
}
