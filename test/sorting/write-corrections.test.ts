import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  firstLine,
  lineFor,
  type NewCorrection,
  readCorrections,
  type Shape,
  shapeOf,
  withColumns,
} from '../../src/sorting/index.ts';

const all = 'ticket,stream,chain_level,theme,support_level,note,reproducible,on,drawn,machine';
const shape = (text: string): Shape => {
  const found = shapeOf(text, 'data/sorting.csv');
  if ('fault' in found) throw new Error(found.fault.message);
  return found.shape;
};
const added = (text: string, correction: NewCorrection): string => text + lineFor(correction, shape(text));

describe('a line that is added to the corrections', () => {
  it('stands in the columns of the file, in their order, with its delimiter and line ends', () => {
    const text = 'note;machine;ticket;colour;stream\r\nfine;noise;1;red;bug\r\n';
    expect(added(text, { ticket: '2', stream: 'bug', note: 'a; b', machine: 'noise', drawn: 'random' })).toBe(
      `${text}"a; b";noise;2;;bug\r\n`,
    );
  });

  it('begins on a line of its own where the last line lacks its end', () => {
    expect(added('ticket,stream\n1,bug', { ticket: '2', stream: 'noise' })).toBe(
      'ticket,stream\n1,bug\n2,noise\n',
    );
  });

  it('comes after a first line with every column where the file has nothing yet, its mark kept', () => {
    for (const empty of ['', '\uFEFF']) {
      const begun = empty + firstLine(shape(empty));
      expect(begun).toBe(`${empty}${all}\n`);
      expect(added(begun, { ticket: '1', stream: 'bug', chainLevel: 'scope', on: '2026-11-20' })).toBe(
        `${begun}1,bug,scope,,,,,2026-11-20,,\n`,
      );
    }
  });

  it('reads back as it was written, whatever its note and number hold', () => {
    const word = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((text) => text.replace(/\s+/g, ' ').trim())
      .filter((text) => text !== '' && !text.includes('\uFEFF'));
    fc.assert(
      fc.property(
        word,
        word,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.boolean(),
        (ticket, note, delimiter, end, ended) => {
          const head = all.replaceAll(',', delimiter) + (ended ? end : '');
          const text = added(head, {
            ticket,
            note,
            stream: 'bug',
            reproducible: false,
            on: '2026-11-20',
            drawn: 'triage',
            machine: 'unclear',
          });
          const { corrections, faults } = readCorrections(text, 'data/sorting.csv');
          expect(faults).toEqual([]);
          expect(corrections.get(ticket)).toMatchObject({
            ticket,
            note,
            reproducible: false,
            drawn: 'triage',
          });
        },
      ),
    );
  });
});

describe('columns that are lacking', () => {
  it('are added at the end of the first line, and nothing else is touched', () => {
    const text = '\uFEFFticket;stream\r\n1;bug\r\n"2";noise';
    expect(withColumns(text, shape(text))).toBe(
      '\uFEFFticket;stream;chain_level;note;reproducible;on;drawn;machine\r\n1;bug\r\n"2";noise',
    );
  });

  it('are put beyond the longest line, so that a stray cell means nothing', () => {
    const text = 'ticket,stream,chain_level,note,reproducible,on,drawn\n1,bug,,,,,,noise,,\n';
    const wider = withColumns(text, shape(text)) ?? '';
    expect(wider).toBe('ticket,stream,chain_level,note,reproducible,on,drawn,,machine\n1,bug,,,,,,noise,,\n');
    expect(readCorrections(wider, 'a').corrections.get('1')).toEqual({ ticket: '1', stream: 'bug', line: 2 });
  });

  it('are none in a complete file, and in a first line that breaks inside a cell', () => {
    expect(withColumns(`${all}\n`, shape(`${all}\n`))).toBeUndefined();
    const odd = 'ticket,stream,"my\nnote"\n1,bug,\n';
    expect(withColumns(odd, shape(odd))).toBeUndefined();
  });

  it('leave every correction as it was', () => {
    const cell = fc.constantFrom('', 'bug', 'noise', 'scope', '1', '2', '"a;b,c"', '"x ""y"""');
    const row = fc.array(cell, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
        const text = ['ticket,stream,note', ...rows.map((cells) => cells.join(','))].join('\n');
        const wider = withColumns(text, shape(text)) ?? text;
        expect([...readCorrections(wider, 'a').corrections]).toEqual([
          ...readCorrections(text, 'a').corrections,
        ]);
      }),
    );
  });
});

describe('nothing is added', () => {
  it('behind a quotation mark that was never closed, or to a table without tickets', () => {
    expect(shapeOf('ticket,note\n1,"open\n', 'data/sorting.csv')).toMatchObject({
      fault: {
        line: 2,
        message: expect.stringMatching(/never closed.*Until then nothing is added to it\.$/),
      },
    });
    expect(shapeOf('id,stream\n', 'data/sorting.csv')).toMatchObject({
      fault: { line: 1, message: expect.stringContaining("no column 'ticket'") },
    });
  });
});
