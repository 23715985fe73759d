import { monthOf } from './months.ts';

/** A date and time as they are written, before order of day and month and zone are settled. */
export interface Moment {
  readonly year: number;
  /** The first and second of day and month as written; `order` says which is which. */
  readonly first: number;
  readonly second: number;
  readonly order: 'month-day' | 'day-month' | 'open';
  readonly hour: number;
  readonly minute: number;
  readonly second60: number;
  /** Minutes east of UTC, where the value says so itself. */
  readonly offset?: number;
  /** The sign between day and month, a hint to their order. */
  readonly mark?: string;
  readonly twelveHours?: true;
  /** An abbreviation such as `PST`, which names several zones and is not believed. */
  readonly abbreviation?: string;
}

/** An instant that a value gives by itself, in milliseconds since 1970. */
export interface Epoch {
  readonly epoch: number;
}

interface Time {
  readonly hour: number;
  readonly minute: number;
  readonly second60: number;
  readonly offset?: number;
  readonly twelveHours?: true;
  readonly abbreviation?: string;
}

const isoForm = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:$|[T\s,]\s*)(.*)$/i;
const numericForm = /^(\d{1,2})([-/.])(\d{1,2})\2\s?(\d{4}|\d{2})(?:$|,?\s+|T)(.*)$/i;
const compactForm = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})?)?$/i;
const cjkForm = /^(\d{4})年\s*(\d{1,2})月\s*(\d{1,2})日\s*(?:\([^)]*\)|（[^）]*）)?\s*(.*)$/;
const dayMonthForm =
  /^(\d{1,2})(?:st|nd|rd|th|\.|º|er)?[\s\-/.]*(?:de\s+|of\s+|ב)?(\p{L}[\p{L}\p{M}]*)\.?[\s\-/.,]*(?:de\s+)?(\d{4}|\d{2})\b(?:,?\s*)(.*)$/iu;
const monthDayForm =
  /^(\p{L}[\p{L}\p{M}]*)\.?[\s-]*(\d{1,2})(?:st|nd|rd|th)?,?[\s-]+(\d{4})\b(?:,?\s*)(.*)$/iu;
const ctimeForm = /^(\p{L}{3,})\s+(\d{1,2})\s+(\d{1,2}:\d{2}(?::\d{2})?)\s*([+-]\d{4}|UTC|GMT)?\s+(\d{4})$/u;
const weekday = /^\p{L}{2,}\.?,?\s+(?=\p{L}{3,}\.?\s+\d|\d{1,2}[\s.]+\p{L})/u;

/**
 * Reads one value as a date and time, or gives nothing when it is none.
 *
 * Built from its parts: a day that does not exist is never rolled over to another.
 */
export function readMoment(value: string): Moment | Epoch | undefined {
  const text = value.trim();
  if (text.length < 6 || text.length > 64) return undefined;
  const code = text.charCodeAt(0);
  if (code >= 48 && code <= 57) {
    const iso = isoForm.exec(text);
    if (iso !== null) return built(iso[1], iso[3], iso[4], 'month-day', iso[5]);
    if (/^\d+(?:\.\d+)?$/.test(text)) return readNumber(text);
    const numeric = numericForm.exec(text);
    if (numeric !== null) return built(numeric[4], numeric[1], numeric[3], 'open', numeric[5], numeric[2]);
    const compact = compactForm.exec(text);
    if (compact !== null) return readCompact(compact);
    const cjk = cjkForm.exec(text);
    if (cjk !== null) return built(cjk[1], cjk[2], cjk[3], 'month-day', cjk[4]);
  }
  return readWords(text.replace(weekday, ''));
}

function readWords(text: string): Moment | undefined {
  const dayFirst = dayMonthForm.exec(text);
  if (dayFirst !== null) {
    const month = monthOf(dayFirst[2] as string);
    if (month !== undefined) return built(dayFirst[3], dayFirst[1], String(month), 'day-month', dayFirst[4]);
  }
  const ctime = ctimeForm.exec(text);
  if (ctime !== null) {
    const month = monthOf(ctime[1] as string);
    const time = `${ctime[3]} ${ctime[4] ?? ''}`;
    if (month !== undefined) return built(ctime[5], String(month), ctime[2], 'month-day', time);
  }
  const monthFirst = monthDayForm.exec(text);
  if (monthFirst !== null) {
    const month = monthOf(monthFirst[1] as string);
    if (month !== undefined)
      return built(monthFirst[3], String(month), monthFirst[2], 'month-day', monthFirst[4]);
  }
  return undefined;
}

/** Epoch seconds or milliseconds between 2000 and 2100; `20260203` and longer are compact dates. */
function readNumber(text: string): Moment | Epoch | undefined {
  const compact = /^(?:19|20)\d{6}(?:\d{4}|\d{6})?$/.test(text) ? compactForm.exec(text) : null;
  if (compact !== null && text.length !== 10 && text.length !== 13) return readCompact(compact);
  const whole = text.split('.')[0] as string;
  const number = Number(text);
  if (whole.length === 9 || whole.length === 10) {
    return number >= 946_684_800 && number < 4_102_444_800 ? { epoch: Math.floor(number * 1000) } : undefined;
  }
  if (whole.length === 12 || whole.length === 13) {
    return number >= 946_684_800_000 && number < 4_102_444_800_000
      ? { epoch: Math.floor(number) }
      : undefined;
  }
  return undefined;
}

function readCompact(parts: RegExpExecArray): Moment | undefined {
  const time = parts[4] === undefined ? '' : `${parts[4]}:${parts[5]}:${parts[6] ?? '00'}${parts[7] ?? ''}`;
  return built(parts[1], parts[2], parts[3], 'month-day', time);
}

function built(
  yearText: string | undefined,
  first: string | undefined,
  second: string | undefined,
  order: Moment['order'],
  rest: string | undefined,
  mark?: string,
): Moment | undefined {
  const time = readTime(rest ?? '');
  if (time === undefined) return undefined;
  let year = Number(yearText);
  if ((yearText as string).length === 2) year += year < 70 ? 2000 : 1900;
  const a = Number(first);
  const b = Number(second);
  if (a < 1 || b < 1 || a > 31 || b > 31) return undefined;
  return { year, first: a, second: b, order, ...time, ...(mark === undefined ? {} : { mark }) };
}

const midnight: Time = { hour: 0, minute: 0, second60: 0 };
const timeForm =
  /^(?:um|at|à|a las|às|alle|kl\.?|o|godz\.?|klo)?\s*(午前|午後|[ap]\.?\s?m\.?)?\s*(\d{1,2})[:.h時](\d{2})分?(?:[:.](\d{2})秒?(?:[.,]\d+)?)?\s*(uhr|[ap]\.?\s?m\.?|לפנה["״]צ|אחה["״]צ)?\s*(?:(Z|UTC|GMT)?\s*([+-]\d{1,2}(?::?\d{2})?)?|([A-Z]{3,5}))\s*(?:\([^)]*\))?$/iu;

/** Reads what stands after a date: a time, perhaps a half of the day, perhaps an offset. Empty is midnight. */
function readTime(rest: string): Time | undefined {
  const text = rest.trim();
  if (text === '') return midnight;
  const parts = timeForm.exec(text);
  if (parts === null) return undefined;
  let hour = Number(parts[2]);
  const minute = Number(parts[3]);
  const second60 = Math.min(59, Number(parts[4] ?? 0));
  const half = (parts[1] ?? parts[5] ?? '').toLowerCase();
  const afternoon = half.startsWith('p') || half === '午後' || half.startsWith('אחה');
  const twelveHours = afternoon || half.startsWith('a') || half === '午前' || half.startsWith('לפנה');
  if (twelveHours) {
    if (hour > 12) return undefined;
    hour = (hour % 12) + (afternoon ? 12 : 0);
  }
  if (hour > 24 || minute > 59 || Number(parts[4] ?? 0) > 60 || (hour === 24 && minute + second60 > 0))
    return undefined;
  const offset = offsetOf(parts[6], parts[7]);
  return {
    hour,
    minute,
    second60,
    ...(offset === undefined ? {} : { offset }),
    ...(twelveHours ? { twelveHours: true as const } : {}),
    ...(parts[8] === undefined ? {} : { abbreviation: parts[8] }),
  };
}

function offsetOf(zulu: string | undefined, written: string | undefined): number | undefined {
  if (written !== undefined) {
    const digits = written.slice(1).replace(':', '');
    const hours = Number(digits.length > 2 ? digits.slice(0, -2) : digits);
    const minutes = digits.length > 2 ? Number(digits.slice(-2)) : 0;
    if (hours > 14 || minutes > 59) return undefined;
    return (written.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
  }
  return zulu === undefined ? undefined : 0;
}
