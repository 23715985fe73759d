import { listed } from '../../words/index.ts';
import type { Ingest } from '../schema/ingest.ts';

const figure = new Intl.NumberFormat('en');

/** A number with its thousands parted, and what it counts: `1,204 tickets`. */
function many(count: number, one: string): string {
  return `${figure.format(count)} ${one}${count === 1 ? '' : 's'}`;
}

/** What the sentences need of a file that was read. */
type Counted = Pick<
  Ingest['files'][number],
  'file' | 'rows' | 'accepted' | 'updated' | 'duplicates' | 'rejected'
>;

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
): string {
  if (read.length === 0)
    return refused === 1 ? 'The one file could not be read.' : `None of the ${refused} files could be read.`;
  const total = (key: Exclude<keyof Counted, 'file'>): number =>
    read.reduce((sum, file) => sum + file[key], 0);
  const [rows, updated, duplicates, rejected] = [
    total('rows'),
    total('updated'),
    total('duplicates'),
    total('rejected'),
  ];
  const sources = read.filter((file) => file.rows > 0).length || read.length;
  const from = sources === 1 ? 'one file' : `${sources} files`;
  const begin = `${tickets === 0 ? 'No tickets' : many(tickets, 'ticket')} from ${from}${asOf === '' ? '' : `, as of ${asOf}`}.`;
  if (rows === 0) return begin;
  const parts = [
    `${figure.format(total('accepted'))} accepted`,
    ...(updated > 0 ? [`${many(updated, 'newer version')} of a known ticket`] : []),
    ...(duplicates > 0 ? [`${figure.format(duplicates)} the same as a known version or older`] : []),
    rejected > 0 ? `${figure.format(rejected)} rejected` : 'none rejected',
  ];
  const whose = refused > 0 ? ' of the files that could be read' : '';
  return `${begin} Every row${whose} is accounted for. ${many(rows, 'row')}: ${listed(parts)}.`;
}

/** That files were refused; nothing where none was. */
export function refusedInWords(refused: number): string | undefined {
  if (refused === 0) return undefined;
  return refused === 1
    ? 'One file was refused: nothing in it was read, and it stands in no figure.'
    : `${figure.format(refused)} files were refused: nothing in them was read, and they stand in no figure.`;
}

/** How many files are named in a sentence. */
const named = 3;

/**
 * Which files hold the names of columns and nothing below them; nothing where each has rows.
 *
 * @param forgotten rows that were passed over as asked: they may have been all that a file had
 */
export function rowlessInWords(read: readonly Counted[], forgotten: number): string | undefined {
  const bare = read.filter(({ rows }) => rows === 0).map(({ file }) => file);
  if (bare.length === 0) return undefined;
  const shown = bare.length > named ? [...bare.slice(0, named), `${bare.length - named} more`] : bare;
  const [holds, them, they] = bare.length === 1 ? ['holds', 'it', 'it'] : ['hold', 'them', 'they'];
  const row = forgotten > 0 ? 'no row but what was to be forgotten' : 'no row';
  return `${listed(shown)} ${holds} the names of columns and ${row}. Export ${them} again if ${they} should hold tickets.`;
}

/** What the filters took out; nothing where they took nothing. */
export function asideInWords(setAside: Ingest['setAside']): string | undefined {
  const count = setAside.reduce((sum, { tickets }) => sum + tickets, 0);
  if (count === 0) return undefined;
  return `${many(count, 'ticket')} ${count === 1 ? 'is' : 'are'} set aside by filters: counted here and in no other figure.`;
}

/** What was forgotten; nothing where nothing was asked for. */
export function forgottenInWords(forgotten: number): string | undefined {
  if (forgotten === 0) return undefined;
  return `${many(forgotten, 'row')} of tickets or people that asked to be forgotten ${forgotten === 1 ? 'was' : 'were'} passed over, and ${forgotten === 1 ? 'stands' : 'stand'} in no figure.`;
}

/** Tickets that count in no week; nothing where each has one. */
export function outsideInWords(outside: number): string | undefined {
  if (outside === 0) return undefined;
  return `${many(outside, 'ticket')} ${outside === 1 ? 'counts' : 'count'} in no week: later than the as-of time, or so far from all others that no week is made for ${outside === 1 ? 'it' : 'them'}.`;
}
