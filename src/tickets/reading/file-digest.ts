import type { Field } from '../columns/field.ts';
import type { Samples } from '../rows/samples.ts';
import type { Part } from './parts.ts';
import type { Understood } from './plan.ts';
import type { RejectedRow } from './turned.ts';

/** All that one export file gives, from the file and the settings alone. Plain data; digests merge in any order. */
export interface FileDigest {
  readonly understood: Understood;
  /** The columns that were understood, in the order of their names. */
  readonly fields: readonly Field[];
  /** Records that may be tickets: every one stands in a part or is rejected. */
  readonly rows: number;
  readonly parts: readonly Part[];
  readonly rejected: readonly RejectedRow[];
  /** True when the whole file was of no use; `rejected` then says why, on line 1. */
  readonly refused?: true;
  readonly redactions: Readonly<Record<string, number>>;
  readonly samples: Samples;
  /** How many rows each line of the list of what is to be forgotten took away, and how many rows there were. */
  readonly forgotten: Readonly<Record<number, number>>;
  readonly forgottenRows: number;
  /** Milliseconds since 1970 of its oldest and newest ticket. */
  readonly from?: number;
  readonly to?: number;
}
