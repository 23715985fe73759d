import type { Chosen } from '../columns/choose.ts';
import type { Field } from '../columns/field.ts';
import { type DatedRow, decideDayOrder } from '../dates/day-order.ts';
import { type Clock, clockOf, type DayOrder, utcText } from '../dates/instant.ts';
import { type Epoch, type Moment, readMoment } from '../dates/moment.ts';
import type { Format } from '../formats/format.ts';
import type { ReadSettings } from '../options.ts';
import type { KnownNames } from '../redaction/name.ts';
import { redactorOf } from '../redaction/redact.ts';
import type { Redacted } from '../redaction/redacted.ts';
import type { Rejected } from '../report.ts';
import { ownWords } from '../text/own-words.ts';
import { plainText, tidy } from '../text/plain.ts';
import type { Ticket } from '../ticket.ts';
import { counted, linesListed } from '../words.ts';
import { apart } from './apart.ts';
import { cellReader } from './cell.ts';
import { idOf, idsOf } from './ids.ts';
import { minutesIn } from './minutes.ts';
import { identityOf, peopleCache } from './people.ts';
import type { Row } from './row.ts';
import { tagsOf } from './tags.ts';
import type { Version } from './version.ts';

/** What the rows of a file are read with. */
export interface RowContext {
  readonly file: string;
  readonly chosen: Chosen;
  readonly format: Format;
  readonly headers: readonly string[];
  readonly timeZone: string;
  /** True when the header names the zone. */
  readonly zoneNamed: boolean;
  readonly settings: ReadSettings;
  /** Turns what tells a requester from others into a keyed hash. */
  readonly requesterOf: (identity: string) => string;
}

export interface ReadRows {
  readonly versions: Version[];
  readonly rejected: Rejected[];
  readonly redactions: Record<string, number>;
  readonly notes: string[];
}

/** The longest body that is kept, in characters. */
const bodyLimit = 20_000;
const subjectLimit = 1_000;

interface Dates {
  readonly created: Moment | Epoch | undefined;
  readonly updated: Moment | Epoch | undefined;
  readonly solved: Moment | Epoch | undefined;
  readonly firstReply: Moment | Epoch | undefined;
}

/**
 * Turns the rows of one file into versions of tickets, redacted.
 *
 * All rows are looked at before one is turned: the order of day and month and the names of the
 * agents are facts of the whole file.
 */
export function readRows(rows: readonly Row[], context: RowContext): ReadRows | { readonly refusal: string } {
  const { file, chosen, settings } = context;
  const cell = cellReader(chosen, context.format);
  const ids = idsOf(rows, cell);
  const dates = rows.map((row): Dates => {
    const moment = (field: Field) => readMoment(cell(row, field));
    return {
      created: moment('created'),
      updated: moment('updated'),
      solved: moment('solved'),
      firstReply: moment('firstReply'),
    };
  });
  const readable = dates.filter((date) => date.created !== undefined).length;
  if (rows.length > 0 && readable * 2 < rows.length) {
    const name = redactorOf().redact(context.headers[chosen.fields.get('created') as number] as string).text;
    return {
      refusal: `Under half of the rows have a readable date in the column ${name}. Export the tickets again with dates as YYYY-MM-DD.`,
    };
  }
  const clock = clockOf(context.timeZone);
  const decision = decideDayOrder(
    dates.map((date, at): DatedRow => ({ ...date, number: numberOf(idOf(rows[at] as Row, cell, ids)) })),
    clock,
  );
  if ('refusal' in decision) return decision;
  const { order } = decision;

  const agents = new Set<string>();
  for (const row of rows) agents.add(tidy(cell(row, 'assignee')));
  const redactor = redactorOf({
    names: agents,
    words: settings.privacy.words,
    phoneRegions: settings.phoneRegions,
  });
  const redactions: Record<string, number> = {};
  const redact = (text: string, people?: KnownNames): Redacted => {
    const found = redactor.redact(text, people);
    for (const [kind, count] of Object.entries(found.counts))
      redactions[kind] = (redactions[kind] ?? 0) + count;
    return found.text;
  };

  const seen = new Map<string, string>();
  /** The few values of a column such as a status; an account is a name that is meant to be shown. */
  function shown(field: Field, value: string): string {
    if (field === 'account' && !/@|\d{5}/.test(value)) return value;
    const key = `${field} ${value}`;
    let safe = seen.get(key);
    if (safe === undefined) {
      safe = redact(value);
      if (seen.size > 5000) seen.clear();
      seen.set(key, safe);
    }
    return safe;
  }

  const versions: Version[] = [];
  const rejected: Rejected[] = [];
  const reject = (line: number, reason: string, ticket?: string) =>
    rejected.push({ file, line, ...(ticket === undefined ? {} : { ticket }), reason });
  const namesakes = peopleCache();
  for (const [at, row] of rows.entries()) {
    const id = idOf(row, cell, ids);
    const created = instantOf((dates[at] as Dates).created, clock, order);
    if (id === '')
      reject(
        row.line,
        created === undefined && cell(row, 'created') === '' ? noTicket : 'The row has no id.',
      );
    else if (ids.isDestroyed(id)) {
      reject(
        row.line,
        'A spreadsheet has shortened the id of this row, so its ticket is lost. Export again and leave the file as it is.',
      );
    } else if (redactor.redact(id).text !== id)
      reject(row.line, 'The id of this row holds personal data, so it can not be shown.');
    else if (created === undefined) {
      reject(
        row.line,
        `The creation time (column ${(chosen.fields.get('created') as number) + 1}) is ${cell(row, 'created') === '' ? 'missing' : 'no date that can be read'}.`,
        id,
      );
    } else versions.push(versionOf(row, id, created, dates[at] as Dates));
  }

  function versionOf(row: Row, id: string, created: number, date: Dates): Version {
    const people = namesakes(chosen.people.map((at) => row.cells[at] ?? ''));
    const updated = instantOf(date.updated, clock, order);
    const solved = instantOf(date.solved, clock, order);
    const reply = instantOf(date.firstReply, clock, order);
    const short = (field: Field) => shown(field, tidy(cell(row, field)).slice(0, 200));
    const identity = identityOf(cell(row, 'email'), cell(row, 'requesterId'), cell(row, 'requester'));
    const minutes =
      minutesIn(cell(row, 'firstReplyMinutes'), headerOf('firstReplyMinutes')) ??
      (reply === undefined || reply < created ? undefined : Math.round((reply - created) / 60_000));
    const reopens = Number(cell(row, 'reopens') || Number.NaN);
    const language = languageTag(cell(row, 'language'));
    const ticket: Ticket = {
      id,
      createdAt: utcText(created),
      ...(updated === undefined ? {} : { updatedAt: utcText(updated) }),
      ...(solved === undefined ? {} : { solvedAt: utcText(solved) }),
      subject: redact(shortened(plainText(cell(row, 'subject')).replaceAll('\n', ' '), subjectLimit), people),
      body: redact(shortened(ownWords(plainText(cell(row, 'body'))), bodyLimit), people),
      ...given('account', short('account')),
      ...(identity === '' ? {} : { requester: context.requesterOf(identity) }),
      // Before the cell is split: what must go may hold what parts tags.
      tags: tagsOf(chosen.tags.map((at) => redact(tidy(row.cells[at] ?? ''), people))),
      ...given('status', short('status')),
      ...given('type', short('type').toLowerCase()),
      ...given('priority', short('priority')),
      ...given('channel', short('channel')),
      ...given('group', short('group')),
      ...(minutes === undefined ? {} : { firstReplyMinutes: minutes }),
      ...(Number.isInteger(reopens) && reopens >= 0 ? { reopens } : {}),
      ...given('language', language),
      from: { file, line: row.line },
    };
    const sequence = Number(cell(row, 'sequence') || Number.NaN);
    return {
      ticket,
      created,
      ...(updated === undefined ? {} : { updated }),
      ...(Number.isFinite(sequence) ? { sequence } : {}),
      content: JSON.stringify({ ...ticket, from: 0, requester: 0 }),
    };
  }
  function headerOf(field: Field): string {
    return context.headers[chosen.fields.get(field) ?? -1] ?? '';
  }

  const notes: string[] = [];
  if (decision.note !== undefined) notes.push(decision.note);
  const local = dates.some(
    ({ created }) => created !== undefined && !('epoch' in created) && created.offset === undefined,
  );
  if (local)
    notes.push(
      `Times without a zone were read in ${context.timeZone}, ${context.zoneNamed ? 'which the header names' : 'the zone of the settings'}.`,
    );
  const early = versions
    .filter(({ created, updated }) => updated !== undefined && updated < created)
    .map(({ ticket }) => ticket.from.line);
  if (early.length > 0)
    notes.push(`${counted(early.length, 'row')} changed before they were created: ${linesListed(early)}.`);
  return { versions: apart(versions, rows, cell), rejected, redactions, notes };
}

const noTicket = 'This line is no ticket: it has neither an id nor a creation time, as a line of totals.';

function instantOf(moment: Moment | Epoch | undefined, clock: Clock, order: DayOrder): number | undefined {
  return moment === undefined ? undefined : clock(moment, order);
}

function numberOf(id: string): number | undefined {
  const digits = /(\d{1,15})$/.exec(id)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** Cuts a text at a word's end, so that nothing that must be recognised whole is cut in half. */
function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit);
  const space = cut.search(/\s\S*$/);
  return space > limit - 500 ? cut.slice(0, space) : cut.toWellFormed();
}

function given<Key extends string>(name: Key, value: string): { [key in Key]?: string } {
  return value === '' ? {} : ({ [name]: value } as { [key in Key]?: string });
}

function languageTag(value: string): string {
  const tag = value.replace('_', '-').split('.')[0] ?? '';
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? tag : '';
}
