import type { Watch } from './watch.ts';

/**
 * Steps of which the handoff learned nothing, although customers wrote at them and at the next one: it is unchanged through both
 * (O2). Named by their audience.
 *
 * @param first who had the release at flag on
 * @param changedOn days on which the handoff changed since flag on, `YYYY-MM-DD`
 */
export function unlearnedSteps(
  watch: Pick<Watch, 'from' | 'lanes' | 'steps'>,
  first: string,
  changedOn: readonly string[],
): string[] {
  const steps = [
    {
      at: watch.from,
      to: watch.from,
      audience: first,
      about: watch.lanes.flatMap(({ tickets }) => tickets).length,
    },
    ...watch.steps.map(({ at, to, audience, arrived, unrelated }) => ({
      at,
      to,
      audience,
      about: arrived.count - unrelated,
    })),
  ];
  return steps.slice(0, -1).flatMap((step, index) => {
    const next = steps[index + 1];
    if (!next || step.about === 0 || next.about === 0) return [];
    const changed = changedOn.some((day) => day >= step.at.slice(0, 10) && day <= next.to.slice(0, 10));
    return changed ? [] : [step.audience];
  });
}
