import type { Asked } from './filter.ts';

/** Who a row says it is from. */
export interface Sender {
  /** In small letters. */
  readonly addresses: readonly string[];
  /** The name or login without the address. */
  readonly name: string;
}

const address = /[^\s<>()[\]"',;:|]+@[^\s<>()[\]"',;:|]+/gu;

/** Reads the sender from the columns of the address and of the requester, either of which may hold both. */
export function senderOf(row: Asked): Sender {
  const mail = row.cell('email');
  const requester = row.cell('requester');
  const addresses = [mail, requester].flatMap((cell) =>
    cell.includes('@') ? [...cell.matchAll(address)].map(([found]) => found.toLowerCase()) : [],
  );
  const name = requester.includes('@')
    ? requester
        .replace(address, '')
        .replace(/[<>()"]/g, ' ')
        .trim()
    : requester;
  return { addresses, name };
}
