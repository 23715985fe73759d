import { momentInWords } from '../../calendar/index.ts';
import { english, type Words } from '../../words/index.ts';
import type { Ingest, Report } from '../schema/ingest.ts';

/** What the sentences need of a file that was read. */
type Counted = Pick<
  Ingest['files'][number],
  'file' | 'rows' | 'accepted' | 'updated' | 'duplicates' | 'rejected'
>;

/** What became of everything, a sentence for each thing that there is to say. The terminal asks for them in English. */
export function reportSentences(
  {
    ingest,
    read,
    refused,
    outsideTheTimeLine,
  }: Pick<Report, 'ingest' | 'read' | 'refused' | 'outsideTheTimeLine'>,
  timeZone: string,
  words: Words,
): string[] {
  const asOf = ingest.asOf === null ? '' : momentInWords(Date.parse(ingest.asOf), timeZone, words);
  const rows = { read, refused: refused.length, tickets: ingest.tickets };
  return [
    ingest.files.length === 0 ? undefined : accountOf(rows, asOf, words),
    refusedInWords(refused.length, words),
    rowlessInWords(read, ingest.forgotten, words),
    asideInWords(ingest.setAside, words),
    forgottenInWords(ingest.forgotten, words),
    outsideInWords(outsideTheTimeLine, words),
  ].filter((sentence) => sentence !== undefined);
}

/**
 * How all rows came out: `8,760 tickets from one file, as of … Every row is accounted for. …`
 *
 * @param read the files that were read
 * @param refused how many were not: the claim is made for the rows of the others alone
 */
export function accountOf(
  {
    read,
    refused,
    tickets,
  }: { readonly read: readonly Counted[]; readonly refused: number; readonly tickets: number },
  asOf: string,
  words: Words = english,
): string {
  const say = words.data.account;
  if (read.length === 0) return say.noneRead(refused);
  const total = (key: Exclude<keyof Counted, 'file'>): number =>
    read.reduce((sum, file) => sum + file[key], 0);
  const [rows, updated, duplicates] = [total('rows'), total('updated'), total('duplicates')];
  const sources = read.filter((file) => file.rows > 0).length || read.length;
  const begin = say.tickets(tickets, sources, asOf);
  if (rows === 0) return begin;
  const became = [
    say.accepted(total('accepted')),
    ...(updated > 0 ? [say.newer(updated)] : []),
    ...(duplicates > 0 ? [say.same(duplicates)] : []),
    say.rejected(total('rejected')),
  ];
  return `${begin} ${say.rows(rows, became, refused > 0)}`;
}

/** That files were refused; nothing where none was. */
export function refusedInWords(refused: number, words: Words = english): string | undefined {
  return refused === 0 ? undefined : words.data.account.refused(refused);
}

/** How many files are named in a sentence. */
const named = 3;

/**
 * Which files hold the names of columns and nothing below them; nothing where each has rows.
 *
 * @param forgotten rows that were passed over as asked: they may have been all that a file had
 */
export function rowlessInWords(
  read: readonly Counted[],
  forgotten: number,
  words: Words = english,
): string | undefined {
  const bare = read.filter(({ rows }) => rows === 0).map(({ file }) => file);
  if (bare.length === 0) return undefined;
  return words.data.account.rowless(bare.slice(0, named), Math.max(0, bare.length - named), forgotten > 0);
}

/** What the filters took out; nothing where they took nothing. */
export function asideInWords(setAside: Ingest['setAside'], words: Words = english): string | undefined {
  const count = setAside.reduce((sum, { tickets }) => sum + tickets, 0);
  return count === 0 ? undefined : words.data.account.aside(count);
}

/** What was forgotten; nothing where nothing was asked for. */
export function forgottenInWords(forgotten: number, words: Words = english): string | undefined {
  return forgotten === 0 ? undefined : words.data.account.forgotten(forgotten);
}

/** Tickets that count in no week; nothing where each has one. */
export function outsideInWords(outside: number, words: Words = english): string | undefined {
  return outside === 0 ? undefined : words.data.account.outside(outside);
}
