import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrationOf } from '../../src/calibration/index.ts';
import { afterAll, release } from './some-releases.ts';

/** Releases with ten tickets each, of which so many were foreseen. */
const ofTen = (...foreseen: number[]) =>
  foreseen.map((part, number) =>
    release({ number, foreseen: part, surprises: part < 10 ? [{ theme: 'a', tickets: 10 - part }] : [] }),
  );
const progress = (foreseen: number[], now = afterAll) => calibrationOf(ofTen(...foreseen), now).progress;

describe('whether a trio foresees its customers better than before', () => {
  it('cannot be told from fewer than five releases', () => {
    expect(progress([1, 1, 9, 9])).toMatchObject({ verdict: 'too-few' });
    expect(progress([1, 1, 9, 9]).inWords).toBe(
      'Too few to tell: four finished watches with 40 tickets about their releases. It takes five releases, with twenty such tickets on either side.',
    );
  });

  it('cannot be told where one side has fewer than twenty tickets', () => {
    const few = [1, 2, 3, 4, 5].map((number) => release({ number, foreseen: 6 }));
    expect(calibrationOf(few, afterAll).progress.verdict).toBe('too-few');
  });

  it('is told from the older and the newer half, with an interval', () => {
    const { inWords, headline, ...told } = progress([3, 4, 3, 4, 8, 9, 8, 9]);
    expect(told).toMatchObject({
      verdict: 'better',
      since: 'half',
      older: { releases: 4, part: 14, of: 40 },
      newer: { releases: 4, part: 34, of: 40 },
    });
    expect(headline).toBe('Better than at first: 34 of 40 (85\u00a0%) foreseen, 14 of 40 (35\u00a0%) before');
    expect(inWords).toMatch(
      /^Better than at first: of the tickets about a release 34 of 40 \(85\u00a0%\) were foreseen in the newer half, 14 of 40 \(35\u00a0%\) in the older\. The difference is \+50 points; it may be anything from \+\d+ to \+\d+ \(95 % interval\)\.$/,
    );
  });

  it('is told against a year ago, where there are releases on both sides of it', () => {
    // The releases are a month apart, from January 2025 on.
    expect(progress([9, 9, 9, 9, 2, 2, 2, 2], Date.UTC(2026, 3, 15))).toMatchObject({
      verdict: 'worse',
      since: 'year',
      older: { releases: 4 },
      newer: { releases: 4 },
    });
  });

  it('claims nothing where the releases differ among themselves as much', () => {
    expect(progress([0, 9, 0, 9, 9, 4, 9, 0]).verdict).toBe('no-difference');
    expect(progress([5, 5, 5, 6, 6, 5, 5, 6]).verdict).toBe('no-difference');
  });

  it('holds the difference inside its interval, and turns with the order', () => {
    const shares = fc
      .array(fc.integer({ min: 0, max: 10 }), { minLength: 6, maxLength: 14 })
      .filter(({ length }) => length % 2 === 0);
    const opposite = {
      better: 'worse',
      worse: 'better',
      'no-difference': 'no-difference',
      'too-few': 'too-few',
    };
    fc.assert(
      fc.property(shares, (foreseen) => {
        const { difference, verdict } = progress(foreseen);
        const { low = 0, mid = 0, high = 0 } = difference ?? {};
        expect(low).toBeLessThanOrEqual(mid);
        expect(mid).toBeLessThanOrEqual(high);
        expect(progress([...foreseen].reverse()).verdict).toBe(opposite[verdict]);
      }),
    );
  });
});
