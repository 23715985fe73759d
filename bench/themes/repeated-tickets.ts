import type { TextTicket } from '../../src/themes/index.ts';

const topics = 60;
const topicWords = 40;
const allWords = 12_000;

/** Tickets of a given length in words: a third from one of sixty topics, the rest from a vocabulary with Zipf's frequencies. Always the same. */
export function repeatedTickets(count: number, length: number): TextTicket[] {
  let state = 7;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  const word = (rank: number): string => {
    let rest = rank + 27;
    let text = '';
    while (rest > 0) {
      text += 'bcdfgklmnprstvz'.charAt(rest % 15) + 'aeiou'.charAt(Math.floor(rest / 15) % 5);
      rest = Math.floor(rest / 75);
    }
    return text;
  };
  const zipf = (): number => Math.floor(allWords ** random());
  return Array.from({ length: count }, (_, at) => {
    const topic = Math.floor(topics * random() ** 2);
    const words = Array.from({ length }, () =>
      random() < 0.33
        ? word(allWords + topic * topicWords + Math.floor(topicWords * random() ** 2))
        : word(zipf()),
    );
    return {
      id: String(100_000 + at),
      createdAt: '2026-01-01T00:00:00Z',
      subject: words.slice(0, 6).join(' '),
      body: `${words.slice(6, 20).join(' ')}. ${words.slice(20).join(' ')}.`,
    };
  });
}
