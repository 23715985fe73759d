import { describe, expect, it } from 'vitest';
import { delimiterOf, readTable } from '../../src/documents/index.ts';

const cells = (text: string) => readTable(text, 'a.csv').lines.map((line) => line.cells);

describe('a small table', () => {
  it('is read with commas, semicolons or tabs, its cells trimmed, its empty lines left out', () => {
    expect(cells('a,b\n1, 2 \n\n3,4')).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
    ]);
    expect(cells('\uFEFFa;b\r\n1;2,5\r\n')).toEqual([
      ['a', 'b'],
      ['1', '2,5'],
    ]);
    expect(cells('a\tb\r1\t2\r')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('names the physical line at which a record begins, after a cell of several lines too', () => {
    const { lines } = readTable('a,b\n1,"two\nlines"\n\n3,4\n', 'a.csv');
    expect(lines.map(({ line }) => line)).toEqual([1, 2, 5]);
  });

  it('that ends inside a quotation mark gives the lines above it and tells where', () => {
    const { lines, faults } = readTable('a,b\n1,2\n3,"open\n4,5\n', 'a.csv');
    expect(lines).toHaveLength(2);
    expect(faults).toMatchObject([{ file: 'a.csv', line: 3 }]);
  });

  it('takes the delimiter that its first line has most of, a comma where it has none', () => {
    expect(delimiterOf('a;b,c;d\n1,2,3,4,5')).toBe(';');
    expect(delimiterOf('a\tb')).toBe('\t');
    expect(delimiterOf('a')).toBe(',');
    expect(delimiterOf('')).toBe(',');
  });
});
