import { describe, expect, it } from 'vitest';
import { sorterOf } from '../../../src/chronicle/pipeline/sorter.ts';
import { streamsOf } from '../../../src/chronicle/pipeline/streams.ts';
import { groundsWith } from './grounds.ts';

const at = (day: string) => `2026-03-${day}T09:00:00Z`;

describe('the streams over time', () => {
  it('stand in their order with the counts of the newest week that is over, and open its tickets', () => {
    const grounds = groundsWith(
      [
        { id: '1', createdAt: at('02'), as: { stream: 'bug' } },
        { id: '2', createdAt: at('03'), as: { stream: 'bug' } },
        { id: '3', createdAt: at('04'), as: { stream: 'unclear' } },
        { id: '4', createdAt: at('10'), as: { stream: 'noise' } },
      ],
      { now: at('11') },
    );
    const { week, of } = streamsOf(grounds);
    expect(week).toBe('2026-W10');
    expect(of.map(({ stream, now, page }) => [stream, now.count, page])).toEqual([
      ['bug', 2, 'tickets/2026-W10.html#stream-bug'],
      ['brief', 0, 'tickets/2026-W10.html#stream-brief'],
      ['noise', 0, 'tickets/2026-W10.html#stream-noise'],
      ['unclear', 1, 'tickets/2026-W10.html#stream-unclear'],
    ]);
    expect(of[2]?.points.map(({ count, complete }) => [count, complete])).toEqual([
      [0, true],
      [1, false],
    ]);
  });

  it('are none before the first ticket', () => {
    expect(streamsOf(groundsWith([]))).toEqual({ of: [] });
  });
});

describe('what the sorter knows of itself', () => {
  it('is how much it sorts, and how often it agreed with a person on what it had not seen', () => {
    const byPerson = (machine: 'bug' | 'noise') => ({
      stream: 'bug' as const,
      streamBy: 'person' as const,
      confidence: 1,
      machine: { stream: machine, lean: machine, confidence: 0.7 },
    });
    const report = sorterOf(
      groundsWith(
        [
          { id: '1', createdAt: at('02'), as: byPerson('bug') },
          { id: '2', createdAt: at('02'), as: byPerson('noise') },
          { id: '3', createdAt: at('03'), as: { stream: 'unclear' } },
        ],
        {
          corrections: [
            { ticket: '1', stream: 'bug', line: 2 },
            { ticket: '2', stream: 'bug', line: 3 },
          ],
        },
      ),
    );
    expect(report).toMatchObject({
      corrections: 2,
      learns: false,
      coverage: { count: 2, of: 3 },
      accuracy: { count: 1, of: 2 },
      confusion: { bug: { bug: 1, noise: 1 } },
    });
    expect(report.calibration.find(({ count }) => count > 0)).toMatchObject({
      from: 0.7,
      count: 2,
      right: 1,
    });
  });
});
