import { describe, expect, it } from 'vitest';
import { type Example, type Stream, sortTicket, trainSorter } from '../../src/sorting/index.ts';

/** Words that no cue knows, so that only learning can tell the streams apart. */
const telling: Record<Stream, string[]> = {
  bug: ['rounding', 'halves', 'tally', 'marker'],
  brief: ['clashes', 'calendar', 'overview', 'planning'],
  noise: ['licence', 'renewal', 'coordinator', 'signup'],
};
const filler = ['exam', 'room', 'school', 'teacher', 'tuesday', 'list', 'seat', 'class', 'north', 'term'];

/** Examples made by counting, so that each run and each machine has the same. */
function examples(perStream: number): Example[] {
  return (['bug', 'brief', 'noise'] as const).flatMap((stream, at) =>
    Array.from({ length: perStream }, (_, number) => ({
      subject: `${filler[(number * 3 + at) % 10]} ${telling[stream][number % 4]}`,
      body: `${filler[number % 10]} ${telling[stream][(number + 1) % 4]} ${filler[(number * 7 + at) % 10]} ${number}`,
      stream,
    })),
  );
}
const asked = { subject: 'tally', body: 'the marker halves' };

describe('learning from corrections', () => {
  it('sorts by what was corrected where the rules know no word, and says what it learned from', () => {
    const sorter = trainSorter(examples(80));
    expect(sortTicket(asked).stream).toBe('unclear');
    const { stream, streamBy, confidence, reason } = sortTicket(asked, sorter);
    expect(stream).toBe('bug');
    expect(streamBy).toBe('learned');
    expect(confidence).toBeGreaterThanOrEqual(sorter.bars.bug ?? 1);
    expect(reason).toContain('Among the 240 corrected tickets');
    expect(reason).toContain('"tally"');
  });

  it('has a bar for each stream from cross-validation, and the table of what it guessed', () => {
    const { bars, heldOut, labels } = trainSorter(examples(80));
    expect(labels).toEqual({ bug: 80, brief: 80, noise: 80 });
    expect(Object.keys(bars).sort()).toEqual(['brief', 'bug', 'noise']);
    for (const stream of ['bug', 'brief', 'noise'] as const) {
      const own = heldOut.filter(({ truth }) => truth === stream);
      expect(own).toHaveLength(80);
      expect(own.filter(({ guess }) => guess === stream).length).toBeGreaterThan(72);
    }
  });

  it('has no bar for what it cannot tell apart, and leaves that unclear', () => {
    const coin = examples(80).map((example, index) => ({
      ...example,
      subject: 'room',
      body: `list ${index}`,
    }));
    const sorter = trainSorter(coin);
    expect(sorter.bars).toEqual({});
    expect(sortTicket({ subject: 'room', body: 'list' }, sorter)).toMatchObject({
      stream: 'unclear',
      streamBy: 'learned',
    });
  });

  it('with fewer than 200 labels sorts only what the rules say too', () => {
    const sorter = trainSorter(examples(40));
    expect(sortTicket(asked, sorter).stream).toBe('unclear');
    expect(sortTicket(asked, sorter).reason).toContain('120 corrections do not agree');
    const both = { subject: 'tally crashes', body: 'the marker halves are wrong, an error' };
    expect(sortTicket(both, sorter).stream).toBe('bug');
  });

  it('without labels, or with a stream that nobody has labelled, the rules alone decide', () => {
    const ticket = { subject: 'It crashes', body: '' };
    for (const taught of [[], examples(30).filter(({ stream }) => stream === 'bug')]) {
      expect(sortTicket(ticket, trainSorter(taught))).toEqual(sortTicket(ticket));
    }
  });

  it('says of held-out tickets what the rules say, where nobody has labelled a stream and the rules decide', () => {
    const some = examples(150)
      .filter(({ stream }) => stream !== 'brief')
      .map((example, at) => ({ ...example, id: String(at), body: at % 2 ? 'It crashes' : example.body }));
    const { heldOut } = trainSorter(some);
    for (const one of heldOut) {
      const alone = sortTicket(some[Number(one.id)] ?? asked);
      expect(one).toMatchObject({ pile: alone.stream, confidence: alone.confidence });
    }
    expect(heldOut.some(({ pile }) => pile === 'bug')).toBe(true);
  });

  it('comes out the same for any order of the examples', () => {
    const some = examples(30);
    const turned = [...some.slice(41), ...some.slice(0, 41)].reverse();
    expect(trainSorter(turned)).toEqual(trainSorter(some));
  });

  it('keeps the words out of the reason when no quotation is allowed', () => {
    const { reason } = sortTicket(asked, trainSorter(examples(80)), { quotes: 'none' });
    expect(reason).toBe('It reads like others among the 240 corrected tickets.');
  });

  it('says how many similar tickets people corrected, and where they went', () => {
    const alike = (stream: Stream, count: number): Example[] =>
      Array.from({ length: count }, (_, number) => ({
        subject: 'scanner eats blue stickers',
        body: `the hall scanner eats the blue stickers of row ${number}`,
        stream,
      }));
    const ask = {
      subject: 'scanner eats stickers',
      body: 'the hall scanner eats the blue stickers of the last row',
    };
    const agreed = sortTicket(ask, trainSorter([...examples(80), ...alike('bug', 3)]));
    expect(agreed.reason).toBe('3 similar tickets were corrected to a bug.');
    const torn = sortTicket(ask, trainSorter([...examples(80), ...alike('bug', 19), ...alike('noise', 1)]));
    expect(torn.reason).toBe('Of 20 similar tickets that were corrected, 19 went to a bug.');
  });

  it('learns to leave unclear what people found unclear', () => {
    const vague = (stream: 'bug' | 'unclear'): Example[] =>
      Array.from({ length: 60 }, (_, number) => ({
        subject: 'please call back',
        body: `about the thing of ${filler[number % 10]} ${number}`,
        stream,
      }));
    const ask = { subject: 'please call back', body: 'about the thing' };
    expect(sortTicket(ask, trainSorter([...examples(80), ...vague('bug')])).stream).toBe('bug');
    const taught = trainSorter([...examples(80), ...vague('unclear')]);
    expect(sortTicket(ask, taught).stream).toBe('unclear');
    expect(sortTicket(asked, taught).stream).toBe('bug');
    expect(taught.labels).toEqual({ bug: 80, brief: 80, noise: 80 });
  });

  it("learns what a helpdesk's own fields mean there", () => {
    const typed = examples(80).map(({ stream }, index) => ({
      subject: 'room',
      body: `list ${index}`,
      stream,
      type: `desk ${stream}`,
    }));
    expect(sortTicket({ subject: 'room', body: 'list', type: 'Desk brief' }, trainSorter(typed)).stream).toBe(
      'brief',
    );
  });
});
