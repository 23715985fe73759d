/** The words of the practice for the dimensions of a bug, and what else they are written as. */

export const areas = ['api', 'frontend', 'mobile', 'database', 'infra', 'auth', 'payments', 'ux'] as const;
export type Area = (typeof areas)[number];

export const bugClasses = [
  'functional',
  'performance',
  'security',
  'data',
  'visual',
  'copy',
  'accessibility',
] as const;
export type BugClass = (typeof bugClasses)[number];

/** How many people a bug reaches, the most first. */
export const reaches = ['everyone', 'a segment', 'one'] as const;
export type Reach = (typeof reaches)[number];

export const reversibilities = ['reversible', 'partial', 'irreversible'] as const;
export type Reversibility = (typeof reversibilities)[number];

export const bugStates = ['open', 'in progress', 'fixed', 'closed', 'declined'] as const;
export type BugState = (typeof bugStates)[number];

/** A list of words, and other words for the same. */
export interface Vocabulary<Word extends string> {
  readonly words: readonly Word[];
  readonly also: Readonly<Record<string, Word>>;
}

export const areaWords: Vocabulary<Area> = {
  words: areas,
  also: {
    'front end': 'frontend',
    web: 'frontend',
    db: 'database',
    infrastructure: 'infra',
    authentication: 'auth',
    payment: 'payments',
  },
};
export const classWords: Vocabulary<BugClass> = {
  words: bugClasses,
  also: {
    regression: 'functional',
    'functional (incl. regression)': 'functional',
    function: 'functional',
    a11y: 'accessibility',
    text: 'copy',
    ui: 'visual',
  },
};
export const reachWords: Vocabulary<Reach> = {
  words: reaches,
  also: {
    all: 'everyone',
    everybody: 'everyone',
    segment: 'a segment',
    some: 'a segment',
    'one person': 'one',
    single: 'one',
    '1': 'one',
  },
};
export const reversibilityWords: Vocabulary<Reversibility> = {
  words: reversibilities,
  also: { yes: 'reversible', no: 'irreversible', partly: 'partial', partially: 'partial' },
};
export const stateWords: Vocabulary<BugState> = {
  words: bugStates,
  also: {
    new: 'open',
    filed: 'open',
    triaged: 'open',
    reopened: 'open',
    doing: 'in progress',
    started: 'in progress',
    done: 'fixed',
    resolved: 'fixed',
    solved: 'fixed',
    mended: 'fixed',
    released: 'fixed',
    'not a bug': 'declined',
    'wont fix': 'declined',
    "won't fix": 'declined',
    rejected: 'declined',
    duplicate: 'declined',
  },
};
export const answerWords: Vocabulary<'yes' | 'no' | 'unknown'> = {
  words: ['yes', 'no', 'unknown'],
  also: { y: 'yes', true: 'yes', n: 'no', false: 'no', '?': 'unknown' },
};

/** The word of a list that a cell names, in any case, however its words are parted. */
export function wordOf<Word extends string>(
  cell: string,
  { words, also }: Vocabulary<Word>,
): Word | undefined {
  const plain = cell
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');
  return words.find((word) => word.toLowerCase() === plain) ?? also[plain];
}
