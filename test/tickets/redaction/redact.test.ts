import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { redact } from '../../../src/tickets/index.ts';

const text = (given: string, names: string[] = []) => redact(given, { names }).text;

describe('redaction', () => {
  test.each([
    ['Write to dana.levi+exam@school.example.', 'Write to ⟨email⟩.'],
    ['<mailto:a.b@c.example>', '<mailto:⟨email⟩>'],
    ['a\u200b@b.example', '⟨email⟩'],
    ['Call me on +44 7700 900504 today', 'Call me on ⟨phone⟩ today'],
    ['Tel. 030 23125 123', 'Tel. ⟨phone⟩'],
    ['Can you call me 0092 909 5208 Chris', 'Can you call me ⟨phone⟩ Chris'],
    ['my number 07890 068135', 'my number ⟨phone⟩'],
    ['T: 555-0191', 'T: ⟨phone⟩'],
    ['אפשר להתקשר אליי ל-+49 171 3920081 אחרי', 'אפשר להתקשר אליי ל-⟨phone⟩ אחרי'],
    ['Card: 4913 4024 6462 6619', 'Card: ⟨card⟩'],
    ['IBAN GB82 WEST 1234 5698 7654 32, thanks', 'IBAN ⟨iban⟩, thanks'],
    ['from 203.0.113.98.', 'from ⟨ip⟩.'],
    ['from 2001:db8::8a2e:370:7334', 'from ⟨ip⟩'],
    ['https://exams.example.com/view?session=Gjn37mm&u=6', 'https://exams.example.com/view?⟨url-token⟩'],
    ['Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI2NiJ9.Du8TJ', 'Bearer ⟨jwt⟩'],
    ['our key ghp_FFuNGWF3otkvsYwPNJnAj72g2DhwQ8J2d59Y broke', 'our key ⟨key⟩ broke'],
    ['my password is Lz6vAb1jso! and', 'my password is ⟨password⟩ and'],
    ['SSN 219-09-9999', 'SSN ⟨national-id⟩'],
    ['Our address is 15 Station Road.', 'Our address is ⟨address⟩.'],
    ['Die Anschrift ist Goetheplatz 15, 10224 Berlin.', 'Die Anschrift ist ⟨address⟩.'],
  ])('%s', (given, wanted) => {
    expect(text(given)).toBe(wanted);
  });

  test.each([
    'react@18.2.1 and @scope/pkg@1.2.3',
    'Chrome 126.0.6478.127 on Windows 10.0.19045.3448',
    'version 2.19.2.4 of the app',
    'It froze on 2026-03-15 at 11:37:05, error 0x8007AE28',
    'Order no. 417-0447-1 never came, ISBN 978-6-58-523709-7',
    'commit 9fceb02d0ae598e95dc970b74767f19372d61af8',
    'request id 83b45eab-0f22-4cbb-a855-c6a562b0c1fd',
    'the password is wrong, password: must not be empty',
    'see https://exams.example.com/view/list',
    'it prints via Firefox 146.0.1 via Windows 11',
    'NVIDIA, Subsys ID: 123456782',
    'epoch 1772488989 and 1772488989123',
    'I typed ⟨email⟩ here',
  ])('leaves what a reader needs: %s', (given) => {
    expect(redact(given)).toEqual({ text: given, counts: {} });
  });

  test.each([
    ['Dana Levi', 'Thanks, Dana', 'Thanks, ⟨name⟩'],
    ['Dana Levi', 'Levi, Dana and D. Levi wrote', '⟨name⟩ and ⟨name⟩ wrote'],
    ['Dana Levi', 'DANA LEVI', '⟨name⟩'],
    ['Kateřina Dvořák', 'this is Katerina DVORAK', 'this is ⟨name⟩'],
    ['דנה לוי', 'דיברתי עם דנה ולוי', 'דיברתי עם ⟨name⟩ ו⟨name⟩'],
    [
      'Mark Page',
      'will you mark the page? Mark the page please',
      'will you mark the page? Mark the page please',
    ],
    ['Mark Page', 'I asked Mark about it, Mark Page answered', 'I asked ⟨name⟩ about it, ⟨name⟩ answered'],
    ['Agent Three', 'the agent has three tries', 'the agent has three tries'],
  ])('of the name %s', (name, given, wanted) => {
    expect(text(given, [name])).toBe(wanted);
  });

  test('takes the words of the settings whole, in any case', () => {
    expect(redact('Project BLUEBIRD, bluebirds', { words: ['bluebird'] })).toEqual({
      text: 'Project ⟨word⟩, bluebirds',
      counts: { word: 1 },
    });
  });

  test('of redacted text changes nothing', () => {
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
      '-',
      '⟨email⟩',
      'Tel ',
      '030 23125 123',
      'key: ',
      'GB82 WEST 1234 5698 7654 32',
      'SSN 219-09-9999',
      '15 Station Road',
      'word',
      '7',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (chosen) => {
        const known = { names: ['Dana Levi'] };
        const once = redact(chosen.join(''), known).text;
        expect(redact(once, known).text).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    'a',
    '1-',
    '@',
    '(',
    '1 ',
    'a.',
    'a@',
    'eyJ',
    '⟨',
    'password: ',
    '::',
    '/',
    'http://a',
    '0 0',
    'A. ',
  ])(
    'ends soon on a long run of %j',
    (piece) => {
      const long = piece.repeat(Math.ceil(60_000 / piece.length));
      expect(typeof text(long, ['Dana Levi'])).toBe('string');
    },
    4000,
  );
});
