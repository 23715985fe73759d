/** How far the end of a quoted cell is looked for where one before it had none, in characters. */
const searchedAgain = 1000;

/**
 * Splits one record whose quotes are not in order.
 *
 * A cell counts as quoted only when its quote closes right before a delimiter or the end; every other
 * quote is a character like any other. `\"` inside a quoted cell is read as a quote.
 *
 * @param most stops at the end of the line in which this many cells are full: the text may go on behind the record
 */
export function splitTolerantly(text: string, delimiter: string, most = Number.POSITIVE_INFINITY): string[] {
  const cells: string[] = [];
  let at = 0;
  let searched = Number.POSITIVE_INFINITY;
  while (at <= text.length) {
    const isLast = cells.length === most - 1;
    let start = at;
    while (text[start] === ' ') start++;
    const closing = text[start] === '"' ? closingQuote(text, start, start + searched, delimiter, isLast) : -1;
    // Where nothing closed one cell, the others are not searched to the end again: that would take the square of it.
    if (text[start] === '"' && closing < 0) searched = searchedAgain;
    if (closing >= 0) {
      cells.push(
        text
          .slice(start + 1, closing)
          .replaceAll('""', '"')
          .replaceAll('\\"', '"'),
      );
      at = closing + 1;
      while (text[at] === ' ' && at < text.length) at++;
      if (isLast) break;
      at += 1;
      if (at > text.length) break;
      continue;
    }
    const end = isLast ? text.slice(at).search(/[\r\n]/) : text.indexOf(delimiter, at);
    cells.push(end < 0 ? text.slice(at) : text.slice(at, isLast ? at + end : end));
    if (end < 0 || isLast) break;
    at = end + delimiter.length;
  }
  return cells;
}

/** True for a cell as `splitTolerantly` gives it whose opening quote was never closed. */
export function opensCell(cell: string): boolean {
  return /^ *"/.test(cell);
}

/** Takes a record apart that was put into one quoted cell as a whole; nothing when it was not. */
export function unwrapped(cell: string, delimiter: string, width: number): string[] | undefined {
  if (width < 2 || !cell.includes(delimiter)) return undefined;
  const cells = splitTolerantly(cell, delimiter);
  return cells.length === width ? cells : undefined;
}

/** The place of the quote that closes the cell which opens at `open`, or -1 when none before `to` does. */
function closingQuote(text: string, open: number, to: number, delimiter: string, isLast: boolean): number {
  let escaped = -1;
  for (let at = text.indexOf('"', open + 1); at >= 0 && at < to; at = text.indexOf('"', at + 1)) {
    let after = at + 1;
    while (text[after] === ' ' && delimiter !== ' ') after++;
    const ends = after >= text.length || (isLast && (text[after] === '\n' || text[after] === '\r'));
    const closes = ends || text.startsWith(delimiter, after);
    if (text[at + 1] === '"') {
      // A pair is one quote of the text, unless the cell is empty: `"",` opens and closes.
      at++;
      continue;
    }
    if (closes && !isEscaped(text, at)) return at;
    // A backslash may be the last character of a text, as in a path, when nothing else closes the cell.
    if (closes && escaped < 0) escaped = at;
  }
  return escaped;
}

/** True when an odd number of backslashes stands before a quote. */
function isEscaped(text: string, quote: number): boolean {
  let at = quote - 1;
  while (text[at] === '\\') at--;
  return (quote - 1 - at) % 2 === 1;
}
