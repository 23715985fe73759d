import fc from 'fast-check';
import { expect, test } from 'vitest';
import { looksTwiceEncoded, mendTwiceEncoded } from '../../../src/tickets/bytes/twice-encoded.ts';
import { encode } from './encode.ts';

/** What a text becomes whose UTF-8 is read as Windows-1252. */
const spoilt = (text: string) =>
  new TextDecoder('windows-1252').decode(Buffer.from(text, 'utf8'), { stream: true });

test.each(['La clé du réseau', 'it’s “new” – really', 'Zkouška zůstává', 'המבחן ריק', 'Größe 5 €', '試験'])(
  'a cell whose UTF-8 was read as Windows-1252 is repaired: %s',
  (text) => {
    expect(spoilt(text)).not.toBe(text);
    expect(mendTwiceEncoded(spoilt(text))).toBe(text);
    expect(looksTwiceEncoded(Buffer.from(spoilt(text)))).toBe(true);
  },
);

test.each([
  'La clé du réseau',
  'it’s “new” – really',
  'São Paulo',
  'Ã la carte',
  '5 × 3 Â',
  'ΑΒΓ Ã©',
  'plain',
])('a cell that is in order, or only partly not, stays as it is: %s', (text) => {
  expect(mendTwiceEncoded(text)).toBe(text);
});

test('what is repaired gives the spoilt cell when it is spoilt again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
      const mended = mendTwiceEncoded(text);
      if (mended !== text) expect(encode(text, 'windows-1252')).toEqual(Buffer.from(mended, 'utf8'));
    }),
  );
});
