import type { Chosen } from '../columns/choose.ts';
import type { Field } from '../columns/field.ts';
import { isNothing } from '../columns/nothing.ts';
import type { Format } from '../formats/format.ts';
import type { Row } from './row.ts';

/** Gives the cell of a field, trimmed, empty for what stands for nothing. */
export type CellReader = (row: Row, field: Field) => string;

/** Makes the reader of a file's cells. */
export function cellReader(chosen: Chosen, format: Format): CellReader {
  const nothing = new Set(format.nothing ?? []);
  return (row, field) => {
    const at = chosen.fields.get(field);
    const value = at === undefined ? '' : (row.cells[at] ?? '').trim();
    return isNothing(value) || nothing.has(value) ? '' : value;
  };
}
