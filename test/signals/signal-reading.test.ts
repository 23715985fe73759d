import { describe, expect, it } from 'vitest';
import { readSignal } from '../../src/signals/index.ts';

const file = 'content/signals/v4-2-seat-lists-by-room.md';
const written = (front: string, body = ''): string => `---\n${front}---\n${body}`;
const whole = `checkedOn: 2026-10-21
measured: { value: 8, n: 5, unit: minutes }
method: Five coordinators watched
by: Marit
verdict: right
learned: Dragging held.
nextBrief: https://briefs.example/9
voice: cycle-7
`;

describe('a signal reading', () => {
  it('is read with its facts, its paragraphs, and the release it is named after', () => {
    const { signal, faults } = readSignal(written(whole, '\nSaid: under *ten*.\n\nFound: eight.\n'), file);
    expect(faults).toEqual([]);
    expect(signal).toEqual({
      id: 'v4-2-seat-lists-by-room',
      file,
      checkedOn: '2026-10-21',
      measured: { value: '8', n: 5, unit: 'minutes' },
      method: 'Five coordinators watched',
      by: 'Marit',
      verdict: 'right',
      learned: 'Dragging held.',
      nextBrief: { text: 'https://briefs.example/9', isLink: true },
      voice: { id: 'cycle-7', line: 9 },
      text: 'Said: under ten.\n\nFound: eight.',
    });
  });

  it.each([
    ['Too conservative', 'too-conservative'],
    ['too-conservative', 'too-conservative'],
    ['Wrong', 'wrong'],
  ])('takes the verdict as the practice writes it: %s', (word, verdict) => {
    expect(readSignal(written(whole.replace('right', word)), file).signal?.verdict).toBe(verdict);
  });

  it('may be measured in words, and named no next brief but a sentence', () => {
    const { signal } = readSignal(
      written(
        'checkedOn: 2026-10-21\nmeasured: eight minutes\nby: Marit\nverdict: wrong\nnextBrief: Ask again\n',
      ),
      file,
    );
    expect(signal).toMatchObject({
      measured: 'eight minutes',
      nextBrief: { text: 'Ask again', isLink: false },
    });
  });

  it('needs nothing but a name where nobody looked', () => {
    const { signal, faults } = readSignal(written('by: Marit\nverdict: not-checked\n'), file);
    expect(faults).toEqual([]);
    expect(signal).toMatchObject({ verdict: 'not-checked', by: 'Marit' });
  });

  it.each([
    ['no verdict', whole.replace('verdict: right\n', ''), /'verdict' is missing.*never the machine/],
    ['another verdict', whole.replace('right', 'good'), /'verdict' is none of the verdicts\. Write right/],
    ['a verdict without a day', whole.replace(/checkedOn.*\n/, ''), /'checkedOn' is missing/],
    ['a verdict on nothing', whole.replace(/measured.*\n/, ''), /'measured' is missing/],
    ['a number without its base', whole.replace('n: 5, ', ''), /'measured' is neither words nor a number/],
    ['a base of nobody', whole.replace('n: 5, ', 'n: 0, '), /'measured\.n' is too small\. It is more than 0/],
    ['a day that is none', whole.replace('2026-10-21', '2026-02-30'), /'checkedOn' is not a date/],
    ['nobody', whole.replace('by: Marit\n', ''), /'by' is missing/],
    ['a slip of the pen', whole.replace('learned', 'lerned'), /Did you mean 'learned'/],
  ])('is refused for %s', (_, front, message) => {
    const { signal, faults } = readSignal(written(front), file);
    expect(signal).toBeUndefined();
    expect(faults).toEqual([{ file, line: expect.any(Number), message: expect.stringMatching(message) }]);
  });

  it('is refused, with its line, for HTML and for a link that runs code', () => {
    const { signal, faults } = readSignal(
      written(whole, '\n<b>Eight</b>\n\n[see](javascript:alert)\n'),
      file,
    );
    expect(signal).toBeUndefined();
    expect(faults.map(({ line }) => line)).toEqual([12, 12, 14]);
  });
});
