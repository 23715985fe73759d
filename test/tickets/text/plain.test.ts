import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText, tidy } from '../../../src/tickets/text/plain.ts';

describe('the text of a cell', () => {
  test.each([
    ['paragraphs and breaks', '<p>Hello,</p><p>it is<br>empty</p>', 'Hello,\n\nit is\nempty'],
    ['lists', '<ul><li>one</li><li>two</li></ul>', '- one\n- two'],
    ['escaped signs', 'a &lt; b &amp;&nbsp;c', 'a < b & c'],
    ['markup escaped twice', '&lt;p&gt;Hello&lt;/p&gt;', 'Hello'],
    ['scripts and styles', '<style>p{}</style><p>a</p><script>b()</script>', 'a'],
    ['the quotation of a mail program', '<div>mine</div><div class="gmail_quote">theirs</div>', 'mine'],
    ['a comparison that is no markup', 'if a < b and c > d', 'if a < b and c > d'],
  ])('reads %s', (_, cell, wanted) => {
    expect(plainText(cell)).toBe(wanted);
  });
});

describe('tidy text', () => {
  test.each([
    ['evens line ends and spaces', 'a \r\n b\r\rc\t d  e', 'a\nb\n\nc d e'],
    ['keeps at most one empty line', 'a\n\n\n\nb', 'a\n\nb'],
    ['drops what can not be seen', 'a\u200bb\u202ec\u0000d\ufeff', 'abcd'],
    ['keeps the joiners of emoji', '👩‍💻', '👩‍💻'],
    ['makes spaces of typesetting plain', 'a\u00a0b\u202fc\u3000d', 'a b c d'],
    ['composes', 'e\u0301', 'é'],
  ])('%s', (_, given, wanted) => {
    expect(tidy(given)).toBe(wanted);
  });

  test('is tidy already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(tidy(tidy(text))).toBe(tidy(text));
      }),
    );
  });
});
