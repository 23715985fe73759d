import { describe, expect, it } from 'vitest';
import { accuracyMoved } from '../../../src/sorting/index.ts';

const share = (count: number, of: number) => ({ count, of, low: 0, high: 1 });

describe('how the accuracy moved', () => {
  it('is told on the tickets that were drawn at random', () => {
    expect(
      accuracyMoved(
        { accuracy: share(70, 120), randomAccuracy: share(41, 60) },
        { accuracy: share(90, 150), randomAccuracy: share(52, 72), corrections: 260, reliable: true },
        72,
      ),
    ).toEqual([
      'On corrected tickets drawn at random the machine was right 41 of 60 before this session and 52 of 72 now (cross-validation).',
    ]);
  });

  it('is told on all corrected ones while too few were drawn, and that it is', () => {
    expect(
      accuracyMoved(
        { accuracy: share(30, 50) },
        { accuracy: share(35, 60), corrections: 60, reliable: false },
        12,
      ),
    ).toEqual([
      '12 corrected tickets were drawn at random so far; from 20 on they tell how often the machine is right.',
      'On all corrected tickets, the hard ones among them, the machine was right 30 of 50 before this session and 35 of 60 now (cross-validation).',
      "60 corrections so far. The machine's sorting is unreliable below 200.",
    ]);
  });

  it('is no figure where the machine dared to sort none of them', () => {
    expect(accuracyMoved({}, { randomAccuracy: share(0, 0), corrections: 210, reliable: true }, 24)).toEqual([
      'The machine left every corrected ticket that was drawn at random unclear, so it was never right or wrong.',
    ]);
  });

  it('has no figure of before where there was none', () => {
    expect(
      accuracyMoved({}, { randomAccuracy: share(15, 20), corrections: 200, reliable: true }, 20),
    ).toEqual([
      'On corrected tickets drawn at random the machine is right 15 of 20 (cross-validation); before this session there were too few to say.',
    ]);
  });
});
