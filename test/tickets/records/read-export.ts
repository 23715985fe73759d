import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSource, textOf } from '../../../src/tickets/bytes/source.ts';
import { type Chosen, chooseColumns } from '../../../src/tickets/columns/choose.ts';
import type { Field } from '../../../src/tickets/columns/field.ts';
import { formatOf } from '../../../src/tickets/formats/index.ts';
import { findLayout, type Layout } from '../../../src/tickets/records/layout.ts';
import { readRecords } from '../../../src/tickets/records/read-records.ts';
import { shapeOf } from '../../../src/tickets/records/shape.ts';
import { judgeNotes, rowJudge } from '../../../src/tickets/rows/judge-row.ts';

/** What the rows of an export are before anything is made of them. */
export interface ReadExport {
  readonly layout: Layout;
  readonly chosen: Chosen;
  readonly rows: readonly {
    readonly line: number;
    readonly cells: readonly string[];
    readonly mended: boolean;
  }[];
  readonly rejected: readonly { readonly line: number; readonly reason: string }[];
  readonly notes: readonly string[];
  readonly lines: number;
  /** The cells of one field, row by row. */
  column(field: Field): string[];
}

/** How much of a file its layout is found from, in characters. */
const sampleLength = 1_000_000;

/** Reads the records of a text as an export is read; throws the refusal when it is none. */
export async function readText(text: string, pieces = 1): Promise<ReadExport> {
  const bytes = Buffer.from(text, 'utf8');
  const size = Math.ceil(bytes.length / pieces);
  return readWith(text, async function* () {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  });
}

/** Reads the records of a file's bytes. */
export async function readBytes(bytes: Uint8Array): Promise<ReadExport> {
  const folder = mkdtempSync(join(tmpdir(), 'records-'));
  try {
    const path = join(folder, 'export.csv');
    writeFileSync(path, bytes);
    const source = await openSource(path);
    if ('refusal' in source) throw new Error(source.refusal);
    let text = '';
    for await (const chunk of source.text()) text += chunk;
    const { name, strays } = source.encoding;
    const plan = { path, packed: source.packed, encoding: name, ...(strays === undefined ? {} : { strays }) };
    return await readWith(text, () => textOf(plan));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function readWith(text: string, chunks: () => AsyncIterable<Uint8Array>): Promise<ReadExport> {
  const layout = findLayout(text.slice(0, sampleLength), text.length > sampleLength);
  if ('refusal' in layout) throw new Error(layout.refusal);
  const chosen = chooseColumns(layout.headers, layout.sample, formatOf(layout.headers));
  const createdAt = chosen.fields.get('created');
  if (createdAt === undefined) throw new Error('no creation time');
  const judge = rowJudge(layout, chosen);
  const rows: { line: number; cells: readonly string[]; mended: boolean }[] = [];
  const rejected: { line: number; reason: string }[] = [];
  const lines = await readRecords(
    chunks(),
    shapeOf(layout, chosen.fields.get('id') ?? chosen.fields.get('url'), createdAt),
    ({ cells, line, mended = false }) => {
      if (line <= layout.headerLine) return;
      const verdict = judge.judge(cells, line);
      if (verdict.kind === 'reject') rejected.push({ line, reason: verdict.reason });
      if (verdict.kind === 'row') rows.push({ line, cells: verdict.cells, mended });
    },
    (piece) => {
      if (piece.line > layout.headerLine) rejected.push(piece);
    },
  );
  return {
    layout,
    chosen,
    rows,
    rejected,
    notes: [...layout.notes, ...judgeNotes(judge.met())],
    lines,
    column: (field) => rows.map(({ cells }) => cells[chosen.fields.get(field) as number] as string),
  };
}
