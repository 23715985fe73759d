/** How a line begins that asks for a thing to be built. */
const asksForThing = [
  /^(?:please\s+|we\s+(?:should|could|must)\s+|can\s+(?:we|you)\s+)?(?:add|build|make|create|implement|provide|introduce|enable|allow|support|fix|change|include|integrate|offer|put|show|give|let)\b/i,
  /^(?:an?|the|new|more|better)\s+\p{L}+/iu,
  /^(?:נא\s+|אפשר\s+|צריך\s+)?(?:להוסיף|הוספת|הוסיפו|לבנות|בניית|ליצור|יצירת|לאפשר|לתקן|לשנות|תמיכה|אפשרות|כפתור|מסך)(?=\s|$)/u,
];

/** Words by which a line says who was trying to do what. */
const tellsNeed = [
  /\b(?:who|whoever|when|whenever|while|because|so that|in order to|before|after|until|without|instead of|want(?:s|ed)?|need(?:s|ed)? to|try|tries|tried|trying|cannot|can't|could not|couldn't|have to|has to|had to|miss(?:es|ed)?|lose[sd]?|lost)\b/i,
  /(?:^|\s)(?:כאשר|כש\p{L}+|כדי|מי ש\p{L}*|רוצ\p{L}+|צריכ\p{L}+|מנס\p{L}+|ניס\p{L}+|לא מצליח\p{L}*|לפני|אחרי|בלי|נאלצ\p{L}+)(?=\s|[,.;]|$)/u,
];

const fewestWords = 5;

/**
 * Whether a `change` line says what to build and not what happened (I1): no person, no moment, no need is in it, and it begins
 * as an order for a thing does or is a name of one in a few words. A hint, since only a person can tell.
 */
export function isSolutionWithoutNeed(change: string): boolean {
  if (tellsNeed.some((need) => need.test(change))) return false;
  const words = change.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  return words.length < fewestWords || asksForThing.some((order) => order.test(change.trim()));
}
