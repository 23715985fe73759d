/** The signal reading: what became of the brief's own prediction, in English. */
export const signals = {
  title: 'What became of it',
  /** Where a prediction stands. */
  states: {
    none: 'no prediction',
    awaited: 'awaited',
    overdue: 'overdue',
    right: 'Right',
    'too-conservative': 'Too conservative',
    wrong: 'Wrong',
    'not-checked': 'Not checked',
  },
  /** What the practice does with each. */
  asks: {
    right: 'It came as said. Keep it: write down which assumption held.',
    'too-conservative': 'More changed than said, a miss too: find out what was not counted on.',
    wrong: 'It did not come, which teaches most: say where people were misjudged.',
    'not-checked': 'Nobody looked: the only verdict that teaches nothing.',
  },
  fields: {
    verdict: 'Verdict',
    checkedOn: 'Checked on',
    measured: 'Measured',
    method: 'Checked by',
    by: 'Judged by',
    learned: 'Learned',
    nextBrief: 'Next brief',
    voice: 'Stands beside',
  },
  /** A number with what it rests on: `8 minutes (n = 5)`. */
  measured: (value: string, unit: string, n: number) => `${value}${unit === '' ? '' : ` ${unit}`} (n = ${n})`,
  asPromised: 'as promised',
  /** `{day}` */
  awaitedUntil: 'The check is due on {day}.',
  noCheckDate: 'No check date is named.',
  notes: {
    notCheckedSince: (day: string) => `Not checked since ${day}.`,
    toCome: (day: string) =>
      `The signal reading is dated ${day}, which is still to come: it counts from then on.`,
    otherMethod: (used: string, promised: string) => `Checked by “${used}”, promised by “${promised}”.`,
    alone:
      'The signal reading stands alone, without a voice-of-customer note. Which moment belongs beside it?',
    noPrediction: 'The handoff names no prediction, so nothing says what this verdict is about.',
  },
};
