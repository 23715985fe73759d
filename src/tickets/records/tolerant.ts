/**
 * Splits one record whose quotes are not in order.
 *
 * A cell counts as quoted only when its quote closes right before a delimiter or the end; every other
 * quote is a character like any other. `\"` inside a quoted cell is read as a quote.
 */
export function splitTolerantly(text: string, delimiter: string): string[] {
  const cells: string[] = [];
  let at = 0;
  while (at <= text.length) {
    let start = at;
    while (text[start] === ' ') start++;
    const closing = text[start] === '"' ? closingQuote(text, start, delimiter) : -1;
    if (closing >= 0) {
      cells.push(
        text
          .slice(start + 1, closing)
          .replaceAll('""', '"')
          .replaceAll('\\"', '"'),
      );
      at = closing + 1;
      while (text[at] === ' ' && at < text.length) at++;
      at += 1;
      if (at > text.length) break;
      continue;
    }
    const end = text.indexOf(delimiter, at);
    cells.push(end < 0 ? text.slice(at) : text.slice(at, end));
    if (end < 0) break;
    at = end + delimiter.length;
  }
  return cells;
}

/** The place of the quote that closes the cell which opens at `open`, or -1 when none does. */
function closingQuote(text: string, open: number, delimiter: string): number {
  for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let after = at + 1;
    while (text[after] === ' ' && delimiter !== ' ') after++;
    const closes = after >= text.length || text.startsWith(delimiter, after);
    if (text[at + 1] === '"') {
      // A pair is one quote of the text, unless the cell is empty: `"",` opens and closes.
      at++;
      continue;
    }
    if (closes) return at;
  }
  return -1;
}
