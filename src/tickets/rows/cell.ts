import type { Chosen } from '../columns/choose.ts';
import type { Field } from '../columns/field.ts';
import { isNothing } from '../columns/nothing.ts';
import type { Format } from '../formats/format.ts';
import { projectIn } from './project.ts';
import type { Row } from './row.ts';

/** Gives the cell of a field, trimmed, empty for what stands for nothing. */
export type CellReader = (row: Row, field: Field) => string;

/** Makes the reader of a file's cells. */
export function cellReader(chosen: Chosen, format: Format): CellReader {
  const nothing = new Set(format.nothing ?? []);
  const longestNothing = Math.max(0, ...[...nothing].map((value) => value.length));
  const timeAt = chosen.fields.get('createdTime');
  const urlAt = chosen.fields.get('url');
  const projectInUrl = urlAt !== undefined && !chosen.fields.has('project') && chosen.fields.has('id');

  function valueAt(row: Row, at: number): string {
    const value = trimmed(row.cells[at] ?? '');
    return isNothing(value) || (value.length <= longestNothing && nothing.has(value)) ? '' : value;
  }

  return (row, field) => {
    const at = chosen.fields.get(field);
    if (at === undefined) {
      return field === 'project' && projectInUrl ? projectIn(valueAt(row, urlAt)) : '';
    }
    const value = valueAt(row, at);
    if (value === '') {
      for (const other of chosen.instead.get(field) ?? []) {
        const instead = valueAt(row, other);
        if (instead !== '') return instead;
      }
      return '';
    }
    if (field === 'created' && timeAt !== undefined) return atTime(value, valueAt(row, timeAt));
    return value;
  };
}

const invisible = /^[\s\u200b\u2060\ufeff]+|[\s\u200b\u2060\ufeff]+$/g;

/** Without spaces of any kind around it, also those that have no width. */
function trimmed(cell: string): string {
  const value = cell.trim();
  const last = value.charCodeAt(value.length - 1);
  return value !== '' && (isWidthless(value.charCodeAt(0)) || isWidthless(last))
    ? value.replace(invisible, '')
    : value;
}

function isWidthless(code: number): boolean {
  return code === 0x200b || code === 0x2060;
}

/** A date and the time of day from a column of its own. */
function atTime(date: string, time: string): string {
  return time === '' ? date : `${date.replace(/[ T]0?0:00(?::00(?:\.0+)?)?$/, '')} ${time}`;
}
