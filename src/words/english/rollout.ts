/** How a release reaches its customers and how its handoff changes meanwhile, in English. */
export const rollout = {
  title: 'Rollout',
  /** The same where the handoff changed. */
  titleWithChanges: 'Rollout and changes',
  /** Above the release brief, who is on call, and the baseline. */
  around: 'Around flag on',
  percent: (percent: number) => `${percent} %`,
  flagOn: 'Flag on',
  now: 'this is where it stands',
  toCome: 'to come',
  /** `{criteria}` */
  exit: 'Before the next step: {criteria}',
  version: (number: number) => `Version ${number}`,
  written: 'The handoff was written.',
  part: (number: number, name: string) => `Part ${number}, ${name}`,
  /** At which rollout step a change was learned, why it was made, and who made it. */
  step: 'At: ',
  why: 'Why: ',
  by: 'By: ',
  tickets: 'Tickets: ',
  /** `{question}` */
  added: 'New question: {question}',
  /** `{moment}` */
  countsFrom: 'Added during the rollout; it counts as predicted for tickets from {moment} on.',
  /** `{day}` */
  partChanged: 'Changed on {day}.',
  unchanged: 'No change is recorded since it was written.',
};

/** A step by its share and its audience. */
export function stepName(audience: string, percent?: number): string {
  return percent === undefined ? audience : `${rollout.percent(percent)}, ${audience}`;
}
