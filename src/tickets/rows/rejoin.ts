import type { Chosen } from '../columns/choose.ts';
import type { Field } from '../columns/field.ts';
import type { Layout } from '../records/layout.ts';
import type { IsDate } from '../records/shape.ts';

const texts: readonly Field[] = ['body', 'subject'];
const moments: readonly Field[] = ['created', 'updated', 'solved'];
/** Columns of few values, which must keep to them. */
const labels: readonly Field[] = ['status', 'priority', 'type', 'channel', 'group', 'language'];
const mostLabels = 20;

/**
 * Gives a function that makes a row of one that is too long because a text in it holds the delimiter without
 * quotation marks: the surplus is put back into a text column if every other cell then fits its column.
 */
export function rejoiner(
  layout: Layout,
  chosen: Chosen,
  isDate: IsDate,
): (cells: readonly string[]) => readonly string[] | undefined {
  const width = layout.headers.length;
  const at = (field: Field) => chosen.fields.get(field) ?? [];
  const textColumns = texts.flatMap(at);
  const dated = moments.flatMap(at);
  const createdAt = chosen.fields.get('created') as number;
  const rows = layout.sample.filter((row) => row.length === width);
  const vocabularies = labels.flatMap(at).flatMap((column) => {
    const values = new Set(rows.map((row) => (row[column] as string).trim()));
    return values.size > 0 && values.size <= mostLabels ? [{ column, values }] : [];
  });
  const numbers = layout.headers.flatMap((_, column) => {
    const filled = rows.map((row) => (row[column] as string).trim()).filter((cell) => cell !== '');
    return filled.length > 4 && filled.every((cell) => /^-?[\d.]+$/.test(cell)) ? [column] : [];
  });

  function fits(cells: readonly string[]): boolean {
    const cell = (column: number) => (cells[column] as string).trim();
    return (
      isDate(cell(createdAt)) &&
      dated.every((column) => cell(column) === '' || isDate(cell(column))) &&
      numbers.every((column) => /^-?[\d.]*$/.test(cell(column))) &&
      vocabularies.every(({ column, values }) => cell(column) === '' || values.has(cell(column)))
    );
  }

  return (cells) => {
    const surplus = cells.length - width;
    const joined = textColumns
      .map((column) => ({
        column,
        whole: [
          ...cells.slice(0, column),
          cells.slice(column, column + surplus + 1).join(layout.delimiter),
          ...cells.slice(column + surplus + 1),
        ],
      }))
      .filter(({ whole }) => fits(whole));
    // A space follows a comma in a sentence, and none follows what parts cells.
    const best = joined.find(({ whole }) => layout.spaced || !whole.some((cell) => /^ \S/.test(cell)));
    return (best ?? joined[0])?.whole;
  };
}
