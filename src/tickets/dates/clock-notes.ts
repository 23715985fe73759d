import { counted } from '../../words/index.ts';
import type { ClockMet } from './instant.ts';

/** What the clocks of two parts of a file met together. */
export function mergeClockMet(a: ClockMet, b: ClockMet): ClockMet {
  const zones = { ...a.zones };
  for (const [name, { zone, count }] of Object.entries(b.zones))
    zones[name] = { zone, count: (zones[name]?.count ?? 0) + count };
  return { gaps: a.gaps + b.gaps, folds: a.folds + b.folds, zones };
}

/** Says once for a file what its clock met: hours that the clocks skip or repeat, and zones named by abbreviations. */
export function clockNotes(met: ClockMet): string[] {
  const notes: string[] = [];
  if (met.gaps > 0) {
    notes.push(
      `${times(met.gaps, 'lies', 'lie')} in an hour that does not exist, as the clocks go forward in spring; ${met.gaps === 1 ? 'it was' : 'they were'} moved on by what the clocks skip.`,
    );
  }
  if (met.folds > 0) {
    notes.push(
      `${times(met.folds, 'lies', 'lie')} in an hour that comes twice, as the clocks go back in autumn; the first was taken.`,
    );
  }
  for (const [name, { zone, count }] of Object.entries(met.zones).sort(([a], [b]) => (a < b ? -1 : 1))) {
    notes.push(
      name === ''
        ? `${times(count, 'names', 'name')} a zone that is not known; ${count === 1 ? 'it was' : 'they were'} read in ${zone}.`
        : `${times(count, `in ${name}, which may mean several zones, was`, `in ${name}, which may mean several zones, were`)} read in ${zone}.`,
    );
  }
  return notes;
}

function times(count: number, one: string, several: string): string {
  return `${counted(count, 'time')} ${count === 1 ? one : several}`;
}
