import { describe, expect, it } from 'vitest';
import { composeLines } from '../../../src/readings/index.ts';
import { change, week } from '../figures.ts';

describe('the volume', () => {
  it('gives count, usual range and the week before', () => {
    expect(composeLines(week()).lines.volume.text).toBe(
      '200 tickets (198 the week before), within the usual 180 to 241.',
    );
  });

  it('is not called within a range that it lies outside of, though chance explains it', () => {
    const odd = week({ volume: change(209, 85, 207, 'within', 172) });
    expect(composeLines(odd).lines.volume.text).toBe(
      '209 tickets (172 the week before, +22 %), outside the usual 85 to 207, as happens by chance.',
    );
  });

  it('says so when history is too short', () => {
    const volume = {
      count: 12,
      previous: 9,
      usual: null,
      verdict: 'too-little-history' as const,
      weeksOfHistory: 2,
    };
    expect(composeLines(week({ volume })).lines.volume.text).toBe(
      '12 tickets (9 the week before); two weeks of history, too few for a usual range.',
    );
  });

  it('names the holiday that explains a dip', () => {
    const dip = week({ volume: change(60, 150, 220, 'far-below', 170), holidays: ['Christmas Day'] });
    expect(composeLines(dip).lines.volume.text).toBe(
      '60 tickets (170 the week before, −65 %), far below the usual 150 to 220; the week holds Christmas Day.',
    );
  });

  it('tells missing data from no tickets', () => {
    const missing = week({
      covered: false,
      volume: { ...change(0, 0, 0), usual: null, verdict: 'too-little-history' },
    });
    expect(composeLines(missing).lines.volume.text).toContain('perhaps no export covers it');
  });
});

it('a volume that stays outside its range says for how long', () => {
  const volume = change(260, 180, 241, 'above', 250);
  const { text } = composeLines(week({ volume, volumeRun: { side: 'above', weeks: 2, back: false } })).lines
    .volume;
  expect(text).toBe('260 tickets (250 the week before, +4 %), usual 180 to 241; the second week above.');
});

it('an open week is compared with the same part of the weeks before, and with nothing else', () => {
  const { text } = composeLines(week({ complete: false, volume: change(60, 50, 90, 'within', 198) })).lines
    .volume;
  expect(text).toBe('60 tickets so far; by this time of the week there are usually 50 to 90.');
});

it('a slow rise of the volume belongs to line one', () => {
  const { volume } = composeLines(
    week({ volumeRising: { since: 22, before: 180, now: 230, unremarked: true } }),
  ).lines;
  expect(volume.text).toBe(
    '200 tickets (198 the week before), within the usual 180 to 241; rising since week 22, from about 180 a week to 230.',
  );
});
