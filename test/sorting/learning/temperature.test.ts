import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitTemperature, type HeldOutView } from '../../../src/sorting/learning/temperature.ts';
import { tempered } from '../../../src/sorting/streams.ts';

/** A stream stated with a probability of 90 %, with the other two alike. */
const ninety = { bug: Math.log(0.9), brief: Math.log(0.05), noise: Math.log(0.05) };
/** A hundred tickets stated as bugs with 90 %, of which so many are. */
const stated = (right: number): HeldOutView[] =>
  Array.from({ length: 400 }, (_, at) => ({
    truth: at % 100 < right ? 'bug' : at % 2 ? 'brief' : 'noise',
    view: ninety,
  }));

describe('the temperature', () => {
  it.each([
    [90, 0.9],
    [75, 0.75],
    [60, 0.6],
  ])('makes what is right %i times in a hundred be stated so', (right, share) => {
    expect(tempered(ninety, fitTemperature(stated(right))).bug).toBeCloseTo(share, 1);
  });

  it('begins a little hotter than what it is told, and two tickets hardly move it', () => {
    expect(fitTemperature([])).toBeCloseTo(1.5, 3);
    expect(fitTemperature(stated(90).slice(0, 2))).toBeGreaterThan(1.3);
  });

  it('never turns the order of the streams, and probabilities sum to 1', () => {
    const logit = fc.double({ min: -20, max: 20, noNaN: true });
    fc.assert(
      fc.property(
        logit,
        logit,
        logit,
        fc.double({ min: 0.4, max: 6, noNaN: true }),
        (bug, brief, noise, temperature) => {
          const said = tempered({ bug, brief, noise }, temperature);
          expect(said.bug + said.brief + said.noise).toBeCloseTo(1, 9);
          if (bug > brief) expect(said.bug).toBeGreaterThanOrEqual(said.brief);
        },
      ),
    );
  });
});
