/** What stands between one person and the next in a cell. */
const between = /;|\n|<br\s*\/?>/i;
const address = /[^\s<>()[\]"',;:|]+@[^\s<>()[\]"',;:|]+/gu;

/** A value as it is compared: composed, without invisible characters, in small letters, single spaces. */
export function comparable(value: string): string {
  return value
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** A ticket's id as it is compared: `#123` is `123`, `52 267` is `52267`. */
export function comparableId(id: string): string {
  const plain = comparable(id).replace(/^#(?=\S)/, '');
  return /^\d{1,3}(?: \d{3})+$/.test(plain) ? plain.replaceAll(' ', '') : plain;
}

/** The addresses that stand in a comparable cell: `ada <ada@elm.example>` holds one. */
export function addressesIn(cell: string): string[] {
  return cell.includes('@') ? [...cell.matchAll(address)].map(([found]) => found.replace(/\.+$/, '')) : [];
}

/** Everything by which a cell may name people: the whole of it, its addresses, and each name of several. */
export function namesIn(cell: string): string[] {
  const whole = comparable(cell);
  if (whole === '') return [];
  const names = cell.split(between).map((one) => comparable(one.replace(/<[^>]*>|\([^)]*\)/g, ' ')));
  return [whole, ...addressesIn(whole), ...names.filter((name) => name !== '')];
}
