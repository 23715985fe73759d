import { figure, listed, numberInWords } from '../amounts.ts';

/** English: what counts as a change, for a product owner with a worked example, and for a statistician. */
export const methodChange = {
  /** `within` and `above` are sentences of the example's counts, as the pages say them. */
  example: (
    history: readonly number[],
    low: number,
    high: number,
    within: { readonly count: number; readonly says: string },
    above: { readonly count: number; readonly says: string },
  ): string =>
    `Suppose a theme brought ${listed(history.map(figure))} tickets in ${numberInWords(history.length)} weeks. Its usual range is then ${figure(low)} to ${figure(high)}: there the next week lies in 19 of 20 cases when nothing has changed. ${figure(within.count)} would read “${within.says}”; ${figure(above.count)}, “${above.says}”.`,
  /** `rises` are the weeks of the example's history of which the rule would have spoken. */
  rule: (percent: number, rises: readonly { readonly from: number; readonly to: number }[]): string =>
    `A rule of “+${figure(percent)} %” would have cried wolf in these same quiet weeks ${times(rises.length)}: ${listed(rises.map(({ from, to }) => `from ${figure(from)} to ${figure(to)}`))}.`,
  chart: 'The example',
  chartUnit: 'Tickets a week of an invented theme, with the range that the weeks before made usual.',
  verdictsIntro: 'The words beside a count:',
  verdicts: [
    { word: 'Too little history', means: 'fewer than three weeks known; no range.' },
    { word: 'Trial', means: 'fewer than twelve weeks; the range is wide.' },
    { word: 'Within', means: 'chance explains it. Not “nothing changed”.' },
    { word: 'By chance', means: 'outside the range, but of many themes some stray every week.' },
    { word: 'New', means: 'never seen before.' },
    { word: 'Gone silent', means: 'none, for longer than chance allows.' },
    { word: 'Rising', means: 'no single week stands out; months together do.' },
    { word: 'Missing data', means: 'no export covers the days; they are compared with nothing.' },
  ],
  /** With a link to the section for a statistician. */
  blind:
    'What it cannot see: a theme with one ticket a week may double unnoticed, and five a week usually do too. Nor does it know causes: “since” a release is not “because of” it. How it is computed, and how often it is right, stands under {statistician}.',

  statistician: {
    heading: 'For a statistician',
    paragraphs: [
      {
        about: 'Forecast',
        text: 'A week is judged by the weeks before it, at most 260. Forecasters, one for each pair of a memory (discounts 0.5, 0.75, 0.9 and 0.97; from a mean of 40 on also with a slope of 3 % a week) and a variance-to-mean ratio (1 to 120), follow a discounted gamma–Poisson level (Harvey and Fernandes 1989) and predict a negative binomial count. They are weighted by their past one-step likelihoods (Dawid 1984), in large series with forgetting (Raftery and others 2010); the themes of a desk tell each other how noisy its counts are (empirical Bayes, Efron and Morris 1973). The usual range runs from the mixture’s 2.5 % to its 97.5 % quantile; as counts are whole numbers, it covers more than 95 %.',
      },
      {
        about: 'Shape and cap',
        text: 'Growth, from 12 known weeks (52 in large series), and two harmonics of a year, from 104 weeks, come from a ridge quasi-Poisson regression with log link (Farrington and others 1996), reweighted where Anscombe residuals exceed 2.58 (Noufaily and others 2013). The ridge stands in for a significance test; the variance of the fit widens the range. A past count outside the central 99 % of its own forecast enters at that quantile; the third in a row on one side enters in full, as a new level.',
      },
      {
        about: 'Verdicts',
        text: 'Above and below: outside the range, and kept by Benjamini and Hochberg’s rule (1995) at q = 0.1 on two-sided mid-p values (Lancaster 1961), over all themes of the week, and apart over volume and streams. Far above or below: a tail under 0.001. New: every known week before is 0. Gone: a silence of two to eight weeks that the weeks before it give a probability under 0.01, on a desk as busy as now, also kept by that rule. Later weeks of a run outside are told by the range alone.',
      },
      {
        about: 'Unusual weeks',
        text: 'A gap is whole days without any ticket that the nearest eight of each weekday, on the poorer side, make rarer than 1 in 10,000 (1,000 from seven days on and after the newest ticket) and that do not recur a year away. Its weeks are unknown, not 0: they fade the memory and widen the range. A week that still runs is compared with the share of a week’s tickets that had come by the same hour, drawn towards elapsed time by five tickets. Each holiday on a working day takes a fifth from its week. A move of the whole desk can be divided out; as that hides up to a seventh of real falls, this site does without.',
      },
      {
        about: 'Slow rises',
        text: 'The forecast follows slow rises. A negative binomial CUSUM (Page 1954; Höhle and Paul 2008), tuned to a rise of 30 %, holds the last 16 weeks against the 26 before them; no week adds more than 3, and it speaks from 5. It allows for holidays and a known season; growth is what it looks for: hence “rising”, not “unusual”.',
      },
      {
        about: 'Shares',
        text: '“Doesn’t work” among the tickets that say this or ask “how do I” is judged alike, by beta-binomial levels, from three weeks and twenty tickets on.',
      },
      {
        about: 'Measurement',
        text: 'Seeded series: helpdesk-like themes with growth, season, drifting level and overdispersion, and the scenarios of Noufaily and others. Known weakness: strongly autocorrelated noise.',
      },
    ],
    measured: 'Measured on {on} with {command}; the seeds stand in {seeds}. All figures are percentages.',
    /** Of the tables: what the other methods are. */
    peers:
      '“Farrington” is what is left of farringtonFlexible (R package surveillance; Salmon and others 2016) under five years of history, EARS C1 and Bayes 1 are those of the same package, XmR is Wheeler’s (1993); all are written anew in the same folder and run on the same series.',
    tables: {
      weeks: {
        caption: 'One week of one series, by weeks of history and mean',
        history: 'Weeks',
        mean: 'Mean',
        covered: 'Covered by the 95 % range',
        coverable: 'By a range that knows the true mean',
        falseAbove: 'False alarms above it',
        doubling: 'Twice the mean found',
        ours: 'Twice the mean at 1 % false alarms: this method',
      },
      outbreaks: {
        caption: 'Outbreaks found within six weeks, at 1 % / 2 % false alarms of each method',
        history: 'Weeks',
        ours: 'This method',
        meanOfEight: 'Mean of 8 weeks',
        weekOnWeek: 'Per cent over last week',
      },
      desks: {
        caption: 'Whole desks: by the range alone → with the false-discovery rule',
        themes: 'Themes',
        history: 'Weeks',
        shares: [
          'Weeks with a false flag, nothing changed',
          'False among all flags, a tenth of the themes changed',
          'Changes found',
        ],
        /** By the range alone, and with the rule. */
        both: (alone: string, together: string): string => `${alone} → ${together}`,
      },
      rises: {
        caption: 'Slow rises found within 24 weeks',
        mean: 'Mean',
        told: ['No rise (false)', '+25 %', '+50 %'],
      },
    },
    sources: 'Sources',
  },
};

function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${numberInWords(count)} times`;
}
