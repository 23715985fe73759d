/** English: voice-of-customer notes and the moments in them. */
export const voice = {
  title: 'Voice',
  heading: 'Voice of customer',
  listDescription: 'What people lived through, cycle by cycle, told by their tickets.',
  none: "No note yet. A note stands beside a cycle's signal reading and tells a moment that no dashboard shows. Three steps:",
  read: "Read the cycle's tickets for one thing that happened to one person: who, when, what they were doing.",
  write: 'Write a paragraph into {folder}, and quote the ticket with {tag}.',
  build: 'Build again: words that the ticket does not hold stop the build.',
  listIntro: 'What people lived through, cycle by cycle, where no dashboard shows it. The newest first.',
  cycle: (cycle: string) => `Cycle ${cycle}`,
  description: (cycle: string, title: string) => `Voice of customer, cycle ${cycle}: ${title}`,
  week: (id: string) => id.replace('-', ' '),
  weeks: '{first} to {last}',
  /** `{signal}`, `{release}` */
  beside: 'Stands beside the {signal} of {release}.',
  signalOf: 'signal reading',
  signal: 'Signal reading',
  signalIs: 'Signal reading: {sentence}',
  measured: 'Measured: {sentence}',
  verdict: (verdict: string) => `Verdict on the prediction: ${verdict}.`,
  signalLink: 'The signal reading',
  unpublished: 'The words of this ticket are not published on this site.',
};
