import type { Handoff } from '../handoffs/index.ts';
import type { Watch } from './watch.ts';

/** The rollout step that a watch heard: the last one that began before its window ended, or before now. */
export function stageOf(
  { steps }: Pick<Handoff, 'steps'>,
  { to, asOf }: Pick<Watch, 'to' | 'asOf'>,
): Handoff['steps'][number] | undefined {
  const until = Math.min(Date.parse(to), Date.parse(asOf));
  return steps.findLast(({ at }) => Date.parse(at) < until);
}
