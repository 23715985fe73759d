import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockOf, utcText } from '../../../src/tickets/dates/instant.ts';
import { readMoment } from '../../../src/tickets/dates/moment.ts';

const languages =
  'en de fr es pt it pl fi nl sv cs he ja da nb hu ro tr el ru uk ko zh sk en-GB en-AU de-AT fr-CA es-MX pt-PT zh-TW'.split(
    ' ',
  );
const minuteMs = 60_000;

/** Any minute of the years that tickets have. */
const instants = fc
  .integer({ min: Date.UTC(1990, 0, 1) / minuteMs, max: Date.UTC(2100, 11, 31, 23, 59) / minuteMs })
  .map((minutes) => minutes * minuteMs);

/** Styles of `Intl` that name the month and all four digits of the year. */
const styles = fc.constantFrom<Intl.DateTimeFormatOptions>(
  { dateStyle: 'long', timeStyle: 'short' },
  { dateStyle: 'full', timeStyle: 'medium' },
  { day: 'numeric', month: 'short', year: 'numeric', hour: 'numeric', minute: '2-digit' },
  { day: 'numeric', month: 'long', year: 'numeric', hour: 'numeric', minute: '2-digit', hour12: true },
  { weekday: 'short', day: '2-digit', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  { dateStyle: 'medium', timeStyle: 'medium', hour12: true },
);

function readBack(text: string, order: 'day-first' | 'month-first' = 'day-first', zone = 'UTC') {
  const moment = readMoment(text);
  return moment === undefined ? undefined : clockOf(zone)(moment, order);
}

describe('any minute reads back as itself', () => {
  it('in the words of any language', () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...languages), styles, (at, language, style) => {
        const written = new Intl.DateTimeFormat(language, {
          ...style,
          timeZone: 'UTC',
          calendar: 'gregory',
        }).format(at);
        const isMonthFirst = language === 'en';
        expect([written, readBack(written, isMonthFirst ? 'month-first' : 'day-first')]).toEqual([
          written,
          at,
        ]);
      }),
      { numRuns: 3000 },
    );
  });

  const two = (number: number) => String(number).padStart(2, '0');
  const forms: Record<string, (at: Date) => string> = {
    'ISO with a zone': (at) => at.toISOString(),
    'ISO without seconds': (at) => at.toISOString().slice(0, 16).replace('T', ' '),
    'ISO, basic': (at) => at.toISOString().replace(/[-:]|\.000/g, ''),
    compact: (at) => at.toISOString().replace(/\D/g, '').slice(0, 14),
    'RFC 2822': (at) => at.toUTCString(),
    'European numbers': (at) =>
      `${two(at.getUTCDate())}.${two(at.getUTCMonth() + 1)}.${at.getUTCFullYear()} ${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`,
    Jira: (at) =>
      `${two(at.getUTCDate())}/${at.toUTCString().slice(8, 11)}/${at.getUTCFullYear()} ${at.getUTCHours() % 12 || 12}:${two(at.getUTCMinutes())} ${at.getUTCHours() < 12 ? 'AM' : 'PM'}`,
    'a program of JavaScript': (at) =>
      `${at.toUTCString().slice(0, 3)} ${at.toUTCString().slice(8, 11)} ${two(at.getUTCDate())} ${at.getUTCFullYear()} ${two(at.getUTCHours())}:${two(at.getUTCMinutes())}:00 GMT+0000 (Coordinated Universal Time)`,
    'the Japanese calendar': (at) =>
      `${at.getUTCFullYear()}年${at.getUTCMonth() + 1}月${at.getUTCDate()}日 ${at.getUTCHours()}時${two(at.getUTCMinutes())}分`,
  };
  it.each(Object.entries(forms))('as %s', (_, form) => {
    fc.assert(
      fc.property(instants, (at) => {
        const written = form(new Date(at));
        expect([written, readBack(written)]).toEqual([written, at]);
      }),
      { numRuns: 500 },
    );
  });

  it('as epoch seconds and milliseconds from 2001-09-09, when seconds had ten digits, on', () => {
    fc.assert(
      fc.property(instants, (at) => {
        fc.pre(at >= 1e12 && at < Date.UTC(2100, 0, 1));
        expect(readBack(String(at))).toBe(at);
        expect(readBack(String(at / 1000))).toBe(at);
      }),
    );
  });

  it('with any offset', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: -14 * 60, max: 14 * 60 }), (at, offset) => {
        const local = new Date(at + offset * minuteMs).toISOString().slice(0, 19);
        fc.pre(!local.startsWith('1989') && !local.startsWith('2101'));
        const away = Math.abs(offset);
        const written = `${local}${offset < 0 ? '-' : '+'}${two(Math.floor(away / 60))}:${two(away % 60)}`;
        expect([written, readBack(written, 'day-first', 'Asia/Tokyo')]).toEqual([written, at]);
      }),
    );
  });

  it('as the product writes it', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 0, max: 59 }), (at, second) => {
        const instant = at + second * 1000;
        expect(utcText(instant)).toBe(`${new Date(instant).toISOString().slice(0, 19)}Z`);
        expect(readBack(utcText(instant))).toBe(instant);
      }),
    );
  });
});

describe('a day that does not exist', () => {
  it('is never another day, in any form of numbers', () => {
    const faulty = fc
      .record({
        year: fc.integer({ min: 1990, max: 2100 }),
        month: fc.integer({ min: 0, max: 19 }),
        day: fc.integer({ min: 0, max: 39 }),
      })
      .filter(({ year, month, day }) => {
        const built = new Date(Date.UTC(year, month - 1, day));
        return built.getUTCMonth() !== month - 1 || built.getUTCDate() !== day;
      });
    fc.assert(
      fc.property(faulty, ({ year, month, day }) => {
        for (const written of [
          `${year}-${two(month)}-${two(day)}`,
          `${year}-${two(month)}-${two(day)}T10:00:00Z`,
          `${year}/${month}/${day} 10:00`,
          `${year}${two(month)}${two(day)}`,
          `${year}年${month}月${day}日`,
        ])
          expect([written, readBack(written)]).toEqual([written, undefined]);
        expect(readBack(`${two(day)}.${two(month)}.${year}`, 'day-first')).toBeUndefined();
        expect(readBack(`${month}/${day}/${year} 9:00 AM`, 'month-first')).toBeUndefined();
      }),
    );
  });
  const two = (number: number) => String(number).padStart(2, '0');
});

it('any text at all is a date or is none', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), (text) => {
      const moment = readMoment(text);
      expect(moment === undefined || 'epoch' in moment || moment.year >= 1990).toBe(true);
    }),
  );
});
