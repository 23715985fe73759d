import { openSource, type Source } from './bytes/source.ts';
import { type Chosen, chooseColumns } from './columns/choose.ts';
import type { Field } from './columns/field.ts';
import { zoneInHeader } from './columns/normalise.ts';
import { readMoment } from './dates/moment.ts';
import type { Format } from './formats/format.ts';
import { formatOf } from './formats/index.ts';
import type { ReadOptions, ReadSettings } from './options.ts';
import { findLayout, type Layout } from './records/layout.ts';
import { readRecords } from './records/read-records.ts';
import type { RawRecord, Shape } from './records/record.ts';
import { splitTolerantly } from './records/tolerant.ts';
import { redactorOf } from './redaction/redact.ts';
import type { FileReport, Rejected } from './report.ts';
import { rowJudge } from './rows/judge-row.ts';
import { readRows } from './rows/read-rows.ts';
import type { Row } from './rows/row.ts';
import type { Version } from './rows/version.ts';
import { counted, linesListed } from './words.ts';

/** All that one export file gives, from the file and the settings alone. Digests merge in any order. */
export interface Digest {
  readonly file: string;
  readonly report: Pick<
    FileReport,
    'file' | 'sha256' | 'format' | 'encoding' | 'delimiter' | 'columns' | 'notes'
  >;
  /** Records that may be tickets: every one becomes a version or is rejected. */
  readonly rows: number;
  readonly versions: readonly Version[];
  readonly rejected: readonly Rejected[];
  readonly redactions: Readonly<Record<string, number>>;
}

/** The beginning of a file from which its layout and columns are decided, in characters. */
const sampleLength = 1_000_000;

/**
 * Reads one export file.
 *
 * @param path where it lies
 * @param file how reports name it
 */
export async function digestFile(
  path: string,
  file: string,
  settings: ReadSettings,
  options: ReadOptions,
  requesterOf: (identity: string) => string,
): Promise<Digest> {
  const source = await openSource(path);
  if ('refusal' in source) return refused(file, source.refusal);
  const sample = await beginningOf(source);
  const layout = findLayout(sample.text, sample.cut);
  if ('refusal' in layout) return refused(file, layout.refusal, source);
  const format = formatOf(layout.headers);
  const chosen = chooseColumns(layout.headers, layout.sample, format);
  const names = layout.headers.map((header) => header.replace(/\p{Cf}/gu, '').trim());
  const columns = columnsOf(chosen, names);
  const known = { source, format, layout, columns };
  if (!chosen.fields.has('created')) {
    return refused(
      file,
      `No column of this file holds the time a ticket was created. Its columns are: ${listed(names)}. Export it with that column.`,
      source,
      known,
    );
  }
  if (!chosen.fields.has('id') && !chosen.fields.has('url')) {
    return refused(
      file,
      `No column of this file holds the tickets' ids. Its columns are: ${listed(names)}. Export it with the id.`,
      source,
      known,
    );
  }

  const { rows, rejected, total, notes } = await collectRows(source, layout, chosen, file, options);
  const read = readRows(rows, {
    file,
    chosen,
    format,
    headers: layout.headers,
    timeZone: zoneOfFile(layout, chosen) ?? settings.timeZone,
    zoneNamed: zoneOfFile(layout, chosen) !== undefined,
    settings,
    requesterOf,
  });
  if ('refusal' in read) {
    return { ...refused(file, read.refusal, source, known), rows: 0 };
  }
  return {
    file,
    report: {
      file,
      sha256: source.sha256,
      format: format.name,
      encoding: source.encoding.name,
      delimiter: layout.delimiter,
      columns,
      notes: [
        ...(source.encoding.note === undefined ? [] : [`Encoding: ${source.encoding.note}.`]),
        ...(chosen.createdByContent
          ? ['The creation time was found by its content, no column is named so.']
          : []),
        ...notes,
        ...read.notes,
      ],
    },
    rows: total,
    versions: read.versions,
    rejected: [...rejected, ...read.rejected].sort((a, b) => a.line - b.line),
    redactions: read.redactions,
  };
}

async function beginningOf(source: Source): Promise<{ text: string; cut: boolean }> {
  let text = '';
  for await (const chunk of source.text()) {
    text += chunk;
    if (text.length >= sampleLength) return { text: text.slice(0, sampleLength), cut: true };
  }
  return { text, cut: false };
}

async function collectRows(
  source: Source,
  layout: Layout,
  chosen: Chosen,
  file: string,
  options: ReadOptions,
) {
  const rows: Row[] = [];
  const rejected: Rejected[] = [];
  const notes: string[] = [];
  const mended: number[] = [];
  const judge = rowJudge(layout, chosen);
  let total = 0;
  const reject = (line: number, reason: string) => {
    total++;
    rejected.push({ file, line, reason });
  };
  await readRecords(
    source.text((bytes) => options.onProgress?.({ file, bytes, totalBytes: source.size, rows: total })),
    shapeOf(layout, chosen),
    (record: RawRecord) => {
      if (record.line <= layout.headerLine) return;
      const verdict = judge.judge(record.cells, record.line);
      if (verdict.kind === 'skip') return;
      if (verdict.kind === 'reject') {
        reject(record.line, verdict.reason);
        return;
      }
      total++;
      if (record.mended === true) mended.push(record.line);
      rows.push({ line: record.line, cells: verdict.cells });
    },
    ({ line, reason }) => {
      if (line > layout.headerLine) reject(line, reason);
    },
  );
  options.onProgress?.({ file, bytes: source.size, totalBytes: source.size, rows: total });
  notes.push(...judge.notes());
  if (mended.length > 0) {
    notes.push(
      `Quotation marks out of order were read as text in ${counted(mended.length, 'row')}: ${linesListed(mended)}.`,
    );
  }
  return { rows, rejected, total, notes };
}

/** What a record of this file looks like at its beginning, learnt from the sample. */
function shapeOf(layout: Layout, chosen: Chosen): Shape {
  const idAt = chosen.fields.get('id') ?? (chosen.fields.get('url') as number);
  const createdAt = chosen.fields.get('created') as number;
  const needed = Math.max(idAt, createdAt) + 1;
  const shapes = new Set<string>();
  for (const cells of layout.sample) {
    const id = cells[idAt]?.trim();
    if (id !== undefined && id !== '' && readMoment(cells[createdAt] ?? '') !== undefined)
      shapes.add(idShape(id));
  }
  return {
    delimiter: layout.delimiter,
    spaced: layout.spaced,
    width: layout.headers.length,
    startsRecord(line) {
      if (!line.includes(layout.delimiter)) return false;
      const cells = splitTolerantly(line.length > 4000 ? line.slice(0, 4000) : line, layout.delimiter);
      if (cells.length < needed) return false;
      if (readMoment(cells[createdAt] as string) === undefined) return false;
      const id = (cells[idAt] as string).trim();
      // A row that lost its id is a row as well, when nothing else is missing.
      return shapes.has(idShape(id)) || (id === '' && cells.length === layout.headers.length);
    },
  };
}

function idShape(id: string): string {
  return id.length > 200 ? '' : id.replace(/\d+/g, '9').replace(/[a-z]+/gi, 'a');
}

function zoneOfFile(layout: Layout, chosen: Chosen): string | undefined {
  return zoneInHeader(layout.headers[chosen.fields.get('created') as number] as string);
}

function columnsOf(chosen: Chosen, names: readonly string[]): Record<string, string> {
  const shown = redactorOf();
  const entries = [...chosen.fields].map(([field, at]): [Field, string] => [
    field,
    shown.redact(names[at] as string).text,
  ]);
  return Object.fromEntries(entries.sort((a, b) => (a[0] < b[0] ? -1 : 1)));
}

function listed(names: readonly string[]): string {
  const shown = names
    .filter((name) => name !== '')
    .slice(0, 30)
    .map((name) => redactorOf().redact(name.slice(0, 60)).text);
  return shown.join(', ') + (names.length > 30 ? ', …' : '');
}

function refused(
  file: string,
  reason: string,
  source?: Source,
  known?: { format: Format; layout: Layout; columns: Record<string, string> },
): Digest {
  return {
    file,
    report: {
      file,
      sha256: source?.sha256 ?? '',
      format: known?.format.name ?? 'unknown',
      encoding: source?.encoding.name ?? 'unknown',
      delimiter: known?.layout.delimiter ?? '',
      columns: known?.columns ?? {},
      notes: ['The file was not used.'],
    },
    rows: 0,
    versions: [],
    rejected: [{ file, line: 1, reason }],
    redactions: {},
  };
}
