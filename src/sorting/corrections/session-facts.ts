import { dayIn, type Tell, yesOrNo } from '../../documents/index.ts';
import { pileSchema } from '../sorted.ts';
import type { Column } from './columns.ts';
import type { Correction } from './correction.ts';
import { notFrom } from './not-from.ts';

/** How a ticket can have come before a person. */
const draws = ['random', 'uncertain', 'triage'] as const;

/**
 * Reads what a line says of the moment at which it was written: whether the bug could be reproduced, the day, how the ticket came
 * before the person, and what the machine had said. A word that is not from its list is left out and told.
 */
export function sessionFacts(
  row: Readonly<Partial<Record<Column, string>>>,
  said: Tell,
): Pick<Correction, 'reproducible' | 'on' | 'drawn' | 'machine'> {
  const { reproducible, on } = row;
  const answer = reproducible === undefined ? undefined : yesOrNo(reproducible);
  if (reproducible !== undefined && answer === undefined)
    said(notFrom(reproducible, 'an answer to whether a bug can be reproduced', ['yes', 'no']));
  const drawn = chosen(row.drawn, 'a way in which a ticket is drawn', draws, said);
  const machine = chosen(row.machine, 'a stream', pileSchema.options, said);
  const day = on === undefined ? undefined : dayIn(on);
  if (on !== undefined && day === undefined) said(`'${on}' is not a day. Write it as 2026-11-20.`);
  return {
    ...(answer !== undefined && { reproducible: answer }),
    ...(day !== undefined && { on: day }),
    ...(drawn !== undefined && { drawn }),
    ...(machine !== undefined && { machine }),
  };
}

function chosen<Word extends string>(
  written: string | undefined,
  what: string,
  list: readonly Word[],
  said: Tell,
): Word | undefined {
  if (written === undefined) return undefined;
  const word = list.find((one) => one === written.toLowerCase());
  if (word === undefined) said(notFrom(written, what, list));
  return word;
}
