import { z } from 'zod';
import { pileSchema } from '../sorted.ts';
import type { Column } from './columns.ts';
import type { Correction } from './correction.ts';
import { notFrom } from './not-from.ts';

const yesOrNo = ['yes', 'no'] as const;
/** How a ticket can have come before a person. */
const draws = ['random', 'uncertain', 'triage'] as const;
const day = z.iso.date();

/**
 * Reads what a line says of the moment at which it was written: whether the bug could be reproduced, the day, how the ticket came
 * before the person, and what the machine had said. A word that is not from its list is left out and told.
 */
export function sessionFacts(
  row: Readonly<Partial<Record<Column, string>>>,
  said: (message: string) => void,
): Pick<Correction, 'reproducible' | 'on' | 'drawn' | 'machine'> {
  const { reproducible, on } = row;
  const answer = chosen(reproducible, 'an answer to whether a bug can be reproduced', yesOrNo, said);
  const drawn = chosen(row.drawn, 'a way in which a ticket is drawn', draws, said);
  const machine = chosen(row.machine, 'a stream', pileSchema.options, said);
  const known = on !== undefined && day.safeParse(on).success;
  if (on !== undefined && !known) said(`'${on}' is not a day. Write it as 2026-11-20.`);
  return {
    ...(answer !== undefined && { reproducible: answer === 'yes' }),
    ...(known && { on }),
    ...(drawn !== undefined && { drawn }),
    ...(machine !== undefined && { machine }),
  };
}

function chosen<Word extends string>(
  written: string | undefined,
  what: string,
  list: readonly Word[],
  said: (message: string) => void,
): Word | undefined {
  if (written === undefined) return undefined;
  const word = list.find((one) => one === written.toLowerCase());
  if (word === undefined) said(notFrom(written, what, list));
  return word;
}
