import type { LineOf } from '../documents/index.ts';
import type { Fault } from '../faults/index.ts';
import { isToCome } from './checks/check.ts';
import type { Front } from './front.ts';
import type { Handoff, Signer, StatedDay } from './handoff.ts';

const signers: Readonly<Record<Signer, string>> = {
  po: 'PO',
  techLead: 'Tech Lead',
  designer: 'Designer',
  csLead: 'CS Lead',
};

/** The days of a handoff's facts on which something has happened. A walkthrough may be planned, so its day is none of them. */
export function statedDays(front: Front, lineOf: LineOf): StatedDay[] {
  const days: StatedDay[] = [];
  if (front.writtenOn) days.push({ day: front.writtenOn, line: lineOf('writtenOn'), what: 'The writing' });
  for (const [signer, name] of Object.entries(signers) as [Signer, string][]) {
    const day = front.signatures[signer]?.date;
    if (day)
      days.push({ day, line: lineOf('signatures', signer, 'date'), what: `The signature of the ${name}` });
  }
  if (front.refused)
    days.push({ day: front.refused.date, line: lineOf('refused', 'date'), what: 'The refusal' });
  front.updates.forEach(({ on }, index) => {
    days.push({ day: on, line: lineOf('updates', index, 'on'), what: 'This update' });
  });
  front.waivers.forEach(({ done }, index) => {
    if (done) days.push({ day: done, line: lineOf('waivers', index, 'done'), what: 'The follow-up' });
  });
  return days;
}

/**
 * Tells the days in a handoff that have not come although they are stated for something that has happened.
 *
 * @param now milliseconds since 1970
 */
export function daysToCome(
  { file, days, questions }: Pick<Handoff, 'file' | 'days' | 'questions'>,
  now: number,
): Fault[] {
  const added = questions.flatMap(({ addedOn: day, line }): StatedDay[] =>
    day === undefined ? [] : [{ day, line, what: 'The addition of this question' }],
  );
  return [...days, ...added]
    .filter(({ day }) => isToCome(day, now))
    .map(({ day, line, what }) => ({
      file,
      line,
      message: `${what} is dated ${day}, which is still to come: the site is as of ${new Date(now).toISOString().slice(0, 10)}. Date it when it has happened.`,
    }));
}
