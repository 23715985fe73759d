/**
 * Every number of the matching, in one place.
 *
 * The logistic was fitted by Newton steps (L2 0.001 on standardised features) on three labelled sets: Banking77 with questions
 * that avoid the customers' words and with the product's words, each with none and three phrasings (Casanueva et al. 2020,
 * CC BY 4.0), and one real release of Firefox with 281 tickets. In units of one standard deviation its weights are charsMargin
 * 1.05, excess 0.70, smoothMargin 0.59, spread 0.49, lnAsked -0.30, chars 0.16: what is nearer to one thing than to all others
 * counts most, then what is nearer than tickets from before the release. The score is calibrated on those sets, not on a
 * reader's releases.
 */
export const logistic = {
  intercept: -0.097,
  chars: 2.732,
  spread: 3.872,
  excess: 3.793,
  smoothMargin: 2.138,
  charsMargin: 9.117,
  lnAsked: -1.22,
} as const;

/** The fewest things asked for in the sets it was fitted on: fewer count as four, or a ticket would match for want of others. */
export const fewestAsked = 4;

/**
 * The score from which a ticket is matched, and from which it is shown as a near miss and counted as none. The first keeps the
 * recall of "none" at 0.90 on average, by cross-validation over episodes.
 */
export const thresholds = { matched: 0.43, perhaps: 0.22 } as const;

/**
 * What is asked instead where fewer texts than this are known from before the release, the youngest project first. Measured on the same
 * sets: the recall of "none" is 0.90 with no text and with 100, 0.89 with 300 and with 1,000; at 0.43 it would be 0.82, 0.83 and 0.87.
 */
export const youngThresholds = [
  { below: 300, matched: 0.65 },
  { below: 1000, matched: 0.5 },
] as const;

/** Words of a body that are read; later ones are story more often than matter. */
export const bodyWords = 60;
/**
 * Weight of answer and phrasings beside the question's own line, without any phrasing in the handoff and with. They outweigh it: a
 * line is short and made of everyday words, an answer says what the matter is called. Chosen among 0.4/1, 0.8/1.5, 1.2/2.5 and 2/4
 * by leaving out one set after the other: mean F1 0.63, 0.67, 0.68 and 0.68 at a mean recall of "none" of 0.90.
 */
export const restWeight = { withoutPhrasings: 1.2, withPhrasings: 2.5 } as const;
/**
 * Weight of the tickets that a person confirmed. With one for each question the F1 of the other tickets rises by 0.13 where questions avoid
 * the customers' words and by 0.01 to 0.05 elsewhere, and one or two more of a hundred unmatched tickets are matched; on the project's
 * own small set it falls where the handoff has no phrasing. At 0.5 it rises less, at 2 more is matched that should not.
 */
export const confirmedWeight = 1;

/** Smoothing: how many nearest texts lend their words, and how strongly. */
export const smoothing = { neighbours: 10, weight: 0.8 } as const;
/** Spread over the window: rounds, nearest tickets, the least cosine that counts, and the share that neighbours have. */
export const spreading = { rounds: 4, neighbours: 8, leastCosine: 0.15, share: 0.5 } as const;
/** Excess over what came before anyway: how many background texts are asked, and which quantile of them is taken. */
export const beforehand = { texts: 500, quantile: 0.99 } as const;
/** Character n-grams: their lengths, the characters of a ticket that are read, and every which background text gives their idf. */
export const characters = { shortest: 3, longest: 5, read: 300, backgroundStep: 3 } as const;
