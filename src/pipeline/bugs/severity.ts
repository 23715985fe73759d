/** How bad a bug is technically, the worst first. */
export const severities = ['Critical', 'High', 'Medium', 'Low'] as const;
export type Severity = (typeof severities)[number];

/** How badly people are affected, the worst first. */
export const impacts = ['Blocker', 'High', 'Medium', 'Low'] as const;
export type Impact = (typeof impacts)[number];

type Rank = 0 | 1 | 2 | 3;

/**
 * Names that both are known by, with their place among the four. Jira's `Minor` is a thing with an easy way around; the
 * `Minor / Localized` of service desks is their lowest of four.
 */
const names: ReadonlyMap<string, Rank> = new Map<string, Rank>([
  ...ranked(0, 'critical', 'blocker', 'highest', 'emergency', 'fatal', 'extensive', 'extensive / widespread'),
  ...ranked(0, 'קריטי', 'קריטית', 'חוסם', 'חוסמת', 'דחוף ביותר'),
  ...ranked(
    1,
    'high',
    'major',
    'severe',
    'serious',
    'significant',
    'significant / large',
    'גבוה',
    'גבוהה',
    'חמור',
    'חמורה',
  ),
  ...ranked(
    2,
    'medium',
    'moderate',
    'normal',
    'minor',
    'average',
    'moderate / limited',
    'בינוני',
    'בינונית',
    'רגיל',
    'רגילה',
  ),
  ...ranked(
    3,
    'low',
    'lowest',
    'trivial',
    'cosmetic',
    'minimal',
    'planning',
    'minor / localized',
    'נמוך',
    'נמוכה',
    'קל',
    'קלה',
  ),
]);

/**
 * The severity that a word of triage or of an export names: `High`, `1 - High`, `Sev 2`, `S1`, `Critical`, the names of
 * Jira, the bare 1 to 3 of ServiceNow, `P0` to `P3`. Where a number and a name stand together the name counts.
 */
export function severityOf(word: string): Severity | undefined {
  const rank = rankOf(word);
  return rank === undefined ? undefined : severities[rank];
}

/** The impact that a word of triage or of an export names, read as severity is. */
export function impactOf(word: string): Impact | undefined {
  const rank = rankOf(word);
  return rank === undefined ? undefined : impacts[rank];
}

/** True for `P0` to `P3`, which name a priority and are read as a severity where one stands in its place. */
export function isPriorityWord(word: string): boolean {
  return /^p\s?-?[0-3]$/i.test(word.trim());
}

function rankOf(word: string): Rank | undefined {
  const plain = word.trim().toLowerCase().replace(/\s+/g, ' ');
  const named =
    names.get(plain) ?? names.get(plain.replace(/^\(?(?:[a-z]{1,8}[ -]?)?\d\)?\s*[-–—:./)]\s*/, ''));
  if (named !== undefined) return named;
  // Without a digit, `Critical impact` and `severity: high` still name one.
  const inside = plain.replace(
    /^(?:severity|impact|priority|sev)\s*[:=-]?\s*|\s+(?:severity|impact|priority)$/g,
    '',
  );
  if (names.has(inside)) return names.get(inside);
  const [, letters = '', digit] = /^(s|p|sev|severity|impact)?[ -]?(\d)(?:\.0)?$/.exec(plain) ?? [];
  if (digit === undefined) return undefined;
  const number = Number(digit);
  // P0 is the first of four, Sev 1 is; three bare numbers begin below the worst.
  if (letters === 'p') return place(number);
  if (/^s/.test(letters)) return place(Math.max(0, number - 1));
  return number >= 1 && number <= 3 ? place(number) : undefined;
}

function place(number: number): Rank | undefined {
  return number > 4 ? undefined : (Math.min(3, number) as Rank);
}

function ranked(rank: Rank, ...words: readonly string[]): [string, Rank][] {
  return words.map((word) => [word, rank]);
}
