import type { ExportField } from '../../settings/index.ts';

/** The columns of an export that a ticket is made of. */
export type Field = ExportField;
