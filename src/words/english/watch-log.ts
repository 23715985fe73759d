/** What the log of a 48-hour watch says, in English. */
export const watchLog = {
  title: 'What the watchers noted',
  /** `{file}` */
  none: 'Nobody noted anything. Notes are written into {file}; “nothing changed” is one.',
  noneYet: 'Nobody has noted anything yet. Notes are written into {file}; “nothing changed” is one.',
  nothingChanged: 'Nothing changed.',
  classes: { noise: 'Noise', signal: 'Signal', act: 'Act' },
  columns: {
    hour: 'Hour',
    class: 'Class',
    seen: 'Seen',
    owner: 'Owner',
    deadline: 'By when',
    by: 'Noted by',
  },
  beside: { owner: 'owner', deadline: 'by', by: 'noted by' },
  source: (source: string) => `From ${source}.`,
  triggers: {
    threshold: 'A service threshold was crossed.',
    data: 'The integrity of data was in doubt.',
    security: 'It touched security.',
  },
  why: (why: string) => `Why: ${why}`,
  outcome: (outcome: string) => `Outcome: ${outcome}`,
  meaning:
    'Noise: people meeting something new. Signal: something to follow. Act: a threshold crossed for more than five minutes, data in doubt, or security.',
  remarks: {
    lacking: (kind: 'signal' | 'act', owner: boolean, deadline: boolean) =>
      `${kind === 'act' ? 'An act' : 'A signal'} without ${[...(owner ? ['owner'] : []), ...(deadline ? ['deadline'] : [])].join(' and ')} is a worry.`,
    noClass: 'Noise, signal or act? The note does not say.',
    outside: 'The practice acts on three things; say why.',
    firstHour: 'Acted in the first hour, when most noise is people meeting something new.',
    gaps: (gaps: readonly { readonly from: number; readonly to: number }[]) =>
      `No note ${gaps.map(({ from, to }) => `between H+${from} and H+${to}`).join(', nor ')}. “Nothing changed” would do.`,
    extended: (to: string, by: string, why: string) => `Extended to ${to} by ${by}: ${why}.`,
  },
  ending: {
    title: 'Closing note',
    running: (end: string) => `The watch runs until ${end}.`,
    due: (end: string) => `The watch ended on ${end}. Its closing note is still to come.`,
    open: (end: string) => `Still open. The watch ended on ${end} without its note.`,
    openWithNote: (end: string) =>
      `Still open. The watch ended on ${end}; its note is there, and nobody has closed it.`,
    closed: (at: string, by: string) => `Closed on ${at} by ${by}.`,
    withoutNote: (at: string, by: string) => `Closed on ${at} by ${by}, without its note.`,
    incident: (at: string, hour: number, why: string) =>
      `An incident ended the watch on ${at}, at H+${hour}: ${why}.`,
    /** `{file}` */
    where:
      'The note is one page, beneath the facts of {file}: summary, noise, signals followed, acted on, patterns for the reading, prediction leading or not.',
  },
};
