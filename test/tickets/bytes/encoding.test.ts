import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { openSource } from '../../../src/tickets/bytes/source.ts';
import { exportFolder } from '../export-file.ts';
import { encode } from './encode.ts';
import { eastAsian, sentences } from './sentences.ts';

const { write, remove } = exportFolder();
afterAll(remove);

/** What bytes are read as. */
async function read(bytes: Uint8Array): Promise<{ text: string; encoding: string; note: string }> {
  const source = await openSource(write('text.csv', bytes));
  if ('refusal' in source) throw new Error(source.refusal);
  let text = '';
  for await (const chunk of source.text()) text += chunk;
  return { text, encoding: source.encoding.name, note: source.encoding.note ?? '' };
}

const exportOf = (texts: readonly string[]) =>
  ['id,created_at,subject', ...texts.map((text, at) => `${at + 1},2026-03-01 10:00,"${text}"`)].join('\r\n');

const cases = sentences.flatMap(({ language, encodings, text }) =>
  encodings.map((encoding) => ({ language, encoding, text })),
);

describe('an export in another encoding than UTF-8', () => {
  test.each(cases)('is read in $encoding when its texts are $language', async ({ encoding, text }) => {
    const written = exportOf(text);
    const found = await read(encode(written, encoding));
    expect(found.text).toBe(written);
    expect(found.note).toMatch(/^the file is not UTF-8, it was read as /);
  });

  test.each(cases.filter(({ encoding }) => /125[0125]|8859/.test(encoding)))(
    'is read from one sentence alone: $language in $encoding',
    async ({ encoding, text }) => {
      for (const sentence of text) {
        if (!/[^\0-\x7f]/.test(sentence)) continue;
        expect((await read(encode(exportOf([sentence]), encoding))).text).toBe(exportOf([sentence]));
      }
    },
  );

  test.each(eastAsian)('is read in $encoding', async ({ encoding, text }) => {
    expect((await read(encode(exportOf([text]), encoding))).text).toBe(exportOf([text]));
  });

  test.each([
    ['Müller', 'windows-1252'],
    ['café', 'windows-1252'],
    ['it’s the teacher’s list', 'windows-1252'],
    ['a fee of £50 – or 60 €', 'windows-1252'],
    ['São Paulo', 'windows-1252'],
    ['25 °C in the room', 'windows-1252'],
    ['Kraków, Łódź and Gdańsk', 'windows-1250'],
    ['Dvořák and Škvorecký', 'windows-1250'],
    ['המורה', 'windows-1255'],
  ])('is read from a few bytes in an English text: %s', async (words, encoding) => {
    const written = exportOf(['The list of the class is empty', `${words} wrote about the exam`]);
    expect((await read(encode(written, encoding))).text).toBe(written);
  });

  test('is ISO-8859-15 where a euro stands by an amount', async () => {
    const written = exportOf(['Die Rechnung über 40 € ist für die Prüfung']);
    const found = await read(encode(written, 'iso-8859-15'));
    expect([found.text, found.encoding]).toEqual([written, 'iso-8859-15']);
  });

  test('is known by the words of its header, where texts say nothing', async () => {
    const written = 'ID;Créé le;Mis à jour;Clé\r\n1;2026-03-01 10:00;;A\r\n';
    expect((await read(encode(written, 'windows-1252'))).text).toBe(written);
    const hebrew = 'מזהה,נוצר,נושא\r\n1,2026-03-01 10:00,x\r\n';
    expect((await read(encode(hebrew, 'windows-1255'))).text).toBe(hebrew);
  });

  test('is read the same whichever of its sentences there are and in any order', async () => {
    const main = cases.filter(({ encoding }) => /^windows-125[0125]$|8859-2/.test(encoding));
    const some = fc.constantFrom(...main).chain(({ encoding, text }) =>
      fc.record({
        encoding: fc.constant(encoding),
        text: fc.shuffledSubarray([...text], { minLength: Math.min(2, text.length) }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(some, async ({ encoding, text }) => {
        expect((await read(encode(exportOf(text), encoding))).text).toBe(exportOf(text));
      }),
      { numRuns: 100 },
    );
  });
});

describe('UTF-16', () => {
  const texts = ['The page stays white', 'לא מצליחים להתחבר מאז העדכון', 'ログインできません'];
  const little = (text: string) => Buffer.from(text, 'utf16le');
  test.each([
    ['little-endian with a mark', (text: string) => little(`\uFEFF${text}`)],
    ['big-endian with a mark', (text: string) => little(`\uFEFF${text}`).swap16()],
    ['little-endian without a mark', little],
    ['big-endian without a mark', (text: string) => little(text).swap16()],
    ['little-endian with two marks', (text: string) => little(`\uFEFF\uFEFF${text}`)],
  ])('%s is read, in any language', async (_, bytes) => {
    for (const text of texts) {
      const written = exportOf([text, text]).replaceAll(',', '\t');
      expect((await read(bytes(written))).text).toBe(written);
    }
  });
});

describe('UTF-8', () => {
  const written = exportOf(['המבחן ריק', 'המבחן נעלם']);

  test('stays UTF-8 with a damaged byte, which is shown and told', async () => {
    const bytes = Buffer.from(written);
    bytes[bytes.indexOf('מבחן')] = 0xff;
    const { text, encoding, note } = await read(bytes);
    expect([encoding, text.split('\ufffd').length > 1, text.includes('המבחן נעלם')]).toEqual([
      'utf-8',
      true,
      true,
    ]);
    expect(note).toMatch(/^\d bytes? (was|were) damaged/);
  });

  test('with rows in another encoding is read line by line, and that is told', async () => {
    const rows = [
      '3,2026-03-01,"Přihlášení nefunguje, stránka zůstává bílá"',
      '4,2026-03-01,"Učitel nemůže otevřít zkoušku"',
    ];
    const bytes = Buffer.concat([
      Buffer.from(`${written}\r\n`),
      encode(`${rows.join('\r\n')}\r\n`, 'windows-1250'),
      Buffer.from('5,2026-03-01,המבחן\r\n'),
    ]);
    const { text, encoding, note } = await read(bytes);
    expect(text).toBe(`${written}\r\n${rows.join('\r\n')}\r\n5,2026-03-01,המבחן\r\n`);
    expect([encoding, note]).toEqual(['utf-8', '2 lines are not UTF-8 and were read as Windows-1250']);
  });

  test('loses its marks wherever files were put together, its zeros and a last Ctrl-Z', async () => {
    const { text, note } = await read(
      Buffer.from('\uFEFF\uFEFFid,x\r\n1,a\0b\r\n\uFEFFid,x\r\n2,c\uFEFFd\r\n\u001a'),
    );
    expect(text).toBe('id,x\r\n1,ab\r\nid,x\r\n2,c\uFEFFd\r\n');
    expect(note).toContain('1 zero byte was left out');
  });

  test('is read the same however its bytes fall into chunks', async () => {
    // Longer than a chunk, with characters of three bytes at every place.
    const long = `${'x'.repeat(524_287)}\n${'המבחן ריק ✓ '.repeat(60_000)}\n`;
    expect((await read(Buffer.from(long))).text).toBe(long);
  });
});
