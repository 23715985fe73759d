import { fnv1a } from '../../seeds/index.ts';
import type { Field } from '../columns/field.ts';
import { type Clock, clockMet, clockOf, type DayOrder, utcText } from '../dates/instant.ts';
import type { Epoch, Moment } from '../dates/moment.ts';
import { whyUnread } from '../dates/unread.ts';
import { forgottenBy } from '../forget/index.ts';
import { addLine, noLines } from '../lines.ts';
import { type Redaction, redactorOf } from '../redaction/redact.ts';
import type { Redacted } from '../redaction/redacted.ts';
import { shortDigest } from '../short-digest.ts';
import { plainText, tidy } from '../text/plain.ts';
import { assigneeLevels } from './assignee-level.ts';
import { cellReader } from './cell.ts';
import { issueIn } from './engineering-issue.ts';
import { handOversOf } from './hand-overs.ts';
import { hashedId, idOf, idRule } from './ids.ts';
import { isInbound } from './messages.ts';
import { minutesIn } from './minutes.ts';
import { identityOf, mailOf } from './people.ts';
import type { Row, RowTicket } from './row.ts';
import type { RowContext, RowReader, RowResult, RowsMet } from './row-context.ts';
import { sampler } from './samples.ts';
import { shortValues } from './short-values.ts';
import { shortened } from './shortened.ts';
import { tagsOf } from './tags.ts';

/** The longest body that is kept, in characters. */
const bodyLimit = 20_000;
const subjectLimit = 1_000;

/** A short number, perhaps behind letters: too short to be anyone's. */
const plainId = /^(?:[A-Z]{1,5}-?)?\d{1,6}$/;
const noTicket = 'This line is no ticket: it has neither an id nor a creation time, as a line of totals.';

/** Makes the reader that turns the rows of one file into tickets, redacted. */
export function rowReader(context: RowContext): RowReader {
  const { chosen, settings, momentIn } = context;
  const cell = cellReader(chosen, context.format);
  const ids = idRule(context.numericIds);
  /** The people of a row; agents are looked for in every text anyway. */
  const ownPeople = chosen.people.filter((at) => at !== chosen.fields.get('assignee'));
  const { people, setAside } = context;
  const createdAt = chosen.fields.get('created') as number;
  const createdHeader = redactorOf().redact(tidy(context.headers[createdAt] ?? '')).text;
  /** Where nothing names the tickets, what a row says does. */
  const isNameless = !chosen.fields.has('id') && !chosen.fields.has('url');
  const known = { words: settings.privacy.words, phoneRegions: settings.phoneRegions };
  const redactor = redactorOf({ ...known, names: context.agents, fullNames: context.requesters });
  const levelOf = assigneeLevels(settings.supportLevels);
  const handOversAt = chosen.fields.get('handOvers') ?? -1;
  const samples = sampler(chosen.fields.keys(), settings);
  let met = nothingMet();
  let clock = clockOf(context.timeZone, met.clock);

  const tally = (found: Redaction): Redacted => {
    for (const kind in found.counts)
      met.redactions[kind] = (met.redactions[kind] ?? 0) + (found.counts[kind] as number);
    return found.text;
  };
  const shortValue = shortValues(cell, redactor, redactorOf(known));
  const short = (row: Row, field: Field): Redacted => tally(shortValue(row, field));

  function read(row: Row): RowResult {
    const requester = cell(row, 'requester');
    const mail = mailOf(cell(row, 'email'), requester);
    const requesterId = cell(row, 'requesterId');
    const createdText = cell(row, 'created');
    const created = instantOf(momentIn(createdText), clock, context.orders.created, met);
    const id = idOf(row, cell, ids);
    const forgotten = forgottenBy(context.forget, {
      id,
      mail,
      requesterId,
      requester,
      project: cell(row, 'project'),
    });
    if (forgotten.length > 0) return { forgotten };
    if (id === '' && !(created !== undefined && isNameless)) {
      return { reason: created === undefined && createdText === '' ? noTicket : 'The row has no id.' };
    }
    if (ids.isDestroyed(id)) {
      return {
        reason:
          'A spreadsheet has shortened the id of this row, so its ticket is lost. Export again and leave the file as it is.',
      };
    }
    if (!plainId.test(id) && redactor.redact(id).text !== id)
      return { reason: 'The id of this row holds personal data, so it can not be shown.' };
    if (created === undefined) {
      return {
        id,
        reason: `The creation time (column ${createdAt + 1}, ${createdHeader}) is ${whyUnread(createdText, context.orders.created)}.`,
      };
    }
    return ticketOf(row, { id, created, requester, mail, requesterId });
  }

  function ticketOf(
    row: Row,
    known: { id: string; created: number; requester: string; mail: string; requesterId: string },
  ): RowResult {
    const { created, requester, mail, requesterId } = known;
    const own = people(ownPeople.map((at) => row.cells[at] ?? ''));
    const redact = (text: string): Redacted =>
      text === '' ? (text as Redacted) : tally(redactor.redact(text, own));
    const updated = instantOf(momentIn(cell(row, 'updated')), clock, context.orders.updated);
    const solved = instantOf(momentIn(cell(row, 'solved')), clock, context.orders.solved);
    if (updated !== undefined && updated < created) addLine(met.changedEarly, row.line);
    const inbound = isInbound(cell(row, 'direction'), context.format);
    const theirs = inbound !== false;
    const subject = shortened(redact(plainText(cell(row, 'subject')).replaceAll('\n', ' ')), subjectLimit);
    const body = theirs
      ? shortened(tally(redactor.redactMessage(plainText(cell(row, 'body')), own)), bodyLimit)
      : ('' as Redacted);
    // Before the cell is split: what must go may hold what parts tags.
    const tags = tagsOf(
      chosen.tags.map((at) => redact(tidy(row.cells[at] ?? ''))),
      chosen.spacedTags,
    );
    const account = sameName(cell(row, 'account'), requester) ? ('' as Redacted) : short(row, 'account');
    const identity = identityOf(mail, requesterId, requester);
    const minutes = minutesToReply(row, created);
    const reopens = Number(cell(row, 'reopens') || Number.NaN);
    const language = languageTag(cell(row, 'language'));
    const aside = setAside({ cell: (field) => cell(row, field), tags });
    const project = short(row, 'project');
    const sequence = Number(cell(row, 'sequence') || Number.NaN);
    const id = known.id === '' ? hashedId([utcText(created), subject, body]) : known.id;
    if (known.id === '') {
      const forgotten = forgottenBy(context.forget, { id, mail: '', requesterId: '', requester: '' });
      if (forgotten.length > 0) return { forgotten };
    }
    const ticket: { -readonly [Key in keyof RowTicket]: RowTicket[Key] } = {
      id,
      createdAt: utcText(created),
      subject,
      body,
      tags,
      from: row.line,
    };
    if (updated !== undefined) ticket.updatedAt = utcText(updated);
    if (solved !== undefined) ticket.solvedAt = utcText(solved);
    if (account !== '') ticket.account = account;
    if (identity !== '') ticket.requester = context.requesterOf(identity);
    for (const field of ['status', 'priority', 'channel', 'group', 'severity', 'impact'] as const) {
      const value = short(row, field);
      if (value !== '') ticket[field] = value;
    }
    const type = short(row, 'type');
    if (type !== '') ticket.type = type.toLowerCase();
    if (minutes !== undefined) ticket.firstReplyMinutes = minutes;
    if (Number.isInteger(reopens) && reopens >= 0) ticket.reopens = reopens;
    if (language !== '') ticket.language = language;
    const issue = issueIn(cell(row, 'engineeringIssue'), id);
    if (issue !== undefined && redact(issue) === issue) ticket.engineeringIssue = issue;
    const level = levelOf(cell(row, 'assignee'));
    if (level !== undefined) ticket.assigneeLevel = level;
    const handOvers = handOversOf(cell(row, 'handOvers'), context.headers[handOversAt] ?? '');
    if (handOvers !== undefined) ticket.handOvers = handOvers;
    if (aside !== undefined) ticket.setAside = aside;
    samples.see(ticket, (field) => shortValue(row, field).text);
    return {
      ticket,
      entry: {
        id,
        created,
        // A message is as new as it is young.
        updated: updated ?? (inbound === undefined ? undefined : created),
        sequence: Number.isFinite(sequence) ? sequence : undefined,
        content: updated === undefined ? shortDigest(contentOf(ticket)) : undefined,
        subject: subject === '' ? undefined : shortDigest(subject),
        // A project that is a person's name or address names no ticket.
        project: project === '' || project.includes('⟨') ? undefined : project,
        inbound,
        state: stateDigest(ticket),
      },
    };
  }

  function minutesToReply(row: Row, created: number): number | undefined {
    const header = context.headers[chosen.fields.get('firstReplyMinutes') ?? -1] ?? '';
    const said = minutesIn(cell(row, 'firstReplyMinutes'), header);
    if (said !== undefined) return said;
    const reply = instantOf(momentIn(cell(row, 'firstReply')), clock, context.orders.firstReply);
    return reply === undefined || reply < created ? undefined : Math.round((reply - created) / 60_000);
  }

  return {
    read,
    takeMet() {
      const taken = { ...met, samples: samples.take() };
      met = nothingMet();
      clock = clockOf(context.timeZone, met.clock);
      return taken;
    },
  };
}

function nothingMet(): Omit<RowsMet, 'samples'> {
  return { local: 0, clock: clockMet(), changedEarly: noLines(), redactions: {} };
}

function instantOf(
  moment: Moment | Epoch | undefined,
  clock: Clock,
  order: DayOrder,
  met?: Omit<RowsMet, 'samples'>,
): number | undefined {
  if (moment === undefined) return undefined;
  if (met !== undefined && !('epoch' in moment) && moment.offset === undefined && moment.zone === undefined)
    met.local++;
  return clock(moment, order);
}

/** A whole number of 32 bits, which costs a million entries no memory of its own. */
function stateDigest({ group, assigneeLevel, tags, status, type }: RowTicket): number {
  return fnv1a(`${group}\n${assigneeLevel}\n${status}\n${type}\n${tags.join('\n')}`) | 0;
}

/** What two rows must share to say the same of a ticket. */
function contentOf({ from: _from, requester: _requester, ...said }: RowTicket): string {
  return JSON.stringify(said);
}

/** True when the export puts the requester's own name where an account should stand. */
function sameName(account: string, requester: string): boolean {
  return (
    account !== '' &&
    account.toLowerCase().replace(/\s+/g, ' ') === requester.toLowerCase().replace(/\s+/g, ' ')
  );
}

function languageTag(value: string): string {
  const tag = value.replace('_', '-').split('.')[0] ?? '';
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? tag : '';
}
