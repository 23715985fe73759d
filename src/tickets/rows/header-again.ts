import type { Chosen } from '../columns/choose.ts';
import { normaliseHeader } from '../columns/normalise.ts';
import { readMoment } from '../dates/moment.ts';
import { addLine, type Lines, noLines } from '../lines.ts';
import { delimiters } from '../records/dialect.ts';
import { fieldsIn, headerName } from '../records/header.ts';
import type { Layout } from '../records/layout.ts';
import { splitTolerantly } from '../records/tolerant.ts';

/** A cell longer than this is no name of a column. */
const nameLength = 200;
/** Names of types, as a second line under the header has them. */
const typeName =
  /^(?:string|text|varchar|char|nvarchar|integer|int|bigint|number|numeric|decimal|float|double|boolean|bool|date|datetime|timestamp|time|uuid|id|key|enum|list|json|object|array)(?:\(\d+\))?$/i;

/**
 * Watches for the header inside a file, as files have it that were put together, and reads the rows after it by
 * their new order, number of columns or delimiter. Also knows a second line of names, or one of types.
 */
export function headerWatch(
  layout: Layout,
  chosen: Chosen,
): {
  /** Gives the cells of a row in the order of the first header, or says that it is a header. */
  see(cells: readonly string[], line: number): readonly string[] | 'header';
  met(): { readonly headersAgain: Lines; readonly namesAgain: Lines; readonly reordered: boolean };
} {
  const { delimiter } = layout;
  const width = layout.headers.length;
  const names = layout.headers.map(normaliseHeader);
  const idAt = chosen.fields.get('id') ?? chosen.fields.get('url');
  const createdAt = chosen.fields.get('created') as number;
  const needed = [idAt, createdAt].flatMap((at) => (at === undefined ? [] : [names[at] as string]));
  const createdName = layout.headers[createdAt] as string;
  const headersAgain = noLines();
  const namesAgain = noLines();
  let reordered = false;
  let current: Order = { width, delimiter };

  function see(given: readonly string[], line: number): readonly string[] | 'header' {
    const created = given[current.columns?.[createdAt] ?? createdAt];
    // Nearly every record is a row: it has figures where the header has the name of the creation time.
    const isRow = created !== undefined && created !== createdName && /\d/.test(created);
    if (isRow && given.length <= width) return ordered(given, current);
    const again = isRow ? undefined : headerOf(given);
    if (again !== undefined) {
      addLine(headersAgain, line);
      reordered ||= again.columns !== undefined || again.delimiter !== delimiter;
      current = again;
      return 'header';
    }
    const row = ordered(given, current);
    const glued = row.length > width ? withoutHeaderBehind(row) : undefined;
    if (glued !== undefined) {
      addLine(headersAgain, line);
      return glued;
    }
    if (isRow || !areNamesOrTypes(row)) return row;
    addLine(namesAgain, line);
    return 'header';
  }

  /** How the rows after a record are to be read if it is the header once more. */
  function headerOf(given: readonly string[]): Order | undefined {
    const line = given.join(current.delimiter);
    if (line.length > nameLength * (width + 1)) return undefined;
    for (const mark of new Set([current.delimiter, delimiter, ...delimiters])) {
      const cells = mark === delimiter ? given : splitTolerantly(given.join(delimiter), mark);
      if (cells.length < needed.length || cells.some((cell) => readMoment(cell) !== undefined)) continue;
      const again = cells.map((cell) => normaliseHeader(headerName(cell)));
      if (!needed.every((name) => again.includes(name))) continue;
      const columns = placesOf(names, again);
      if (columns.filter((at) => at >= 0).length * 2 <= width) continue;
      const same = columns.every((at, column) => at === column);
      return { width: cells.length, delimiter: mark, ...(same ? {} : { columns }) };
    }
    return undefined;
  }

  function ordered(
    given: readonly string[],
    { columns, delimiter: mark, width: wide }: Order,
  ): readonly string[] {
    const cells = mark === delimiter ? given : splitTolerantly(given.join(delimiter), mark);
    if (columns === undefined) return cells;
    return [...columns.map((at) => cells[at] ?? ''), ...cells.slice(wide)];
  }

  /** The last row of a file without a line end at its end, behind which the header of the next file stands. */
  function withoutHeaderBehind(cells: readonly string[]): readonly string[] | undefined {
    const behind = cells.slice(width).map((cell) => normaliseHeader(headerName(cell)));
    if (behind.length !== width - 1 || !behind.every((name, at) => name === names[at + 1])) return undefined;
    const last = (cells[width - 1] as string).replace(/"$/, '');
    const first = layout.headers[0] as string;
    if (!last.endsWith(first)) return undefined;
    return [
      ...cells.slice(0, width - 1),
      last.slice(0, last.length - first.length).replace(/[\ufeff"]+$/, ''),
    ];
  }

  function areNamesOrTypes(cells: readonly string[]): boolean {
    const filled = cells.filter((cell) => cell.trim() !== '');
    if (filled.length < 3 || filled.some((cell) => cell.length > nameLength)) return false;
    if (filled.every((cell) => typeName.test(cell.trim()))) return true;
    const id = idAt === undefined ? '' : (cells[idAt] ?? '');
    return id !== '' && !/\d/.test(id) && fieldsIn(cells) >= 3;
  }

  return { see, met: () => ({ headersAgain, namesAgain, reordered }) };
}

/** Where the columns of the first header are in the rows that follow, -1 for those that are not there. */
interface Order {
  readonly columns?: readonly number[];
  readonly width: number;
  readonly delimiter: string;
}

/** The place of each name in another list; of equal names the first is the first. */
function placesOf(names: readonly string[], others: readonly string[]): number[] {
  const taken = new Set<number>();
  return names.map((name) => {
    const at = others.findIndex((other, place) => other === name && !taken.has(place));
    taken.add(at);
    return at;
  });
}
