import type { Chosen } from '../columns/choose.ts';
import { normaliseHeader } from '../columns/normalise.ts';
import { readMoment } from '../dates/moment.ts';
import type { Layout } from '../records/layout.ts';
import { counted, linesListed } from '../words.ts';

/** What becomes of a record: a row with one cell for each column, nothing at all, or a rejection. */
export type Verdict =
  | { readonly kind: 'row'; readonly cells: readonly string[] }
  | { readonly kind: 'skip' }
  | { readonly kind: 'reject'; readonly reason: string };

/** Judges the widths of records and knows lines that are no tickets; its notes say what it met. */
export function rowJudge(
  layout: Layout,
  chosen: Chosen,
): {
  judge(cells: readonly string[], line: number): Verdict;
  notes(): string[];
} {
  const width = layout.headers.length;
  const names = layout.headers.map(normaliseHeader);
  const sortedNames = [...names].sort().join('\n');
  const idAt = chosen.fields.get('id') ?? (chosen.fields.get('url') as number);
  const createdAt = chosen.fields.get('created') as number;
  const textAt = chosen.fields.get('body') ?? chosen.fields.get('subject');
  const dated = (['created', 'updated', 'solved'] as const).flatMap(
    (field) => chosen.fields.get(field) ?? [],
  );
  const headersAgain: number[] = [];
  const rejoined: number[] = [];
  let order: number[] | undefined;

  function judge(given: readonly string[], line: number): Verdict {
    if (given.every((cell) => cell.trim() === '' || cell === '\u001a')) return { kind: 'skip' };
    if (isHeader(given)) {
      headersAgain.push(line);
      return { kind: 'skip' };
    }
    const cells =
      order === undefined ? given : [...order.map((at) => given[at] ?? ''), ...given.slice(width)];
    if (cells.length === width) return { kind: 'row', cells };
    if (cells.length < width) return short(cells);
    if (cells.slice(width).every((cell) => cell.trim() === ''))
      return { kind: 'row', cells: cells.slice(0, width) };
    return long(cells, line);
  }

  /** The header once more, perhaps with its columns in another order, as in files that were glued together. */
  function isHeader(cells: readonly string[]): boolean {
    if (cells.length < width || (cells[idAt] ?? '').length > 200) return false;
    if (readMoment(cells[createdAt] ?? '') !== undefined) return false;
    const again = cells.slice(0, width).map(normaliseHeader);
    if (again.every((name, at) => name === names[at])) {
      order = undefined;
      return true;
    }
    if ([...again].sort().join('\n') !== sortedNames) return false;
    order = names.map((name) => again.indexOf(name));
    return true;
  }

  function short(cells: readonly string[]): Verdict {
    const hasId = (cells[idAt] ?? '').trim() !== '';
    if (hasId && readMoment(cells[createdAt] ?? '') !== undefined) {
      return { kind: 'row', cells: [...cells, ...Array<string>(width - cells.length).fill('')] };
    }
    const filled = cells.filter((cell) => cell.trim() !== '').length;
    return {
      kind: 'reject',
      reason:
        filled === 1
          ? 'This line is no ticket: it holds one cell only, as a footer or a torn text does.'
          : `The row ends early: it has ${counted(cells.length, 'cell')} where the header has ${width}.`,
    };
  }

  /** An unquoted delimiter in the text makes a row too long; the surplus belongs to the text if all else then fits. */
  function long(cells: readonly string[], line: number): Verdict {
    const surplus = cells.length - width;
    if (textAt !== undefined) {
      const whole = [
        ...cells.slice(0, textAt),
        cells.slice(textAt, textAt + surplus + 1).join(layout.delimiter),
        ...cells.slice(textAt + surplus + 1),
      ];
      const fits = dated.every(
        (at) => (whole[at] ?? '').trim() === '' || readMoment(whole[at] as string) !== undefined,
      );
      if (fits && readMoment(whole[createdAt] ?? '') !== undefined && looksTyped(whole)) {
        rejoined.push(line);
        return { kind: 'row', cells: whole };
      }
    }
    return {
      kind: 'reject',
      reason: `The row has ${cells.length} cells where the header has ${width}: a text in it holds the delimiter without quotation marks.`,
    };
  }

  /** Columns of few values, such as a status, must keep to them. */
  const vocabularies = (['status', 'priority', 'type', 'channel'] as const).flatMap((field) => {
    const at = chosen.fields.get(field);
    if (at === undefined) return [];
    const values = new Set(
      layout.sample.filter((row) => row.length === width).map((row) => (row[at] as string).trim()),
    );
    return values.size > 0 && values.size <= 20 ? [{ at, values }] : [];
  });
  function looksTyped(cells: readonly string[]): boolean {
    return vocabularies.every(({ at, values }) => values.has((cells[at] ?? '').trim()));
  }

  return {
    judge,
    notes() {
      const notes: string[] = [];
      if (headersAgain.length > 0)
        notes.push(`The header stands again on ${linesListed(headersAgain)}; it is no ticket.`);
      if (rejoined.length > 0) {
        notes.push(
          `A delimiter without quotation marks was taken for text in ${counted(rejoined.length, 'row')}: ${linesListed(rejoined)}.`,
        );
      }
      return notes;
    },
  };
}
