import { english, type Words } from '../../words/index.ts';
import type { Bug } from './bug.ts';

/** Two people who report the same outweigh steps that nobody found. */
const enoughReporters = 2;

/** What a bug lacks to pass the practice's test: in a sentence, and in as few words as a table has room for. */
export interface Lack {
  readonly rule: 'S2' | 'S3';
  readonly says: string;
  readonly short: string;
}

/**
 * The practice's test: a bug traces to a chain level, and can be brought about again or has two named reporters.
 *
 * @returns what it lacks (S2, S3); nothing for a bug that passes
 */
export function lacksOf(bug: Bug, words: Words = english): Lack[] {
  const say = words.bugs.lacks;
  const lacks: Lack[] = [];
  if (bug.chain.level === undefined) lacks.push({ rule: 'S2', ...say.level });
  if (bug.reproducible.is === 'yes' || bug.reporters >= enoughReporters) return lacks;
  const nameless = bug.reporters === 0 && bug.tickets.length > 1;
  const lack =
    bug.tickets.length === 0 ? say.noTicket : nameless ? say.nameless(bug.tickets.length) : say.reports;
  return [...lacks, { rule: 'S3', ...lack }];
}
