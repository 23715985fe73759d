/** Amounts in English: of the English catalogue, and of the messages for whoever mends a file. */

const digits = new Intl.NumberFormat('en-GB');
const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A number in digits, its thousands parted: `12,345`. */
export function figure(value: number): string {
  return digits.format(value);
}

/** A number in a sentence: words up to ten, `no` for nought, digits from there on. */
export function numberInWords(count: number): string {
  return numbers[count] ?? figure(count);
}

/**
 * A number with what it counts: `1 ticket`, `12 tickets`, `1 reply`, `2 replies`.
 *
 * @param many the plural, where it is not the singular with an s
 */
export function counted(count: number, one: string, many: string = `${one}s`): string {
  return `${figure(count)} ${count === 1 ? one : many}`;
}

/** The same with the number in words: `one ticket`, `no tickets`, `12 tickets`. */
export function countedInWords(count: number, one: string, many: string = `${one}s`): string {
  return `${numberInWords(count)} ${count === 1 ? one : many}`;
}

/** Several things in a sentence: `a`, `a and b`, `a, b and c`. */
export function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
