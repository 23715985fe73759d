import { describe, expect, it } from 'vitest';
import type { SorterReport } from '../../../src/chronicle/index.ts';
import { itsLimits, ofItself } from '../../../src/components/pipeline/sorter/sayings.ts';
import { english, wordsOf } from '../../../src/words/index.ts';

const nothing = { bug: 0, brief: 0, noise: 0, unclear: 0 };
const sorter = (some: Partial<SorterReport> = {}): SorterReport => ({
  corrections: 0,
  labels: { bug: 0, brief: 0, noise: 0 },
  learns: false,
  reliable: false,
  coverage: { count: 0, of: 0, low: 0, high: 1 },
  confusion: { bug: nothing, brief: nothing, noise: nothing, unclear: nothing },
  calibration: [],
  bars: {},
  languagesWithoutCues: [],
  ...some,
});
const taught = sorter({
  corrections: 267,
  labels: { bug: 100, brief: 24, noise: 136 },
  learns: true,
  reliable: true,
  coverage: { count: 700, of: 1000, low: 0.67, high: 0.73 },
  accuracy: { count: 150, of: 200, low: 0.69, high: 0.8 },
  bars: { bug: 0.7, noise: 0.6 },
  heldBackBy: 'brief',
});

describe('what the sorter says of itself', () => {
  it('without a correction: that it is unreliable, and that nobody knows how often it is right', () => {
    expect(ofItself(sorter({ coverage: { count: 12, of: 18, low: 0.4, high: 0.8 } }), english)).toEqual([
      '0 corrections so far. The machine’s sorting is unreliable below 200. Until there are 50 corrections it sorts by its cue words and the helpdesk’s own fields alone.',
      'Of 18 tickets it would sort 12 by itself; the others it leaves unclear. How often it is right is not known: too few tickets have been sorted by a person.',
    ]);
  });

  it('with enough corrections: the share, its base and its range, and that the figure is not of a random draw', () => {
    expect(ofItself(taught, english)).toEqual([
      'It has learned from 267 corrections: 100 bug, 24 brief input, 136 noise and 7 unclear.',
      'Of 1,000 tickets it would sort 700 (70 %) by itself; the others it leaves unclear. Of the corrected tickets that it had not seen and did not leave unclear, it sorted 150 of 200 (75 %) as the person did, between 69 and 80 % with what chance allows. Fewer than 20 of them were drawn at random, so this figure speaks for the tickets that were picked and not for all.',
    ]);
  });

  it('with a random draw: that this is the figure to go by', () => {
    const drawn = { ...taught, randomAccuracy: { count: 40, of: 50, low: 0.67, high: 0.89 } };
    expect(ofItself(drawn, english).at(-1)).toContain(
      'Of those drawn at random it had 40 of 50 (80 %) right, between 67 and 89 %. This is the figure to go by: the others were picked because they are hard.',
    );
  });
});

describe('what the sorter does not know', () => {
  it('names languages without cues, streams with few examples and streams without a bar, and what no sorter knows', () => {
    const limits = itsLimits(
      {
        ...taught,
        languagesWithoutCues: [
          { language: 'fr', tickets: 40 },
          { language: 'Deva', tickets: 20 },
        ],
      },
      english,
    );
    expect(limits.map((sentence) => sentence.split(':')[0])).toEqual([
      'French',
      'Devanagari',
      'Brief input',
      'Brief input',
      'Whether a ticket really traces to the chain, whether two tickets describe one thing, and whether a wish hides a bug',
    ]);
  });

  it('says the language in the language of the interface', () => {
    const french = sorter({ languagesWithoutCues: [{ language: 'fr', tickets: 2 }] });
    expect(itsLimits(french, wordsOf('he'))[0]).toContain('צרפתית');
  });
});
