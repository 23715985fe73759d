import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSignal, type SignalReading, standingOf } from '../../src/signals/index.ts';
import { wordsOf } from '../../src/words/index.ts';

const prediction = {
  sentence: 'Under ten minutes.',
  checkDate: '2026-10-23',
  method: 'Five coordinators, watched',
};
const on = (day: string, hasVoice = true) => ({
  now: Date.parse(`${day}T12:00:00Z`),
  timeZone: 'Europe/London',
  hasVoice,
});
const signal = (extra = ''): SignalReading =>
  readSignal(
    `---\ncheckedOn: 2026-10-21\nmeasured: eight minutes\nby: Marit\nverdict: wrong\n${extra}---\n`,
    'content/signals/v4-2.md',
  ).signal as SignalReading;

describe('where a prediction stands', () => {
  it('is nowhere when the handoff names none', () => {
    expect(standingOf({}, undefined, on('2026-10-30'))).toEqual({
      state: 'none',
      byPerson: false,
      notes: [],
    });
  });

  it.each([
    ['2026-10-22', 'awaited', []],
    ['2026-10-23', 'awaited', []],
    ['2026-10-24', 'overdue', ['Not checked since 23 October 2026.']],
    ['2026-11-06', 'overdue', ['Not checked since 23 October 2026.']],
    ['2026-11-07', 'not-checked', ['Not checked since 23 October 2026.']],
  ])('on %s, with nothing written, it is %s', (day, state, notes) => {
    expect(standingOf({ prediction }, undefined, on(day))).toMatchObject({ state, notes, byPerson: false });
  });

  it('counts days in the zone of the settings', () => {
    const lateInLondon = { ...on('2026-10-23'), now: Date.parse('2026-10-23T22:30:00Z') };
    expect(standingOf({ prediction }, undefined, lateInLondon).state).toBe('awaited');
    expect(standingOf({ prediction }, undefined, { ...lateInLondon, timeZone: 'Asia/Jerusalem' }).state).toBe(
      'overdue',
    );
  });

  it('is what the person wrote, however late', () => {
    expect(standingOf({ prediction }, signal(), on('2027-01-01'))).toMatchObject({
      state: 'wrong',
      byPerson: true,
      notes: [],
    });
  });

  it('waits for a reading that is dated later', () => {
    const standing = standingOf({ prediction }, signal(), on('2026-10-20'));
    expect(standing).toMatchObject({ state: 'awaited', byPerson: false });
    expect(standing.signal).toBeUndefined();
    expect(standing.notes).toEqual([expect.stringContaining('21 October 2026, which is still to come')]);
  });

  it('tells another method than the promised one, but not another way to write it', () => {
    const notes = (method: string) =>
      standingOf({ prediction }, signal(`method: ${method}\n`), on('2026-10-30')).notes;
    expect(notes('A survey')).toEqual(['Checked by “A survey”, promised by “Five coordinators, watched”.']);
    expect(notes('five coordinators watched.')).toEqual([]);
  });

  it('asks for a moment where no note stands beside it', () => {
    expect(standingOf({ prediction }, signal(), on('2026-10-30', false)).notes).toEqual([
      'The signal reading stands alone, without a voice-of-customer note. Which moment belongs beside it?',
    ]);
  });

  it('says when there is nothing that the verdict could be about', () => {
    expect(standingOf({}, signal(), on('2026-10-30'))).toMatchObject({
      state: 'wrong',
      notes: [expect.stringContaining('names no prediction')],
    });
  });

  it('never judges by itself, on whatever day', () => {
    const days = fc.date({ min: new Date('2026-01-01'), max: new Date('2028-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (now) => {
        const { state } = standingOf({ prediction }, undefined, {
          now: now.getTime(),
          timeZone: 'Asia/Tokyo',
          hasVoice: false,
        });
        expect(['awaited', 'overdue', 'not-checked']).toContain(state);
      }),
    );
  });

  it('speaks Hebrew', () => {
    const { notes } = standingOf({ prediction }, undefined, on('2026-10-24'), wordsOf('he'));
    expect(notes).toEqual([expect.stringMatching(/^לא נבדק מאז .*2026\.$/)]);
  });
});
