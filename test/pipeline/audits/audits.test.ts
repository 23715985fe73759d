import { describe, expect, it } from 'vitest';
import { type AuditFacts, selfAudits } from '../../../src/pipeline/index.ts';

/** Four weeks in which all is well. */
const well: AuditFacts = {
  weeks: 4,
  streams: { bug: 30, brief: 15, noise: 50, unclear: 5 },
  untraced: 5,
  unclearByWeek: [2, 1, 0, 2],
  settled: 3,
  nextSync: '26 November 2026',
  before: { weeks: 30, streams: { bug: 300, brief: 150, noise: 500, unclear: 50 } },
  byHand: { weeks: 8, sorted: 40, unclear: 2 },
  machine: { asked: 60, other: 6 },
  unsigned: [],
  unsignedReleases: [],
  patterns: [],
};
const found = (some: Partial<AuditFacts>): string[] => selfAudits({ ...well, ...some }).map(({ id }) => id);
const said = (some: Partial<AuditFacts>): string | undefined => selfAudits({ ...well, ...some })[0]?.sentence;

describe('the self-audits', () => {
  it('have nothing to remark when all is well', () => {
    expect(selfAudits(well)).toEqual([]);
  });

  it('ask after a month without brief input (M1)', () => {
    const streams = { bug: 0, brief: 0, noise: 30, unclear: 2 };
    expect(said({ streams })).toBe(
      'No brief input in four weeks. Either all is well, or brief inputs are filed as bugs.',
    );
    expect(found({ streams, weeks: 3, unclearByWeek: [0, 1, 1] })).toEqual([]);
    expect(found({ streams: { ...streams, noise: 17 } })).toEqual([]);
  });

  it('ask when everything that was not noise became a bug (M2)', () => {
    const streams = { bug: 12, brief: 0, noise: 8, unclear: 0 };
    expect(found({ streams, untraced: 0 })).toEqual(['M1', 'M2']);
    expect(found({ streams: { ...streams, noise: 7 }, untraced: 0 })).toEqual([]);
    expect(found({ streams: { ...streams, brief: 1 }, untraced: 0 })).toEqual([]);
  });

  it('ask after a month without a bug (M3)', () => {
    const streams = { bug: 0, brief: 10, noise: 38, unclear: 2 };
    expect(said({ streams, untraced: 0 })).toBe(
      'No bug in four weeks. Are there none, or are they not heard?',
    );
    expect(found({ streams: { ...streams, noise: 37 }, untraced: 0 })).toEqual([]);
  });

  it('pass on what several bugs at one chain level have in common (M4)', () => {
    expect(said({ patterns: ['3 bugs this week trace to Scope.'] })).toBe('3 bugs this week trace to Scope.');
  });

  it('tell when more than a third of the bugs trace to nothing (M5)', () => {
    const streams = { bug: 12, brief: 15, noise: 50, unclear: 5 };
    expect(found({ streams, untraced: 4 })).toEqual([]);
    expect(said({ streams, untraced: 5 })).toBe(
      '5 of 12 bug tickets trace to nothing; the page of bugs counts tickets of one bug once.',
    );
    expect(found({ streams: { ...streams, bug: 9 }, untraced: 9 })).toEqual([]);
  });

  it('tell a large unclear pile (M6)', () => {
    const streams = { bug: 20, brief: 10, noise: 20, unclear: 9 };
    expect(said({ streams })).toBe('A large unclear pile is an unmade decision: 9 of 59 tickets.');
    expect(found({ streams: { ...streams, unclear: 8 } })).toEqual([]);
  });

  it('ask whether unclear is allowed, where much is sorted by hand (M7)', () => {
    expect(said({ byHand: { weeks: 8, sorted: 20, unclear: 0 } })).toBe(
      'Nothing unclear in eight weeks. Is ‘unclear’ allowed?',
    );
    expect(found({ byHand: { weeks: 8, sorted: 19, unclear: 0 } })).toEqual([]);
    expect(found({ byHand: { weeks: 7, sorted: 50, unclear: 0 } })).toEqual([]);
  });

  it('name weeks whose reading is not signed, for a team that writes readings (M8)', () => {
    expect(said({ unsigned: ['Week 45', 'Week 46'] })).toBe(
      'The readings of Week 45 and Week 46 are not signed.',
    );
    const { unsigned: _, ...never } = well;
    expect(selfAudits(never)).toEqual([]);
  });

  it('name a release whose handoff was not signed (M10)', () => {
    expect(said({ unsignedReleases: ['v4.2 Seat lists'] })).toBe(
      'v4.2 Seat lists went out without a handoff signed by all four.',
    );
  });

  it('name a release in whose watch nobody noted anything, for a team that notes (M10)', () => {
    expect(said({ unnotedReleases: ['v4.2 Seat lists'] })).toBe(
      'Nobody noted anything in the first 48 hours of v4.2 Seat lists. “Nothing changed” would do.',
    );
    expect(found({ unnotedReleases: [] })).toEqual([]);
  });

  it('note when machine and CS Lead disagree on more than a fifth (M12)', () => {
    expect(selfAudits({ ...well, machine: { asked: 50, other: 11 } })).toEqual([
      {
        id: 'M12',
        grade: 'note',
        sentence: 'The machine and the CS Lead disagree on 11 of 50 corrected tickets.',
      },
    ]);
    expect(found({ machine: { asked: 50, other: 10 } })).toEqual([]);
    expect(found({ machine: { asked: 49, other: 40 } })).toEqual([]);
  });

  it('ask whether noise is deleted, where history had plenty of it', () => {
    const streams = { bug: 30, brief: 15, noise: 3, unclear: 5 };
    expect(said({ streams })).toMatch(
      /^3 of 53 tickets are noise, where about 27 would be usual\. Is noise deleted/,
    );
    expect(found({ streams: { ...streams, noise: 12 } })).toEqual([]);
    expect(found({ streams, before: { ...well.before, weeks: 11 } })).toEqual([]);
  });

  it('tell an unclear pile that only grows', () => {
    const unclearByWeek = [3, 2, 4, 1];
    expect(said({ unclearByWeek, settled: 0 })).toBe(
      'The unclear pile only grows: 10 tickets were left on it in four weeks, some in each, and nobody took one off. The next sync is on 26 November 2026.',
    );
    expect(found({ unclearByWeek, settled: 1 })).toEqual([]);
    expect(found({ unclearByWeek: [5, 0, 6, 1], settled: 0 })).toEqual([]);
    expect(found({ unclearByWeek: [2, 2, 2, 2], settled: 0 })).toEqual([]);
  });
});
