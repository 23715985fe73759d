/** A whole number as a page writes it, its thousands parted or not. */
const written = /^[+-]?\d{1,3}(?:[.,\s\u00a0\u202f’]\d{3})+$|^[+-]?\d+(?:\.\d+)?$/;

/** Tells whether the values of a column are numbers; those that are missing do not count. */
export function areNumbers(values: readonly string[]): boolean {
  const known = values.filter((value) => value !== '');
  return known.length > 0 && known.every((value) => written.test(value));
}

/**
 * The places of a column's values in their order: numbers by size, everything else as its language sorts it. Equal
 * values keep the order they were given in, missing ones stand at the end in both directions.
 */
export function orderOf(values: readonly string[], direction: 'up' | 'down', locale: string): number[] {
  const sign = direction === 'up' ? 1 : -1;
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  const numbers = areNumbers(values) ? values.map(numberOf) : undefined;
  const compare = (a: number, b: number): number =>
    numbers
      ? (numbers[a] as number) - (numbers[b] as number)
      : collator.compare(values[a] as string, values[b] as string);
  return values
    .map((_, at) => at)
    .sort((a, b) => {
      const missing = Number(values[a] === '') - Number(values[b] === '');
      return missing !== 0 ? missing : sign * compare(a, b) || a - b;
    });
}

/** Tells whether a text holds every one of some words, in any case and any order, whole or as a part. */
export function holds(text: string, words: string): boolean {
  const folded = fold(text);
  return fold(words)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}

function numberOf(value: string): number {
  return /^[+-]?\d+\.\d+$/.test(value) && !/\.\d{3}$/.test(value)
    ? Number(value)
    : Number(value.replace(/[^\d+-]/g, ''));
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}
