import { civilDay, dayMs, dayNumber } from '../../calendar/index.ts';
import { type DayOrder, localTime } from './instant.ts';
import type { Epoch, Moment } from './parts.ts';

/**
 * Some rows of a file with the number in their id and their creation time, to see whether dates rise with ids.
 *
 * A row is kept when a hash of it is small enough; when there are too many, the limit is halved. So the sample is
 * the same however the file is cut into ranges. Plain data.
 */
export interface IdSample {
  /** How often the limit was halved: about one row in 2^level is kept. */
  level: number;
  /** Rows seen, kept or not. */
  rows: number;
  /** Numbers, {@link width} a row: hash, number of the id, year, first, second, milliseconds of the day, open or not. */
  readonly entries: number[];
}

/** A row of the sample. */
export interface IdSampled {
  readonly number: number;
  readonly year: number;
  readonly first: number;
  readonly second: number;
  readonly ofDay: number;
  /** True when the value does not show which of day and month stands first. */
  readonly open: boolean;
}

const width = 7;
const kept = 2048;

/** A sample of no rows. */
export function idSample(): IdSample {
  return { level: 0, rows: 0, entries: [] };
}

/** Adds a row to a sample, perhaps. */
export function sampleRow(sample: IdSample, number: number, created: Moment | Epoch): void {
  sample.rows++;
  const hash = hashOf(number, created);
  if (!isKept(hash, sample.level)) return;
  if ('epoch' in created) {
    const day = Math.floor(created.epoch / dayMs);
    const { year, month, day: second } = civilDay(day);
    sample.entries.push(hash, number, year, month, second, created.epoch - day * dayMs, 0);
  } else {
    const { year, first, second, order } = created;
    const ofDay = (created.hour * 3600 + created.minute * 60 + created.second60) * 1000;
    const isTurned = order === 'day-month';
    sample.entries.push(hash, number, year, isTurned ? second : first, isTurned ? first : second, ofDay);
    sample.entries.push(order === 'open' ? 1 : 0);
  }
  thin(sample);
}

/** The sample of the rows of `a` followed by those of `b`. */
export function mergeSamples(a: IdSample, b: IdSample): IdSample {
  const level = Math.max(a.level, b.level);
  const merged = {
    level,
    rows: a.rows + b.rows,
    entries: [...keptAt(a.entries, level), ...keptAt(b.entries, level)],
  };
  thin(merged);
  return merged;
}

/** The rows of a sample, by the number of their ids; rows of one number in the order of the file. */
export function byNumber({ entries }: IdSample): IdSampled[] {
  const rows: IdSampled[] = [];
  for (let at = 0; at < entries.length; at += width) {
    const [number, year, first, second, ofDay, open] = entries.slice(at + 1, at + width) as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    rows.push({ number, year, first, second, ofDay, open: open === 1 });
  }
  return rows.sort((a, b) => a.number - b.number);
}

/** When a sampled row was created, in local milliseconds, or nothing when it has no such day in this order. */
export function timeOf(row: IdSampled, order: DayOrder): number | undefined {
  const midnight = localTime(
    { ...row, order: row.open ? 'open' : 'month-day', hour: 0, minute: 0, second60: 0 },
    order,
  );
  return midnight === undefined ? undefined : midnight + row.ofDay;
}

function thin(sample: IdSample): void {
  while (sample.entries.length > kept * width) {
    sample.level++;
    const fewer = keptAt(sample.entries, sample.level);
    sample.entries.length = 0;
    for (const one of fewer) sample.entries.push(one);
  }
}

function keptAt(entries: readonly number[], level: number): number[] {
  return entries.filter((_, at) => isKept(entries[at - (at % width)] as number, level));
}

function isKept(hash: number, level: number): boolean {
  return level === 0 || (level <= 32 && hash >>> (32 - level) === 0);
}

/** 32 bits that depend on all of a row's numbers; mixed as in MurmurHash3 (Austin Appleby). */
function hashOf(number: number, created: Moment | Epoch): number {
  let hash = mixed(0, number);
  hash = mixed(hash, Math.floor(number / 2 ** 32));
  if ('epoch' in created) {
    hash = mixed(mixed(hash, created.epoch), Math.floor(created.epoch / 2 ** 32));
  } else {
    const day = dayNumber(created.year, created.first, created.second);
    hash = mixed(mixed(hash, day), created.hour * 3600 + created.minute * 60 + created.second60);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function mixed(hash: number, part: number): number {
  const stirred = Math.imul(part | 0, 0xcc9e2d51);
  const turned = hash ^ Math.imul((stirred << 15) | (stirred >>> 17), 0x1b873593);
  return (Math.imul((turned << 13) | (turned >>> 19), 5) + 0xe6546b64) | 0;
}
