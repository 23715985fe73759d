import { describe, expect, it } from 'vitest';
import { calibrationOf, calibrationSchema } from '../../src/calibration/index.ts';
import { wordsOf } from '../../src/words/index.ts';
import { afterAll, release } from './some-releases.ts';

const only = (went: Parameters<typeof release>[0]) => calibrationOf([release(went)], afterAll).releases[0];

describe('a release in the record', () => {
  it('counts what was foreseen, as a question or a limitation, of what came about it', () => {
    const row = only({ number: 1, foreseen: 5, limitations: 2, surprises: [{ theme: 'a', tickets: 3 }] });
    expect(row?.arrivals).toEqual({ part: 7, of: 10 });
    expect(row?.surprises).toEqual({ themes: 1, tickets: 3, later: [] });
  });

  it('names what later steps brought, each once, and adds it to no sum', () => {
    const row = only({
      number: 1,
      foreseen: 5,
      surprises: [{ theme: 'a', tickets: 3 }],
      later: ['a', 'b', 'b'],
    });
    expect(row?.surprises).toEqual({ themes: 1, tickets: 3, later: ['The b'] });
    expect(row?.arrivals).toEqual({ part: 5, of: 8 });
  });

  it('tells questions that came, that perhaps did, that stayed silent, and that have no verdict yet', () => {
    const row = only({
      number: 1,
      questions: [
        { state: 'came', verdict: 'right' },
        { state: 'silent', perhaps: true, verdict: 'not-checked' },
        { state: 'silent', verdict: 'wrong' },
        { state: 'silent', verdict: 'not-checked' },
      ],
    });
    expect(row?.questions).toEqual({ foreseen: 4, came: 1, perhaps: 1, silent: 1, open: 1 });
    expect(row?.forecast).toEqual({ right: 1, 'too-conservative': 0, wrong: 1, 'not-checked': 2 });
  });

  it.each([
    ['the day of writing', { writtenOn: '2025-01-22' }, 10],
    ['the signature of the CS Lead, where that day is not written', signed('2025-01-30'), 2],
    ['neither', {}, null],
  ])('counts the days of warning from %s', (_, handoff, days) => {
    expect(only({ number: 1, handoff })?.warningDays).toBe(days);
  });

  it.each([
    ['to come', { released: false, complete: false, whole: false }, 'upcoming'],
    ['running', { complete: false, whole: false }, 'running'],
    ['over, while the exports do not hold all of it', { whole: false }, 'short'],
    ['over', {}, 'over'],
  ])('says whether its watch is %s', (_, watch, watched) => {
    expect(only({ number: 1, watch })?.watched).toBe(watched);
  });

  it('has a share of its own from twenty tickets on, with its range', () => {
    expect(only({ number: 1, foreseen: 15, surprises: [{ theme: 'a', tickets: 5 }] })?.pooled).toEqual({
      part: 15,
      of: 20,
      releases: 1,
      share: 0.75,
      range: { low: 0.531, high: 0.888 },
    });
    expect(only({ number: 1, foreseen: 19 })?.pooled).toBeNull();
  });

  it('is pooled with as many before it as twenty tickets take', () => {
    const { releases } = calibrationOf(
      [1, 2, 3, 4].map((number) => release({ number, foreseen: 8, surprises: [{ theme: 'a', tickets: 1 }] })),
      afterAll,
    );
    expect(releases.map(({ id, pooled }) => [id, pooled?.releases, pooled?.of])).toEqual([
      ['r4', 3, 27],
      ['r3', 3, 27],
      ['r2', undefined, undefined],
      ['r1', undefined, undefined],
    ]);
  });
});

describe('all releases together', () => {
  it('are those whose watch is over; a ticket of two windows is counted once, as foreseen if one of them foresaw it', () => {
    const { pooled, finding, notes } = calibrationOf(
      [
        release({ number: 1, foreseen: 10, firstTicket: 1 }),
        release({ number: 2, surprises: [{ theme: 'a', tickets: 4 }], firstTicket: 9 }),
        release({ number: 3, foreseen: 50, watch: { complete: false } }),
      ],
      afterAll,
    );
    expect(pooled).toMatchObject({ releases: 2, part: 10, of: 12 });
    expect(finding).toBe('Over two releases 10 of 12 related tickets were foreseen.');
    expect(notes).toEqual(['Too few releases to speak of a habit.']);
  });

  it('name a percentage from twenty tickets on', () => {
    const { finding } = calibrationOf([release({ number: 1, foreseen: 20 })], afterAll);
    expect(finding).toBe('Over one release 20 of 20 (100\u00a0%) related tickets were foreseen.');
  });

  it('add up silence, surprises and verdicts, those on questions apart from those on predictions', () => {
    const { pooled, briefs, notes } = calibrationOf(
      [
        release({ number: 1, brief: 'right', questions: [{ state: 'came', verdict: 'right' }] }),
        release({
          number: 2,
          brief: 'not-checked',
          surprises: [{ theme: 'a', tickets: 4 }],
          questions: [
            { state: 'silent', verdict: 'wrong' },
            { state: 'silent', verdict: 'not-checked' },
          ],
        }),
        release({ number: 3, brief: 'wrong', watch: { released: false, complete: false } }),
      ],
      afterAll,
    );
    expect(pooled).toMatchObject({
      questions: { foreseen: 3, came: 1, perhaps: 0, silent: 1, open: 1 },
      surprises: { themes: 1, tickets: 4 },
      forecast: { right: 1, 'too-conservative': 0, wrong: 1, 'not-checked': 1 },
    });
    expect(briefs).toEqual({ right: 1, 'too-conservative': 0, wrong: 1, 'not-checked': 1 });
    expect(notes[0]).toBe('1 of 2 predicted questions stayed silent.');
  });

  it('tell predictions that nobody checked, of the newest five that were due', () => {
    const states = [
      'not-checked',
      'right',
      'not-checked',
      'wrong',
      'right',
      'not-checked',
      'awaited',
    ] as const;
    const { notes } = calibrationOf(
      states.map((brief, number) => release({ number, brief })),
      afterAll,
    );
    expect(notes).toEqual(['2 of the last 5 predictions were not checked.']);
  });

  it('name a theme that surprised twice, never a shape found by words alone', () => {
    const twice = (byWords?: true) =>
      [1, 2].map((number) =>
        release({
          number,
          surprises: [{ theme: 'second-marker', tickets: 3, ...(byWords ? { byWords } : {}) }],
        }),
      );
    expect(calibrationOf(twice(), afterAll).notes).toContain(
      '“The second-marker” surprised us again. Put it in the next handoff.',
    );
    expect(calibrationOf(twice(true), afterAll).notes.join()).not.toContain('again');
  });

  it('say nothing without a release', () => {
    const nothing = calibrationOf([], afterAll);
    expect(nothing).toMatchObject({
      releases: [],
      pooled: { releases: 0, of: 0 },
      progress: { verdict: 'too-few' },
    });
    expect(nothing.notes).toEqual(['Too few releases to speak of a habit.']);
  });

  it('fit their schema, and speak Hebrew', () => {
    const some = calibrationOf(
      [1, 2, 3, 4, 5, 6].map((number) =>
        release({ number, foreseen: 10, surprises: [{ theme: 'a', tickets: 5 }] }),
      ),
      afterAll,
      wordsOf('he'),
    );
    expect(calibrationSchema.parse(some)).toEqual(some);
    expect([...some.notes, some.progress.inWords].join('').replace(/The a/g, '')).not.toMatch(/[A-Za-z]/);
  });
});

function signed(date: string) {
  return { signatures: { csLead: { name: 'Noor', date } } };
}
