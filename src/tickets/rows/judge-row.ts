import { counted } from '../../words/index.ts';
import type { Chosen } from '../columns/choose.ts';
import { readMoment } from '../dates/moment.ts';
import { addLine, type Lines, linesInWords, mergeLines, noLines } from '../lines.ts';
import type { Layout } from '../records/layout.ts';
import type { IsDate } from '../records/shape.ts';
import { redactorOf } from '../redaction/redact.ts';
import { doubledColumns } from './doubled.ts';
import { headerWatch } from './header-again.ts';
import { rejoiner } from './rejoin.ts';

/** What becomes of a record: a row with one cell for each column, nothing at all, or a rejection. */
export type Verdict =
  | { readonly kind: 'row'; readonly cells: readonly string[] }
  | { readonly kind: 'skip' }
  | { readonly kind: 'reject'; readonly reason: string };

/** What was met among the records of a range. Plain data; ranges of a file merge. */
export interface Met {
  /** Where the header stands again, and where lines of names or types stand that are no rows. */
  readonly headersAgain: Lines;
  readonly namesAgain: Lines;
  /** Rows in which a delimiter without quotation marks was taken for text. */
  readonly rejoined: Lines;
  /** True when a header inside the file changes how the rows after it are read. */
  readonly reordered: boolean;
  /** Columns that stand more than once, of which the first filled one counts, by the position of the first. */
  readonly doubled: readonly string[];
}

const byteOrderMark = '\ufeff';
const controlZ = '\u001a';

/**
 * Judges the widths of records and knows lines that are no tickets.
 *
 * @param isDate reads the file's dates, where they need more than `readMoment`
 */
export function rowJudge(
  layout: Layout,
  chosen: Chosen,
  isDate: IsDate = (cell) => readMoment(cell) !== undefined,
): {
  judge(cells: readonly string[], line: number): Verdict;
  met(): Met;
} {
  const width = layout.headers.length;
  const idAt = chosen.fields.get('id') ?? chosen.fields.get('url');
  const createdAt = chosen.fields.get('created') as number;
  const watch = headerWatch(layout, chosen);
  const doubled = doubledColumns(layout, chosen);
  const rejoin = rejoiner(layout, chosen, isDate);
  const rejoined = noLines();

  function judge(given: readonly string[], line: number): Verdict {
    const first = given[0];
    if (first?.startsWith(byteOrderMark)) return judge([first.slice(1), ...given.slice(1)], line);
    if (isBlank(given)) return { kind: 'skip' };
    const seen = watch.see(given, line);
    if (seen === 'header') return { kind: 'skip' };
    if (seen.length === width) return row(seen);
    if (seen.length < width) return short(seen);
    if (seen.slice(width).every((cell) => cell.trim() === '')) return row(seen.slice(0, width));
    const whole = rejoin(seen);
    if (whole !== undefined) {
      addLine(rejoined, line);
      return row(whole);
    }
    return {
      kind: 'reject',
      reason: `The row has ${seen.length} cells where the header has ${width}: a text in it holds the delimiter or a quotation mark that is not closed.`,
    };
  }

  function row(cells: readonly string[]): Verdict {
    return { kind: 'row', cells: doubled === undefined ? cells : doubled.merge(cells) };
  }

  function short(cells: readonly string[]): Verdict {
    const hasId = idAt === undefined || (cells[idAt] ?? '').trim() !== '';
    const hasDate = isDate(cells[createdAt] ?? '');
    if (hasId && hasDate) return row([...cells, ...Array<string>(width - cells.length).fill('')]);
    const filled = cells.filter((cell) => cell.trim() !== '').length;
    const isNumbered = idAt !== undefined && /^\W*\d+\W*$/.test(cells[idAt] ?? '');
    const isFooter = filled === 1 || (!hasDate && !isNumbered && cells.length * 2 <= width);
    return {
      kind: 'reject',
      reason: isFooter
        ? `This line is no ticket: it holds ${filled === 1 ? 'one cell' : `${filled} cells`} only, as a footer, a line of totals or a torn text does.`
        : `The row ends early: it has ${counted(cells.length, 'cell')} where the header has ${width}.`,
    };
  }

  return {
    judge,
    met: () => ({ ...watch.met(), rejoined, doubled: doubled?.names() ?? [] }),
  };
}

/** True for a record of nothing but white space, and for the Ctrl-Z with which old systems end a file. */
function isBlank(cells: readonly string[]): boolean {
  for (const cell of cells) if (cell !== '' && cell !== controlZ && cell.trim() !== '') return false;
  return true;
}

/** What was met in two neighbouring ranges, together; `before` are the physical lines of the first. */
export function mergeMet(a: Met, b: Met, before: number): Met {
  return {
    headersAgain: mergeLines(a.headersAgain, b.headersAgain, before),
    namesAgain: mergeLines(a.namesAgain, b.namesAgain, before),
    rejoined: mergeLines(a.rejoined, b.rejoined, before),
    reordered: a.reordered || b.reordered,
    doubled: [...new Set([...a.doubled, ...b.doubled])],
  };
}

/** Says in sentences what was met. */
export function judgeNotes({ headersAgain, namesAgain, rejoined, reordered, doubled }: Met): string[] {
  const notes: string[] = [];
  if (headersAgain.count > 0) {
    notes.push(
      `The header stands again on ${linesInWords(headersAgain)}; it is no ticket.${reordered ? ' From there on the columns were read in their new places.' : ''}`,
    );
  }
  if (namesAgain.count > 0)
    notes.push(`A second line of names or types stands on ${linesInWords(namesAgain)}; it is no ticket.`);
  if (rejoined.count > 0) {
    notes.push(
      `A delimiter without quotation marks was taken for text in ${counted(rejoined.count, 'row')}: ${linesInWords(rejoined)}.`,
    );
  }
  for (const name of doubled)
    notes.push(
      `The column ${redactorOf().redact(name).text} stands more than once; the first that is filled counts.`,
    );
  return notes;
}
