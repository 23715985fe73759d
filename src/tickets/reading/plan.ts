import type { Source } from '../bytes/source.ts';
import { type Chosen, chooseColumns } from '../columns/choose.ts';
import type { Field } from '../columns/field.ts';
import { zoneInHeader } from '../columns/normalise.ts';
import { columnsTold } from '../columns/told.ts';
import { formatOf } from '../formats/index.ts';
import type { ReadSettings } from '../options.ts';
import { findLayout, type Layout } from '../records/layout.ts';
import { redactorOf } from '../redaction/redact.ts';
import type { SampledReport } from '../report.ts';
import { shownPath } from '../shown-path.ts';
import { holdsDayNumbers } from './date-reader.ts';

/** How one export file is to be read, decided from its beginning. Plain data: it goes to workers. */
export interface Plan {
  readonly path: string;
  readonly size: number;
  readonly encoding: string;
  /** See `Encoding.strays`. */
  readonly strays?: string;
  readonly packed: boolean;
  /** True when some of its text was turned into UTF-8 twice. */
  readonly twiceEncoded: boolean;
  readonly layout: Layout;
  readonly chosen: Chosen;
  readonly format: string;
  /** True when a spreadsheet left numbers of days where dates should stand. */
  readonly dayNumbers: boolean;
  /** The zone of times that carry none, and who says so. */
  readonly timeZone: string;
  readonly zoneBy: 'header' | 'helpdesk' | 'settings';
}

/** What reports say of a file before its rows are read. */
export type Understood = Pick<
  SampledReport,
  | 'file'
  | 'sha256'
  | 'format'
  | 'encoding'
  | 'delimiter'
  | 'columns'
  | 'instead'
  | 'forNames'
  | 'unread'
  | 'notes'
>;

/** The beginning of a file from which its layout and columns are decided, in characters. */
const sampleLength = 1_000_000;

/**
 * Looks at one export file and decides how it is to be read.
 *
 * @param file how reports name it
 * @returns the plan, or the sentence that says why the file is of no use
 */
export async function planFile(
  source: Source,
  path: string,
  file: string,
  settings: ReadSettings,
): Promise<{ plan: Plan; understood: Understood } | { refusal: string; understood: Understood }> {
  const sample = await beginningOf(source);
  const layout = findLayout(sample.text, sample.cut);
  const bare = { ...unread(file), sha256: source.sha256, encoding: source.encoding.name };
  if ('refusal' in layout) return { refusal: layout.refusal, understood: bare };
  const format = formatOf(layout.headers);
  const chosen = chooseColumns(layout.headers, layout.sample, format, settings.exports.columns);
  const names = layout.headers.map((header) => header.replace(/\p{Cf}/gu, '').trim());
  const people = new Set(layout.sample.flatMap((cells) => chosen.people.map((at) => cells[at] ?? '')));
  const { phoneRegions, privacy } = settings;
  // A column may be named for a person of the file: no name, and no word of the settings, goes out with its header.
  const redactor = redactorOf({ names: people, words: privacy.words, phoneRegions });
  const understood: Understood = {
    ...bare,
    // An export may be named for the person who is in it.
    file: shownPath(file, { names: [...people], words: privacy.words }),
    format: format.name,
    delimiter: layout.delimiter,
    columns: columnsOf(chosen, names),
    ...columnsTold(chosen, names, (header) => redactor.redact(header).text),
  };
  if (!chosen.fields.has('created')) {
    const undated = chosen.undatedHeader;
    return {
      refusal: undated
        ? `The column ${redactorOf().redact(undated).text} should hold the time a ticket was created, but none of its values is a date. Export the tickets again with dates as YYYY-MM-DD.`
        : `No column of this file holds the time a ticket was created. Its columns are: ${listed(names)}. Export it with that column, or name it under exports.columns in the settings.`,
      understood,
    };
  }
  const named = zoneOfFile(layout, chosen);
  const dayNumbers = holdsDayNumbers(
    layout.sample.map((cells) => cells[chosen.fields.get('created') as number] ?? ''),
  );
  return {
    plan: {
      path,
      size: source.size,
      encoding: source.encoding.name,
      ...(source.encoding.strays === undefined ? {} : { strays: source.encoding.strays }),
      twiceEncoded: source.twiceEncoded,
      packed: source.packed,
      layout,
      chosen,
      format: format.name,
      dayNumbers,
      timeZone: named ?? format.timeZone ?? settings.timeZone,
      zoneBy: named !== undefined ? 'header' : format.timeZone !== undefined ? 'helpdesk' : 'settings',
    },
    understood: { ...understood, notes: [...notesOf(source, chosen, dayNumbers), ...layout.notes] },
  };
}

/** What is known of a file that was not understood. */
export function unread(file: string): Understood {
  return {
    file,
    sha256: '',
    format: 'unknown',
    encoding: 'unknown',
    delimiter: '',
    columns: {},
    notes: ['The file was not used.'],
  };
}

function notesOf(source: Source, chosen: Chosen, dayNumbers: boolean): string[] {
  return [
    ...(source.encoding.note === undefined ? [] : [`Encoding: ${source.encoding.note}.`]),
    ...(chosen.createdByContent
      ? ['The creation time was found by its content, no column is named so.']
      : []),
    ...(dayNumbers
      ? [
          'The dates are numbers of days, as a spreadsheet leaves them; they were counted from 30 December 1899.',
        ]
      : []),
    ...chosen.told.map((sentence) => redactorOf().redact(sentence).text),
  ];
}

async function beginningOf(source: Source): Promise<{ text: string; cut: boolean }> {
  let text = '';
  for await (const chunk of source.text()) {
    text += chunk;
    if (text.length >= sampleLength) return { text: text.slice(0, sampleLength), cut: true };
  }
  return { text, cut: false };
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
