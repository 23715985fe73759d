import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logReport, logUntil, readWatchLog } from '../../../src/watch/index.ts';
import { english, wordsOf } from '../../../src/words/index.ts';

const releaseAt = '2026-09-15T09:00:00+00:00';
const at = (hour: number): string => new Date(Date.parse(releaseAt) + hour * 3_600_000).toISOString();
const told = (front: string, { asOf = 100, body = '', words = english } = {}) => {
  const { log } = readWatchLog(`---\n${front}\n---\n${body}`, 'content/watches/seats.md', [
    { id: 'seats', releaseAt },
  ]);
  return logReport(
    log,
    { from: releaseAt, to: at(48), asOf: at(asOf), released: asOf >= 0 },
    (id) => id === '7',
    'UTC',
    words,
  );
};
const remarksOn = (note: string) => told(`notes:\n  - { ${note} }`).notes[0]?.remarks;

describe('a note', () => {
  it('of a signal wants an owner and a deadline (W4)', () => {
    expect(remarksOn('at: H+6, by: PO, seen: Two look under Rooms., class: signal')).toEqual([
      'A signal without owner and deadline is a worry.',
    ]);
    expect(remarksOn('at: H+6, by: PO, seen: Two., class: signal, owner: Designer')).toEqual([
      'A signal without deadline is a worry.',
    ]);
    expect(remarksOn('at: H+6, by: PO, seen: Two., class: signal, owner: Designer, deadline: H+24')).toEqual(
      [],
    );
  });

  it('of an act wants one of three things, or a why (W6), and not in the first hour (W7)', () => {
    const act = 'by: PO, seen: Switched off., class: act, owner: Tech Lead, deadline: now';
    expect(remarksOn(`at: H+6, ${act}`)).toEqual(['The practice acts on three things; say why.']);
    expect(remarksOn(`at: H+6, ${act}, trigger: data`)).toEqual([]);
    expect(remarksOn(`at: H+6, ${act}, why: The exam hall was waiting.`)).toEqual([]);
    expect(remarksOn(`at: "H+0:30", ${act}, trigger: threshold`)).toEqual([
      'Acted in the first hour, when most noise is people meeting something new.',
    ]);
  });

  it('that nothing changed wants nothing', () => {
    expect(remarksOn('at: H+6, by: PO')).toEqual([]);
  });
});

describe('the cadence of notes (W5)', () => {
  const everyNote = [1, 2, 3, 4, 5, 6, 7, 8, 12, 16, 20, 24, 30, 36, 42, 48];
  const notes = (hours: readonly number[]) =>
    `notes:\n${hours.map((hour) => `  - { at: ${at(hour)}, by: PO }`).join('\n')}`;

  it('is kept by a note at each of its hours', () => {
    expect(told(notes(everyNote)).remarks).toEqual([]);
  });

  it('tells all its gaps in one sentence', () => {
    const kept = everyNote.filter((hour) => ![4, 5, 30].includes(hour));
    expect(told(notes(kept)).remarks).toEqual([
      'No note between H+3 and H+6, nor between H+24 and H+36. “Nothing changed” would do.',
    ]);
  });

  it('asks for no note of hours that are still to come, nor after an incident', () => {
    expect(told(notes([1, 2, 3]), { asOf: 3.5 }).remarks).toEqual([]);
    expect(told(`${notes([1, 2, 3])}\nincident: { at: "H+3:30", why: Seats were lost }`).remarks).toEqual([]);
  });

  it('says nothing of a log without a note: the page says that once', () => {
    expect(told('').remarks).toEqual([]);
  });

  it('grows with no note that is added', () => {
    const hour = fc.integer({ min: 0, max: 480 }).map((tenth) => tenth / 10);
    const missing = (hours: readonly number[]): number => {
      const found = [...(told(notes(hours)).remarks[0] ?? '').matchAll(/H\+(\d+) and H\+(\d+)/g)];
      return found.reduce((sum, [, from, to]) => sum + Number(to) - Number(from), 0);
    };
    fc.assert(
      fc.property(fc.array(hour, { minLength: 1, maxLength: 20 }), hour, (hours, more) => {
        // Whole hours are told, so that one gap cut in two may be told an hour longer.
        expect(missing([...hours, more])).toBeLessThanOrEqual(missing(hours) + 1);
      }),
    );
  });
});

it('a log is read as it stood at a moment in the past', () => {
  const front = 'notes:\n  - { at: H+1, by: PO }\n  - { at: H+40, by: PO }\nclosed: { at: H+49, by: PO }';
  const file = `---\n${front}\n---\n\nQuiet.\n`;
  const { log } = readWatchLog(file, 'content/watches/seats.md', [{ id: 'seats', releaseAt }]);
  const then = log && logUntil(log, Date.parse(at(17)));
  expect(then?.notes.map(({ hour }) => hour)).toEqual([1]);
  expect(then).toMatchObject({ closingNote: [] });
  expect(then).not.toHaveProperty('closed');
  expect(log && logUntil(log, Date.parse(at(60)))).toEqual(log);
});

describe('the end of a watch', () => {
  const note = '\n## Summary\n\nQuiet.\n';
  const end = (front: string, more: Parameters<typeof told>[1] = {}) => told(front, more).ending;

  it('is still to come while it runs, and its note may take a day', () => {
    expect(end('', { asOf: 17 })).toEqual({
      state: 'running',
      says: 'The watch runs until Thursday 17 September 2026, 09:00.',
    });
    expect(end('', { asOf: 60 }).state).toBe('due');
    expect(end('', { asOf: -1 })).toEqual({ state: 'upcoming', says: '' });
  });

  it('is said plainly where nobody closed it (W8)', () => {
    expect(end('')).toEqual({
      state: 'open',
      says: 'Still open. The watch ended on Thursday 17 September 2026, 09:00 without its note.',
    });
    expect(end('', { body: note }).says).toContain('its note is there, and nobody has closed it');
    expect(end('closed: { at: H+48, by: PO }')).toEqual({
      state: 'closed-without-note',
      says: 'Closed on Thursday 17 September 2026, 09:00 by PO, without its note.',
    });
    expect(end('closed: { at: H+48, by: PO }', { body: note }).state).toBe('closed');
  });

  it('comes early with an incident, and later by a named decision (W9)', () => {
    expect(end('incident: { at: H+9, why: Seats were lost. }', { asOf: 20 })).toEqual({
      state: 'due',
      says: 'An incident ended the watch on Tuesday 15 September 2026, 18:00, at H+9: Seats were lost. The watch ended on Tuesday 15 September 2026, 18:00. Its closing note is still to come.',
    });
    const extended = 'extended: { to: H+72, by: PO, why: The half term begins. }';
    expect(end(extended, { asOf: 50 }).state).toBe('running');
    expect(told(extended).remarks).toEqual([
      'Extended to Friday 18 September 2026, 09:00 by PO: The half term begins.',
    ]);
  });

  it('is said in Hebrew as well', () => {
    expect(end('', { words: wordsOf('he') }).says).toMatch(/^עדיין פתוח\. המעקב הסתיים ביום חמישי/);
  });
});

it('a source is told as tickets where it is nothing but ids, and one that the site does not hold not at all', () => {
  const source = (written: string) => told(`notes:\n  - { at: H+1, by: PO, source: "${written}" }`).notes[0];
  expect(source('#7')).toMatchObject({ tickets: ['7'] });
  expect(source('7, 8')).toMatchObject({ tickets: ['7'] });
  expect(source('7, 8')).not.toHaveProperty('source');
  expect(source('dashboard 4-2')).toMatchObject({ tickets: [], source: 'dashboard 4-2' });
});
