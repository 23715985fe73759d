import { counted, figure, listed, numberInWords } from '../amounts.ts';

/** English: what the practice asks of itself at each build. */
export const audits = {
  title: 'Self-audits',
  /** `days` is the stretch of the weeks looked at, as in `20 October – 16 November 2026`. */
  over: (weeks: number, days: string): string =>
    `Asked of the last ${weeks === 1 ? 'complete week' : `${numberInWords(weeks)} complete weeks`}, ${days}.`,
  nothing: 'Nothing to remark.',
  none: 'No week is complete yet, so there is nothing to ask.',
  look: 'Look',
  lookAt: (sentence: string): string => `Look: ${sentence}`,
  rules: {
    noBriefInput: 'No brief input in four weeks. Either all is well, or brief inputs are filed as bugs.',
    everythingABug: 'Every ticket that was not noise became a bug.',
    noBug: 'No bug in four weeks. Are there none, or are they not heard?',
    /** M4: the sentence of the bugs, whose “this week” is the period's. */
    pattern: (period: string, says: string): string => `${period}: ${says}`,
    /** The page that it leads to counts bugs, of which one may have many tickets. */
    untracedBugs: (untraced: number, bugs: number): string =>
      `${figure(untraced)} of ${counted(bugs, 'bug ticket')} ${untraced === 1 ? 'traces' : 'trace'} to nothing; the page of bugs counts tickets of one bug once.`,
    largeUnclearPile: (unclear: number, tickets: number): string =>
      `A large unclear pile is an unmade decision: ${figure(unclear)} of ${counted(tickets, 'ticket')}.`,
    nothingUnclear: 'Nothing unclear in eight weeks. Is ‘unclear’ allowed?',
    unsignedReadings: (weeks: readonly string[]): string =>
      weeks.length === 1
        ? `The reading of ${listed(weeks)} is not signed.`
        : `The readings of ${listed(weeks)} are not signed.`,
    unsignedHandoffs: (releases: readonly string[]): string =>
      `${listed(releases)} went out without a handoff signed by all four.`,
    unnotedWatches: (releases: readonly string[]): string =>
      `Nobody noted anything in the first 48 hours of ${listed(releases)}. “Nothing changed” would do.`,
    machineDisagrees: (other: number, asked: number): string =>
      `The machine and the CS Lead disagree on ${figure(other)} of ${figure(asked)} corrected tickets.`,
    noiseDeleted: (noise: number, tickets: number, usual: number): string =>
      `${figure(noise)} of ${counted(tickets, 'ticket')} ${noise === 1 ? 'is' : 'are'} noise, where about ${figure(usual)} would be usual. Is noise deleted before it is exported? What is filed can be found again when a pattern appears.`,
    pileOnlyGrows: (tickets: number, nextSync: string): string =>
      `The unclear pile only grows: ${counted(tickets, 'ticket')} were left on it in four weeks, some in each, and nobody took one off. The next sync is on ${nextSync}.`,
  },
};
