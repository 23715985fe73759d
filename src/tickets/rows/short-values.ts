import type { Field } from '../columns/field.ts';
import type { Redaction, Redactor } from '../redaction/redact.ts';
import type { Redacted } from '../redaction/redacted.ts';
import { tidy } from '../text/plain.ts';
import type { CellReader } from './cell.ts';
import type { Row } from './row.ts';
import { shortened } from './shortened.ts';

/** The longest value that is kept, in characters. */
const longest = 200;
/** How much of a value is looked at: a column that was taken for another may hold whole texts. */
const lookedAt = 10_000;
/** How many different values of a column are remembered. */
const remembered = 5_000;
const nothing: Redaction = { text: '' as Redacted, counts: {} };

/**
 * Makes what reads and redacts the values of columns that say the same few over and over, such as a status.
 *
 * @param accounts redacts accounts: those are names that are meant to be shown, so only what is no name goes
 */
export function shortValues(
  cell: CellReader,
  redactor: Redactor,
  accounts: Redactor,
): (row: Row, field: Field) => Redaction {
  const known = new Map<Field, Map<string, Redaction>>();
  return (row, field) => {
    const value = cell(row, field);
    if (value === '') return nothing;
    const values = known.get(field) ?? new Map<string, Redaction>();
    known.set(field, values);
    let found = values.get(value);
    if (found === undefined) {
      const { text, counts } = (field === 'account' ? accounts : redactor).redact(
        tidy(value).slice(0, lookedAt),
      );
      found = { text: shortened(text, longest), counts };
      if (values.size >= remembered) values.clear();
      values.set(value, found);
    }
    return found;
  };
}
