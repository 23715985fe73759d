import { describe, expect, it } from 'vitest';
import { headlineOf, type Waiting } from '../../../src/chronicle/pipeline/headline.ts';
import { english, wordsOf } from '../../../src/words/index.ts';

const many = (count: number) => Array.from({ length: count });
const waiting = (some: Partial<Waiting> = {}): Waiting => ({
  textless: false,
  bugs: { patterns: [], untraced: [] },
  unclear: { sinceLast: 0, passed: 0 },
  briefs: { open: 0 },
  ...some,
});

describe('the headline of the pipeline', () => {
  it('says what several bugs have in common, and what waits for the sync', () => {
    const bugs = {
      patterns: [
        { level: 'operation' as const, bugs: many(3) },
        { level: 'scope' as const, bugs: many(4) },
      ],
      untraced: many(9),
    };
    expect(headlineOf(waiting({ bugs, unclear: { sinceLast: 7, passed: 400 } }), english)).toBe(
      'Four new bugs trace to Scope; seven tickets wait for the sync',
    );
  });

  it('comes to bugs that trace to nothing and to open brief input where nothing heavier waits', () => {
    const bugs = { patterns: [], untraced: many(1) };
    expect(headlineOf(waiting({ bugs, briefs: { open: 12 } }), english)).toBe(
      'One bug traces to nothing yet; 12 brief inputs wait for the product owner',
    );
  });

  it('tells what has passed a sync where nothing new waits for the next one', () => {
    const left = waiting({ unclear: { sinceLast: 0, passed: 400 } });
    expect(headlineOf(left, english)).toBe('400 unclear tickets have passed a sync');
    expect(headlineOf(left, wordsOf('he'))).toBe('400 פניות לא ברורות עברו פגישת סנכרון');
    expect(headlineOf(waiting({ unclear: { sinceLast: 0, passed: 1 } }), english)).toBe(
      'One unclear ticket has passed a sync',
    );
  });

  it('does not count what holds no word to sort by', () => {
    expect(headlineOf(waiting({ textless: true, unclear: { sinceLast: 600, passed: 0 } }), english)).toBe(
      'The exports hold no words to sort by',
    );
  });

  it('says that nothing waits', () => {
    expect(headlineOf(waiting(), english)).toBe('Nothing waits for a decision');
    expect(headlineOf(waiting(), wordsOf('he'))).toMatch(/^\p{Script=Hebrew}/u);
  });
});
