/**
 * Every number of the matching, in one place.
 *
 * The logistic was fitted by Newton steps (L2 0.001 on standardised features) on three labelled sets: Banking77 with questions
 * that avoid the customers' words and with the product's words, each with none and three phrasings (Casanueva et al. 2020,
 * CC BY 4.0), and one real release of Firefox with 281 tickets. In units of one standard deviation its weights are charsMargin
 * 1.31, excess 0.74, spread 0.46, lnShared 0.47 and lnAsked -0.45: what is nearer to one thing than to all others counts most,
 * then what is nearer than tickets from before the release, then that more than a word is shared. The score is calibrated on those
 * sets, not on a reader's releases.
 */
export const logistic = {
  intercept: 0.275,
  spread: 3.492,
  excess: 3.792,
  charsMargin: 10.917,
  lnShared: 1.028,
  lnAsked: -1.667,
} as const;

/** The fewest things asked for in the sets it was fitted on: fewer count as four, or a ticket would match for want of others. */
export const fewestAsked = 4;

/**
 * The score from which a ticket is matched, and from which it is shown as a near miss and counted as none. With the first the
 * recall of "none" is 0.90 on average, both by cross-validation over episodes and by leaving out one set after the other.
 */
export const thresholds = { matched: 0.4, perhaps: 0.22 } as const;

/**
 * What is asked at least where ticket and question share a single term: one word ("bookmarks") may be chance. Of 0.6, 0.7, 0.8, 0.9 and
 * never. Beside 0.43 for all it gives F1 0.02 to 0.04 more on the two releases, and on short bank questions up to 0.01 less, 0.04 where
 * they avoid the customers' words and no phrasing is given.
 */
export const oneTermThreshold = 0.8;

/**
 * What is asked instead where fewer texts than this are known from before the release, the youngest project first. Measured on the same
 * sets: the recall of "none" is 0.93 with no text, 0.92 with 100 and with 300, 0.90 with 1,000; at 0.40 it would be 0.88, 0.87 and 0.89.
 */
export const youngThresholds = [
  { below: 300, matched: 0.6 },
  { below: 1000, matched: 0.5 },
] as const;

/** Words of a body that are read; later ones are story more often than matter. */
export const bodyWords = 60;
/**
 * What each part of a thing asked for weighs. An answer says what the matter is called, which its question often does not: of 0.4, 1 and
 * 1.2 for it, and 1 to 2.5 for phrasings, these gave the best mean F1 on releases that nothing was fitted on, and within 0.01 of the
 * best elsewhere.
 */
export const partWeights = { head: 1, answer: 1, phrasings: 1.5, confirmed: 1 } as const;
/** What a shared meaning weighs beside a stem: of 0.4, 0.6, 0.8 and 1 the best by leaving out one set after the other. */
export const meaningWeight = 0.6;

/** Smoothing: how many nearest texts lend their words, and how strongly. */
export const smoothing = { neighbours: 10, weight: 0.8 } as const;
/** Spread over the window: rounds, nearest tickets, the least cosine that counts, and the share that neighbours have. */
export const spreading = { rounds: 4, neighbours: 8, leastCosine: 0.15, share: 0.5 } as const;
/** Excess over what came before anyway: how many background texts are asked, and which quantile of them is taken. */
export const beforehand = { texts: 500, quantile: 0.99 } as const;
/** Character n-grams: their lengths, the characters of a ticket that are read, and every which background text gives their idf. */
export const characters = { shortest: 3, longest: 5, read: 300, backgroundStep: 3 } as const;
