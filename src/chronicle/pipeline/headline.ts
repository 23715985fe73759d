import type { ChainLevel } from '../../sorting/index.ts';
import type { Words } from '../../words/index.ts';

/** What can wait for a decision. */
export interface Waiting {
  /** No ticket holds a word, so that there is nothing to sort by. */
  readonly textless: boolean;
  readonly bugs: {
    /** Several bugs at one chain level, each with its own. */
    readonly patterns: readonly { readonly level: ChainLevel; readonly bugs: readonly unknown[] }[];
    readonly untraced: readonly unknown[];
  };
  /** What came since the last sync, and what has passed one. */
  readonly unclear: { readonly sinceLast: number; readonly passed: number };
  readonly briefs: { readonly open: number };
}

/** A headline says two things; the page has the others. */
const most = 2;

/**
 * What needs a decision, as the headline of the pipeline: first what several bugs have in common, then what waits for the
 * next sync (where nothing new does, what has passed one), what traces to nothing, what the product owner has to answer.
 */
export function headlineOf({ textless, bugs, unclear, briefs }: Waiting, words: Words): string {
  const say = words.pipeline.headline;
  if (textless) return say.textless;
  const [pattern] = [...bugs.patterns].sort((a, b) => b.bugs.length - a.bugs.length);
  const parts = [
    ...(pattern ? [say.pattern(pattern.bugs.length, words.bugs.levels[pattern.level])] : []),
    ...(unclear.sinceLast > 0
      ? [say.unclear(unclear.sinceLast)]
      : unclear.passed > 0
        ? [say.passed(unclear.passed)]
        : []),
    ...(bugs.untraced.length > 0 ? [say.untraced(bugs.untraced.length)] : []),
    ...(briefs.open > 0 ? [say.briefs(briefs.open)] : []),
  ];
  return parts.length === 0 ? say.nothing : say.all(parts.slice(0, most));
}
