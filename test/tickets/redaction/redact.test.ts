import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { redact } from '../../../src/tickets/index.ts';
import { redactorOf } from '../../../src/tickets/redaction/redact.ts';
import { ownWords } from '../../../src/tickets/text/own-words.ts';

/** Pieces from which texts of all kinds are made. */
const pieces = fc.constantFrom(
  'a.b@c.example',
  '+44 7700 900504',
  '4913 4024 6462 6619',
  'password: ',
  'hunter2x',
  '203.0.113.98',
  'https://a.example/x?k=',
  'Dana',
  'Levi',
  ' ',
  '\n',
  '. ',
  ', ',
  '-',
  '⟨email⟩',
  '⟨',
  '⟩',
  'Tel ',
  '030 23125 123',
  'key: ',
  'GB82 WEST 1234 5698 7654 32',
  'SSN 219-09-9999',
  '15 Station Road',
  'word',
  '7',
  '@',
  '::',
  'Thanks,\n',
  'Hi ',
  'Mr. ',
  'Name: ',
  'Jonas Keller',
  '<',
  '>',
  'eyJhbGciOiJIUzI1NiJ9.',
  'eyJzdWIiOiI2NiJ9',
  '１２',
  'パスワードは',
  'ל',
  'דנה',
  'my name is ',
  ' (at) ',
  'ext. 4',
  '?',
  '=',
  '/',
  'ID ',
  '123456782',
);

describe('redaction', () => {
  test('counts what it replaced, by kind', () => {
    expect(redact('a@b.example, c@d.example and 203.0.113.98')).toEqual({
      text: '⟨email⟩, ⟨email⟩ and ⟨ip⟩',
      counts: { email: 2, ip: 1 },
    });
  });

  test('leaves a marker that a customer typed, and does not count it', () => {
    expect(redact('I typed ⟨email⟩ here')).toEqual({ text: 'I typed ⟨email⟩ here', counts: {} });
  });

  test('names two kinds that overlap by the longer', () => {
    expect(redact('https://a.example/?mail=a@b.example&x=1').text).toBe('https://a.example/?⟨url-token⟩');
  });

  test('keeps every character that is not redacted, whatever stands beside it', () => {
    expect(redact('İIıß ２０２６年 １２時, Call +44 7700 900504').text).toBe(
      'İIıß ２０２６年 １２時, Call ⟨phone⟩',
    );
  });

  test('sees through characters that can not be seen', () => {
    expect(redact('a\u200b@b.exa\u00admple and 4913\u2060 4024 6462 6619').text).toBe('⟨email⟩ and ⟨card⟩');
  });

  test('of redacted text changes nothing', () => {
    const known = { names: ['Dana Levi', 'דנה לוי'], words: ['word'] };
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (chosen) => {
        const once = redact(chosen.join(''), known).text;
        expect(redact(once, known).text).toBe(once);
      }),
      { numRuns: 1500 },
    );
  });

  test('leaves what is no marker a part of the text that was given', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (chosen) => {
        const given = chosen.join('').normalize('NFC');
        let from = 0;
        for (const part of redact(given, { names: ['Dana Levi'] }).text.split(/⟨[a-z-]+⟩/)) {
          const at = given.indexOf(part, from);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + part.length;
        }
      }),
      { numRuns: 500 },
    );
  });

  test('of a message is that of its own words, or stricter', () => {
    const redactor = redactorOf({ names: ['Dana Levi'] });
    expect(
      redactor.redactMessage('It fails for Dana.\n\nOn Feb 3, 2026 at 9:15 a@b.example wrote:\nhello').text,
    ).toBe('It fails for ⟨name⟩.');
    const whole = redactor.redact(
      'It fails.\n\nOn Feb 3, 2026 at 9:15 Dana Levi <a@b.example> wrote:\nhello',
    ).text;
    expect(ownWords(whole)).toBe('It fails.');
  });
});

describe('the words of the settings', () => {
  test('are taken whole, in any case', () => {
    expect(redact('Project BLUEBIRD, bluebirds', { words: ['bluebird'] })).toEqual({
      text: 'Project ⟨word⟩, bluebirds',
      counts: { word: 1 },
    });
  });

  test('may be of several, with any white space between', () => {
    expect(redact('the blue\n  bird sings', { words: ['Blue Bird'] }).text).toBe('the ⟨word⟩ sings');
  });

  test('may be composed or not', () => {
    expect(redact('Café Müller', { words: ['cafe\u0301'] }).text).toBe('⟨word⟩ Müller');
  });

  test.each(['a-b', 'C++', '.NET', '(x)', 'a|b', '[q]', '^$', 'a\\b', '*', 'é-', '😀'])(
    'may hold any sign: %s',
    (word) => {
      expect(redact(`use ${word} here`, { words: [word] }).text).toBe('use ⟨word⟩ here');
    },
  );

  test('are found whatever they are made of', () => {
    const word = fc
      .string({ unit: 'grapheme', minLength: 2, maxLength: 8 })
      .map((one) => one.normalize('NFC').trim())
      .filter((one) => one.length > 1 && !/[⟨⟩\s\p{Cc}\p{Cf}\p{M}]/u.test(one));
    fc.assert(
      fc.property(word, (one) => {
        expect(redactorOf({ words: [one] }).redact(`so ${one} so`).text).not.toContain(` ${one} `);
      }),
    );
  });
});

describe('time', () => {
  // Whatever took a time that grows with the square of the length would be far from its end here.
  test.each([
    'a',
    '1-',
    '1 ',
    '0 0',
    '@',
    'a@',
    '@a.',
    '"@',
    '(',
    ' (at) ',
    'a at b dot ',
    'eyJ',
    'eyJa.',
    '://',
    'http://a',
    'a?b=',
    '/',
    '<a@',
    '1.',
    '1.1.1.1-',
    '::',
    'f:',
    '-----BEGIN PRIVATE KEY-----',
    'password: ',
    'token=',
    'key=a1',
    'AKIA',
    'GB82 ',
    '4111 ',
    '4',
    'id 1',
    'SSN 123-45-',
    'tel 0',
    '+1',
    '12 Baker ',
    'Am Markt ',
    '5 rue ',
    'רחוב א ',
    'Hi ',
    'Thanks,\n',
    'Dana ',
    'D. ',
    'Mr. ',
    'Name: ',
    'my name is ',
    '⟨',
    '⟨name⟩',
    '１',
    '田',
    "a'",
    '%40',
    'Ab Ab <',
    'tel 030 23125 123 ',
    'Mr. Dana ',
    'ip 1.2.3.4 ',
    'Anna <a@b.example> ',
    'Thanks,\nJonas\n',
    'Straße 1 ',
  ])(
    'is in proportion to the length: %j a million characters long',
    (piece) => {
      const redactor = redactorOf({
        names: ['Dana Levi', 'jo.e7'],
        fullNames: ['Rosa Klein'],
        words: ['a-b'],
      });
      expect(typeof redactor.redact(piece.repeat(Math.ceil(1_000_000 / piece.length))).text).toBe('string');
    },
    15_000,
  );
});
