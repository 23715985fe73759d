import { type Moment, readMoment } from '../dates/moment.ts';
import { areDayNumbers } from '../dates/numbers.ts';
import { isNothing } from './nothing.ts';

/** What the cells of one column look like, from a sample of rows. */
export interface Profile {
  readonly rows: number;
  readonly filled: number;
  readonly distinct: number;
  /** Shares of the filled cells. */
  readonly dates: number;
  /** Dates without a time of day, or at midnight. */
  readonly midnights: number;
  /** True when all are days counted as spreadsheets do, which other numbers may look like. */
  readonly dayNumbers: boolean;
  /** Times of day without a date. */
  readonly clocks: number;
  readonly mails: number;
  readonly numbers: number;
  readonly durations: number;
  readonly addresses: number;
  readonly short: number;
  /** Cells that look like the name of a person: two to four words, each with a capital, and no other mark. */
  readonly names: number;
  /** Cells with a word for a company, school or office. */
  readonly organisations: number;
  /** Cells that say on which side a message was written. */
  readonly sides: number;
  readonly truths: number;
  readonly meanLength: number;
  /** The dates in the order of the rows, undefined where there is none. */
  readonly moments: readonly (ReturnType<typeof readMoment> | undefined)[];
}

const clock = /^\d{1,2}[:.h]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?\s*(?:uhr|[ap]\.?\s?m\.?)?$/i;
const duration =
  /^-?(?:\d{1,5}:\d{2}(?::\d{2})?|(?:\d+(?:[.,]\d+)?\s*(?:[dhms]|days?|hours?|hrs?|min(?:ute)?s?|sec(?:ond)?s?)\s*)+)$/i;
const personName =
  /^\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|van|von|de|del|da|der|bin|al)){1,3}$/u;
const organisation =
  /(?:^|[\s,.(-])(?:inc|ltd|llc|llp|plc|corp|co|gmbh|ag|kg|mbh|e\.?v|sa|s\.a|sas|sarl|srl|s\.r\.l|spa|s\.p\.a|slu?|bv|nv|ab|oy|oyj|as|aps|kft|s\.?r\.?o|sp\. z o\.?o|ltda|pty|pte|company|corporation|group|holding|bank|hospital|clinic|university|college|school|academy|institute|council|ministry|agency|office|foundation|association|universität|hochschule|schule|gymnasium|verein|stiftung|klinik|université|école|lycée|collège|mairie|universidad|escuela|colegio|instituto|ayuntamiento|universidade|escola|prefeitura|università|scuola|istituto|comune|szkoła|uniwersytet|koulu|yliopisto|kaupunki)(?:$|[\s,.)])|株式会社|有限会社|学校|大学|בע"מ|בית ספר|אוניברסיטת|עיריית/iu;
const side =
  /^(?:in|out|inbound|outbound|incoming|outgoing|customer|client|user|lead|contact|visitor|end[ -]?user|requester|agent|admin|staff|teammate|operator|bot|system|received|sent|eingehend|ausgehend|entrante|saliente|entrant|sortant|true|false)$/i;
const truth =
  /^(?:true|false|t|f|yes|no|y|n|0|1|sí|si|sim|não|nao|ja|nein|oui|non|tak|nie|kyllä|ei|כן|לא|はい|いいえ)$/i;

/** Describes the cells of a column. */
export function profileOf(cells: readonly string[]): Profile {
  const seen = new Set<string>();
  const moments: (ReturnType<typeof readMoment> | undefined)[] = [];
  const count = {
    filled: 0,
    dates: 0,
    midnights: 0,
    clocks: 0,
    mails: 0,
    numbers: 0,
    durations: 0,
    addresses: 0,
    short: 0,
    names: 0,
    organisations: 0,
    sides: 0,
    truths: 0,
    length: 0,
  };
  for (const cell of cells) {
    const value = cell.trim();
    if (isNothing(value)) {
      moments.push(undefined);
      continue;
    }
    count.filled++;
    count.length += value.length;
    seen.add(value.length > 200 ? value.slice(0, 200) : value);
    const moment = readMoment(value);
    moments.push(moment);
    if (moment !== undefined) {
      count.dates++;
      if (isMidnight(moment)) count.midnights++;
    }
    if (value.length > 200) continue;
    if (/^[^\s@<]+@[^\s@]+\.[^\s@>]+$/.test(value)) count.mails++;
    if (/^[-+]?\d[\d\s.,]*$/.test(value)) count.numbers++;
    if (/^https?:\/\/\S+$/.test(value)) count.addresses++;
    if (value.length > 80) continue;
    if (value.length <= 40 && !/\s\S+\s\S+\s/.test(value)) count.short++;
    if (clock.test(value)) count.clocks++;
    if (duration.test(value)) count.durations++;
    if (organisation.test(value)) count.organisations++;
    else if (personName.test(value)) count.names++;
    if (side.test(value)) count.sides++;
    if (truth.test(value)) count.truths++;
  }
  const share = (part: number) => (count.filled === 0 ? 0 : part / count.filled);
  return {
    rows: cells.length,
    filled: count.filled,
    distinct: seen.size,
    dates: share(count.dates),
    midnights: share(count.midnights),
    dayNumbers: count.numbers > 0 && areDayNumbers(cells.filter((cell) => !isNothing(cell))),
    clocks: share(count.clocks),
    mails: share(count.mails),
    numbers: share(count.numbers),
    durations: share(count.durations),
    addresses: share(count.addresses),
    short: share(count.short),
    names: share(count.names),
    organisations: share(count.organisations),
    sides: share(count.sides),
    truths: share(count.truths),
    meanLength: share(count.length),
    moments,
  };
}

function isMidnight(moment: NonNullable<ReturnType<typeof readMoment>>): boolean {
  return !('epoch' in moment) && isZeroHour(moment);
}

function isZeroHour({ hour, minute, second60 }: Moment): boolean {
  return hour === 0 && minute === 0 && second60 === 0;
}
