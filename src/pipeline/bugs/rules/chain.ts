import { type ChainLevel, type ChainRoot, chainLevelOf } from '../../../sorting/index.ts';
import type { BugRule } from './rule.ts';

/** C2: level and root point to different levels, and no note says why. */
export const levelAndRoot: BugRule = ({ chain, record }, { words }) => {
  const { level, root } = chain;
  if (level === undefined || root === undefined || record?.note !== undefined) return undefined;
  const points = levelsOf(root);
  if (points.length === 0 || points.includes(level)) return undefined;
  const { levels, notes, or } = words.bugs;
  const pointed = or(points.map((one) => levels[one]));
  return { rule: 'C2', grade: 'warn', says: notes.levelAndRoot(root, pointed, levels[level]) };
};

/** A plain slip is one of building or of running. */
function levelsOf(root: ChainRoot): readonly ChainLevel[] {
  if (root === 'n/a') return ['execution', 'operation'];
  const level = chainLevelOf(root);
  return level === undefined ? [] : [level];
}

/** Working days after which triage should have named the level. */
const patience = 5;

/** C3: untraced for longer than five working days. */
export const untracedFor: BugRule = (_, { age, traced, words }) =>
  !traced && age !== undefined && age.workingDays > patience
    ? { rule: 'C3', grade: 'warn', says: words.bugs.notes.untracedFor(age.days) }
    : undefined;

/** C4: mended, severe, and the root is still unknown. */
export const rootUnknown: BugRule = ({ record, severity, chain }, { words }) => {
  const mended = record?.state === 'fixed' || record?.state === 'closed';
  const severe = severity?.is === 'Critical' || severity?.is === 'High';
  return mended && severe && chain.root === 'unknown'
    ? { rule: 'C4', grade: 'warn', says: words.bugs.notes.rootUnknown }
    : undefined;
};
