import { expect, it } from 'vitest';
import { sharedWords } from '../../../src/themes/discovery/shared-words.ts';
import { Lexicon } from '../../../src/themes/text/lexicon.ts';
import { readText } from '../../../src/themes/text/reading.ts';
import { ticket } from '../tickets.ts';

it('keeps words of two people, and none of one who writes often', () => {
  const lexicon = new Lexicon();
  const texts = [
    ticket('1', 'seat list', 'Regards, Quendryth'),
    ticket('2', 'seat list', 'Regards, Quendryth'),
    ticket('3', 'seat order', 'Regards, Quendryth'),
    ticket('4', 'seat order', ''),
    ticket('5', 'seat order', ''),
    ...Array.from({ length: 7 }, (_, at) => ticket(`other-${at}`, `matter${'abcdefg'.charAt(at)}`, '')),
  ].map((one) => readText(one, lexicon));
  const writer: Record<string, string> = { 1: 'a', 2: 'a', 3: 'a', 4: 'b', 5: 'c' };
  const shared = sharedWords(texts, lexicon, (id) => writer[id] ?? id);
  if (shared === undefined) throw new Error('Ten people wrote.');
  expect(shared.has('seat')).toBe(true);
  expect(shared.has('order')).toBe(true);
  expect(shared.has('list')).toBe(false);
  expect([...shared].some((word) => /quendryth/i.test(word))).toBe(false);
});

it('cannot tell among a handful of people', () => {
  const lexicon = new Lexicon();
  const texts = [ticket('1', 'seat list', ''), ticket('2', 'seat order', '')].map((one) =>
    readText(one, lexicon),
  );
  expect(sharedWords(texts, lexicon, (id) => id)).toBeUndefined();
});
