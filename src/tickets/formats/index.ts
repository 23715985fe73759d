import { normaliseHeader } from '../columns/normalise.ts';
import type { Format } from './format.ts';
import { servicenow } from './servicenow.ts';
import { zendesk } from './zendesk.ts';

/** Every helpdesk that is known by name. The first whose marks are all there is taken. */
const formats: readonly Format[] = [zendesk, servicenow];

/** Any export whose columns are understood by their names and contents alone. */
export const byColumns: Format = { name: 'columns', marks: [], columns: {} };

/** Gives the helpdesk that writes such a header, or `byColumns` when it is none that is known. */
export function formatOf(headers: readonly string[]): Format {
  const present = new Set(headers.map(normaliseHeader));
  return formats.find(({ marks }) => marks.every((mark) => present.has(normaliseHeader(mark)))) ?? byColumns;
}
