import { monthOf } from './months.ts';
import { readNumber } from './numbers.ts';
import type { Epoch, Moment } from './parts.ts';
import { readTime } from './time.ts';
import { isWeekday } from './weekdays.ts';

/** The longest text that is taken for a date, in characters: a weekday, a long month and a zone's full name fit. */
const longest = 90;

const yearFirst = /^(\d{4})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{1,2})(?!\d)\.?/;
const yearLast = /^(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?!\d)\.?/;
/** Korean with a year of two digits: `26. 2. 3. 오전 9:15`. */
const korean = /^(\d{2})\. (\d{1,2})\. (\d{1,2})\.(?=\s*오[전후])/;
const compact = /^(\d{4})(\d{2})(\d{2})(?:[T\s-]?(\d{2})(\d{2})(\d{2})?(?:[.,]\d{1,9})?)?(?![\d:])/;
/** Digits that are a compact date rather than epoch seconds. */
const compactDigits = /^(?:19\d\d|20\d\d|2100)\d{4}(?:\d{4}|\d{6}|\d{9})?$/;
const cjk =
  /^(?:(令和|平成|民國|民国)\s?(\d{1,3}|元)|(\d{4}|\d{2}))\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日号일]?/;
const word = String.raw`(\p{L}[\p{L}\p{M}'’ʼ׳]*)`;
const shortYear = String.raw`(\d{4}(?!\d)|'?\d{2}(?![\d:h]))(?:\s?[гр]\.?(?!\p{L}))?`;
const dayMonth = new RegExp(
  String.raw`^(\d{1,2})(?:st|nd|rd|th|er|re|[oaº.])?[\s\-/.,]*(?:(?:de|of|den)\s+|d['’]|ב-)?${word}[\s\-/.,]*(?:(?:de|del|of)\s+)?${shortYear}`,
  'iu',
);
const monthDay = new RegExp(
  String.raw`^${word}[\s\-/.]*(\d{1,2})(?:st|nd|rd|th|\.)?[\s\-/.,]+${shortYear}`,
  'iu',
);
const yearMonthDay = new RegExp(String.raw`^(\d{4})[\s\-/.,]*${word}[\s\-/.]*(\d{1,2})(?!\d)\.?`, 'iu');
const ctime = new RegExp(
  String.raw`^${word}\s+(\d{1,2})\s+(\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*([+-]\d{2}:?\d{2}|[A-Z]{1,5})?\s+(\d{4})$`,
  'iu',
);
const timeFirst = /^(\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?\s?m\b\.?)?)[\s,]+(?=[\d\p{L}])(.+)$/iu;
const leadingWord = new RegExp(String.raw`^(?:יום\s+)?${word}[.,]*(?:-feira)?[.,]*\s+(?:den\s+)?`, 'iu');
const weekdayAfter = new RegExp(String.raw`^[\s,]*(?:\(\s*${word}\.?\s*\)|${word}(?![\p{L}\p{M}]))`, 'iu');

/**
 * Reads every form but ISO of fixed width, as it is written: the parts may name a day that does not exist.
 *
 * @returns nothing for text of no known form
 */
export function momentOfForms(value: string): Moment | Epoch | undefined {
  if (value.length > longest || !/\p{Nd}/u.test(value)) return undefined;
  const text = plain(value);
  return text.length < 6 ? undefined : (formOf(text) ?? timeThenDate(text));
}

function timeThenDate(text: string): Moment | Epoch | undefined {
  const parts = timeFirst.exec(text);
  return parts === null ? undefined : formOf(`${parts[2]} ${parts[1]}`);
}

/** One kind of space, no full-width digits, no marks of direction. */
function plain(value: string): string {
  const text = value.trim();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
  if (/^[\x00-\x7f]*$/.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function formOf(text: string): Moment | Epoch | undefined {
  const code = text.charCodeAt(0);
  const found = code >= 48 && code <= 57 ? ofDigits(text) : undefined;
  return found ?? ofWords(text);
}

function ofDigits(text: string): Moment | Epoch | undefined {
  let parts = text.includes('. ') ? korean.exec(text) : null;
  if (parts !== null) return built(parts[0], text, parts[1], parts[2], parts[3], 'month-day');
  parts = yearLast.exec(text);
  if (parts !== null) return built(parts[0], text, parts[4], parts[1], parts[3], 'open', parts[2]);
  parts = yearFirst.exec(text);
  if (parts !== null) return built(parts[0], text, parts[1], parts[3], parts[4], 'month-day');
  if (/^\d+(?:[.,]\d+)?$/.test(text) && !compactDigits.test(text)) return readNumber(text);
  parts = compact.exec(text);
  if (parts === null) return undefined;
  const zone = text.slice(parts[0].length);
  const time = parts[4] === undefined ? '' : `${parts[4]}:${parts[5]}:${parts[6] ?? '00'}`;
  return /^\d+$/.test(zone) || (time === '' && zone !== '')
    ? undefined
    : built('', `${time}${zone}`, parts[1], parts[2], parts[3], 'month-day');
}

function ofWords(text: string): Moment | undefined {
  let parts = cjk.exec(text);
  if (parts !== null) return built(parts[0], text, yearOfEra(parts), parts[4], parts[5], 'month-day');
  parts = dayMonth.exec(text);
  if (parts !== null) {
    const month = monthOf(parts[2] as string);
    if (month !== undefined) return built(parts[0], text, parts[3], parts[1], String(month), 'day-month');
  }
  parts = monthDay.exec(text);
  if (parts !== null) {
    const month = monthOf(parts[1] as string);
    if (month !== undefined) return built(parts[0], text, parts[3], String(month), parts[2], 'month-day');
  }
  parts = ctime.exec(text);
  if (parts !== null) {
    const month = monthOf(parts[1] as string);
    const time = `${parts[3]} ${parts[4] ?? ''}`;
    if (month !== undefined) return built('', time, parts[5], String(month), parts[2], 'month-day');
  }
  parts = yearMonthDay.exec(text);
  if (parts !== null) {
    const month = monthOf(parts[2] as string);
    if (month !== undefined) return built(parts[0], text, parts[1], String(month), parts[3], 'month-day');
  }
  const before = leadingWord.exec(text);
  if (before === null || !isWeekday(before[1] as string)) return undefined;
  const rest = formOf(text.slice(before[0].length));
  return rest === undefined || 'epoch' in rest ? undefined : rest;
}

/** Japanese eras count from 1, which is written 元; the years of Taiwan count from 1912. */
function yearOfEra([, era, inEra, year]: RegExpExecArray): string | undefined {
  if (era === undefined) return year;
  const start = era === '令和' ? 2018 : era === '平成' ? 1988 : 1911;
  return String(start + (inEra === '元' ? 1 : Number(inEra)));
}

/** Puts a date together with the time in what follows `date` in `text`. */
function built(
  date: string,
  text: string,
  yearText: string | undefined,
  first: string | undefined,
  second: string | undefined,
  order: Moment['order'],
  mark?: string,
): Moment | undefined {
  const rest = text.slice(date.length);
  const time = readTime(rest) ?? readTime(withoutWeekday(rest));
  if (time === undefined) return undefined;
  const digits = (yearText as string).replace("'", '');
  const year = Number(digits) + (digits.length > 2 ? 0 : Number(digits) < 70 ? 2000 : 1900);
  return {
    year,
    first: Number(first),
    second: Number(second),
    order,
    ...time,
    ...(mark === undefined ? {} : { mark }),
  };
}

/** A weekday may stand behind a date as well: `2026/02/03(火) 9:15`. */
function withoutWeekday(rest: string): string {
  const parts = weekdayAfter.exec(rest);
  const name = parts?.[1] ?? parts?.[2];
  return parts !== null && name !== undefined && isWeekday(name) ? rest.slice(parts[0].length) : rest;
}
