import { type ReadableText, readableBody, readableTitle } from '../readable-text.ts';

/** Words that say how a bug is brought about again, or that it comes back each time. */
const says: readonly RegExp[] = [
  /\b(?:steps to reproduce|repro(?:duction)? steps|how to reproduce|to reproduce(?: it| this)?:)/,
  /(?<!\b(?:not|n't|never|cannot|unable to|hard to|impossible to) (?:be )?(?:always )?)\b(?:reproducible|reproduced (?:it|this|on|in|with|at)|(?:can|could|able to) (?:be )?(?:reliably |always )?reproduced?)\b/,
  /(?<!\b(?:not|n't) (?:happen |occur |fail )?)\b(?:every|each) (?:single )?time\b(?! (?:i|we|you) (?:need|want|have) to\b)/,
  /\b(?:it|this|that|which) (?:now )?always (?:happens?|fails?|crash(?:es)?|breaks?|stops?|hangs?|freezes?|shows?|says?|gives?|ends?|goes|comes?|loses?|jumps?|does (?:it|this|that|the same))\b|(?<!\b(?:not|n't) )\b(?:happens?|fails?|crash(?:es)?|breaks?|occurs?) (?:always|consistently|without fail)\b/,
  /(?:צעדים|שלבים) לשחזור|ניתן לשחזר|(?<!לא )(?:הצלחנו|הצלחתי) לשחזר|(?<!לא )בכל פעם|(?<!לא )כל פעם (?:ש|מחדש)|(?:זה )?קורה תמיד|תמיד (?:קורה|נתקע|נכשל|נעלם|קורס)/,
];

/**
 * The words with which a ticket itself says that the bug can be brought about again: its steps, or that it comes every
 * time. Nothing where it says neither.
 */
export function reproductionIn({
  subject,
  body,
}: {
  readonly subject: string;
  readonly body: string;
}): string | undefined {
  return first(readableTitle(subject)) ?? first(readableBody(body));
}

function first({ plain, shown }: ReadableText): string | undefined {
  for (const words of says) {
    const match = words.exec(plain);
    if (match !== null) return shown.slice(match.index, match.index + match[0].length);
  }
  return undefined;
}
