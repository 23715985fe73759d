import { dayExists, dayMs, dayNumber } from '../../calendar/index.ts';
import type { Epoch, Moment } from './parts.ts';

const dash = 0x2d;
const plus = 0x2b;
const colon = 0x3a;
const space = 0x20;
const zero = 0x30;
const point = 0x2e;
const comma = 0x2c;

/**
 * Reads ISO 8601 of fixed width, the form of most exports, by its characters alone: `2026-02-03`, `2026-02-03 09:15`,
 * `2026-02-03T09:15:30`, with fractions of a second and with `Z`, `+02`, `+0200` or `+02:00`.
 *
 * @returns the instant when a zone is given, else the moment; nothing for any other text, which may still be a date
 */
export function readIso(text: string): Moment | Epoch | undefined {
  const { length } = text;
  if (length < 10 || text.charCodeAt(4) !== dash || text.charCodeAt(7) !== dash) return undefined;
  const century = twoDigits(text, 0);
  const ofCentury = twoDigits(text, 2);
  const first = twoDigits(text, 5);
  const second = twoDigits(text, 8);
  if (century < 0 || ofCentury < 0 || first < 0 || second < 0) return undefined;
  const year = century * 100 + ofCentury;
  if (length === 10) return { year, first, second, order: 'month-day', hour: 0, minute: 0, second60: 0 };
  if (length < 16 || !isBetween(text.charCodeAt(10)) || text.charCodeAt(13) !== colon) return undefined;
  const hour = twoDigits(text, 11);
  const minute = twoDigits(text, 14);
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59) return undefined;
  let second60 = 0;
  let millis = 0;
  let at = 16;
  if (text.charCodeAt(16) === colon) {
    second60 = twoDigits(text, 17);
    if (second60 < 0 || second60 > 59) return undefined;
    at = 19;
    const mark = text.charCodeAt(19);
    if (mark === point || mark === comma) {
      let unit = 100;
      for (at = 20; isDigit(text.charCodeAt(at)); at++) {
        if (unit >= 1) millis += (text.charCodeAt(at) - zero) * unit;
        unit /= 10;
      }
      if (at === 20) return undefined;
    }
  }
  if (at === length) return { year, first, second, order: 'month-day', hour, minute, second60 };
  const offset = offsetAt(text, at);
  if (offset === undefined || !dayExists(year, first, second)) return undefined;
  const local =
    dayNumber(year, first, second) * dayMs + (hour * 3600 + minute * 60 + second60) * 1000 + millis;
  return { epoch: local - offset * 60_000 };
}

/** Minutes east of UTC that the rest of a text says, perhaps after a space. */
function offsetAt(text: string, from: number): number | undefined {
  const at = text.charCodeAt(from) === space ? from + 1 : from;
  const left = text.length - at;
  const sign = text.charCodeAt(at);
  if (left === 1) return sign === 0x5a || sign === 0x7a ? 0 : undefined;
  if (sign !== plus && sign !== dash) return undefined;
  const hours = twoDigits(text, at + 1);
  const minutes = left === 3 ? 0 : twoDigits(text, text.length - 2);
  const isWhole = left === 3 || left === 5 || (left === 6 && text.charCodeAt(at + 3) === colon);
  if (!isWhole || hours < 0 || hours > 14 || minutes < 0 || minutes > 59) return undefined;
  return sign === dash ? -(hours * 60 + minutes) : hours * 60 + minutes;
}

function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at);
  const ones = text.charCodeAt(at + 1);
  return isDigit(tens) && isDigit(ones) ? (tens - zero) * 10 + ones - zero : -1;
}

function isDigit(code: number): boolean {
  return code >= zero && code <= 0x39;
}

function isBetween(code: number): boolean {
  return code === space || code === 0x54 || code === 0x74;
}
