/**
 * Every number of the matching, in one place.
 *
 * The logistic was fitted by Newton steps (L2 0.001 on standardised features) on three labelled sets: Banking77 with questions
 * that avoid the customers' words and with the product's words, each with none and three phrasings (Casanueva et al. 2020,
 * CC BY 4.0), and one real release of Firefox with 281 tickets. The thresholds keep the recall of "none" at 0.90 on average by
 * cross-validation over episodes. The score is calibrated on those sets, not on a reader's releases.
 */
export const logistic = {
  intercept: 0.834,
  chars: 2.239,
  spread: 4.242,
  excess: 3.721,
  smoothMargin: 2.09,
  charsMargin: 7.26,
  lnAsked: -1.716,
} as const;

/** The fewest things asked for in the sets it was fitted on: fewer count as four, or a ticket would match for want of others. */
export const fewestAsked = 4;

/** The score from which a ticket is matched, and from which it is shown as a near miss and counted as none. */
export const thresholds = { matched: 0.4, perhaps: 0.22 } as const;

/** Words of a body that are read; later ones are story more often than matter. */
export const bodyWords = 60;
/** Weight of answer and phrasings beside the question itself. */
export const restWeight = { withoutPhrasings: 0.4, withPhrasings: 1 } as const;
/** Smoothing: how many nearest texts lend their words, and how strongly. */
export const smoothing = { neighbours: 10, weight: 0.8 } as const;
/** Spread over the window: rounds, nearest tickets, the least cosine that counts, and the share that neighbours have. */
export const spreading = { rounds: 4, neighbours: 8, leastCosine: 0.15, share: 0.5 } as const;
/** Excess over what came before anyway: how many background texts are asked, and which quantile of them is taken. */
export const beforehand = { texts: 500, quantile: 0.99 } as const;
/** Character n-grams: their lengths, the characters of a ticket that are read, and every which background text gives their idf. */
export const characters = { shortest: 3, longest: 5, read: 300, backgroundStep: 3 } as const;
