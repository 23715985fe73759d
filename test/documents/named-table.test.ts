import { describe, expect, it } from 'vitest';
import { readNamedTable, type TableForm } from '../../src/documents/index.ts';

type Column = 'name' | 'day_of_birth' | 'note';
const form: TableForm<Column> = {
  columns: ['name', 'day_of_birth', 'note'],
  aliases: { born: 'day_of_birth' },
  needed: ['name', 'day_of_birth'],
  one: 'child',
  many: 'children',
  begin: ['name', 'day_of_birth'],
};
const read = (text: string) => readNamedTable(text, 'children.csv', form);

describe('a table with names over its columns', () => {
  it('gives its cells by name, without the empty ones, and the line of each row', () => {
    const { rows, faults } = read('Day of birth;NAME;Note\n1;Ada;"two\nlines"\n\n;Ben;\n');
    expect(faults).toEqual([]);
    expect(rows.map(({ line, cells }) => [line, cells])).toEqual([
      [2, { name: 'Ada', day_of_birth: '1', note: 'two\nlines' }],
      [5, { name: 'Ben' }],
    ]);
  });

  it('knows a column by its other name, but no word that every object has', () => {
    const { rows, faults } = read('name,born,constructor\nAda,1,x');
    expect(rows[0]?.cells).toEqual({ name: 'Ada', day_of_birth: '1' });
    expect(faults.map(({ message }) => message)).toEqual([
      "'constructor' is not a column of children. Choose from name, day_of_birth, note, or take it out; it was not read.",
    ]);
  });

  it('tells the column that was most likely meant, and what it cannot be read without', () => {
    expect(read('\nnmae,x\nAda,1')).toEqual({
      rows: [],
      faults: [
        {
          file: 'children.csv',
          line: 2,
          message: "'nmae' is not a column of children. Did you mean 'name'? It was not read.",
        },
        {
          file: 'children.csv',
          line: 2,
          message:
            "'x' is not a column of children. Choose from name, day_of_birth, note, or take it out; it was not read.",
        },
        {
          file: 'children.csv',
          line: 2,
          message:
            "The first line has no column 'name' and 'day_of_birth', so no child could be read. Begin the file with name,day_of_birth.",
        },
      ],
    });
  });

  it('lets a row tell what is wrong with it', () => {
    const { rows, faults } = read('name,born\nAda,1\nBen,2');
    rows[1]?.tell('Ben was born before Ada.');
    expect(faults).toEqual([{ file: 'children.csv', line: 3, message: 'Ben was born before Ada.' }]);
  });

  it('has no rows where it is empty', () => {
    expect(read('')).toEqual({ rows: [], faults: [] });
  });
});
