/** Steps that no customer sees. */
const withoutCustomers =
  /\b(?:internal(?:ly)?|intern(?:e[mnrs]?)?|(?:our(?: own)?|own) staff|colleagues?|nobody)\b|kolleg(?:e|in)|פנימי|עמיתים|社内|同僚/iu;
/** Steps of a few who were asked to look. */
const fewChosen = /\bpilot|\bobserved\b|beobachtet|פיילוט|נצפים|パイロット|試験/iu;

/** Whether a rollout step reached customers at all, as its audience says. */
export function reachesCustomers({ audience }: { readonly audience: string }): boolean {
  return !withoutCustomers.test(audience);
}

/** Whether a rollout step reached no more than pilots, colleagues or observed people: then their silence tells little. */
export function reachesFew({ audience }: { readonly audience: string }): boolean {
  return withoutCustomers.test(audience) || fewChosen.test(audience);
}
