import { describe, expect, it } from 'vitest';
import { streamBar, streamsInWords } from '../../src/charts/index.ts';
import { wordsOf } from '../../src/words/index.ts';

describe('the stream bar', () => {
  it('parts the week in a fixed order', () => {
    expect(streamBar({ noise: 5, bug: 2, unclear: 1, brief: 2 }).parts).toEqual([
      { stream: 'bug', count: 2, x: '0%', width: '20%' },
      { stream: 'brief', count: 2, x: '20%', width: '20%' },
      { stream: 'noise', count: 5, x: '40%', width: '50%' },
      { stream: 'unclear', count: 1, x: '90%', width: '10%' },
    ]);
  });

  it('has no part for a stream without a ticket, and none at all for an empty week', () => {
    expect(streamBar({ bug: 0, brief: 0, noise: 3, unclear: 0 }).parts).toEqual([
      { stream: 'noise', count: 3, x: '0%', width: '100%' },
    ]);
    expect(streamBar({ bug: 0, brief: 0, noise: 0, unclear: 0 })).toEqual({ total: 0, parts: [] });
  });

  it('says counts, never shares', () => {
    expect(streamsInWords({ bug: 6, brief: 2, noise: 11, unclear: 0 })).toBe(
      '6 bug, 2 brief input, 11 noise and 0 unclear',
    );
  });
});

it('streams are counted in Hebrew', () => {
  expect(streamsInWords({ bug: 6, brief: 2, noise: 11, unclear: 0 }, wordsOf('he'))).toBe(
    'תקלה 6, קלט לבריף 2, רעש צפוי 11 ולא ברור 0',
  );
});
