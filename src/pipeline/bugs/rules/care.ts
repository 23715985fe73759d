import { isOpen } from '../record.ts';
import type { BugRule } from './rule.ts';

/** A P2 may wait for two cycles. */
const patience = 2;

/** B6: an open P2 has waited for more than two cycles. */
export const ageingP2: BugRule = ({ record, priority }, { age, cycleWeeks, words }) => {
  if (record === undefined || !isOpen(record) || priority !== 'P2' || age === undefined) return undefined;
  if (age.days <= patience * cycleWeeks * 7) return undefined;
  const cycles = Math.floor(age.days / (cycleWeeks * 7));
  return { rule: 'B6', grade: 'warn', says: words.bugs.notes.ageing(cycles) };
};

/** B7: an open bug is critical or irreversible and nobody owns it. */
export const unowned: BugRule = ({ record, severity }, { words }) => {
  if (record === undefined || !isOpen(record) || record.owner !== undefined) return undefined;
  const { notes, severities, reversibilities } = words.bugs;
  const irreversible = record.reversibility === 'irreversible' ? reversibilities.irreversible : undefined;
  const what = severity?.is === 'Critical' ? severities.Critical : irreversible;
  return what === undefined
    ? undefined
    : { rule: 'B7', grade: 'warn', says: notes.unowned(record.bug, what) };
};
