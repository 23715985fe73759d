import { expect, it } from 'vitest';
import { layoutsOf, type Samples } from '../../../src/chronicle/report/layouts.ts';
import { type Redacted, redact } from '../../../src/tickets/index.ts';

type File = Parameters<typeof layoutsOf>[0][number];

const file = (name: string, some: Partial<File> = {}): File => ({
  file: name,
  sha256: `digest of ${name}`,
  format: 'columns',
  encoding: 'utf-8',
  delimiter: ',',
  columns: { body: 'Text', created: 'Created', id: 'No', requester: 'Who' },
  rows: 1,
  accepted: 1,
  updated: 0,
  duplicates: 0,
  rejected: 0,
  notes: [],
  ...some,
});
const asIs = (text: Redacted): Redacted => text;
const lay = (files: File[], samples: Record<string, Samples> = {}, quotes = true, silence = asIs) =>
  layoutsOf(files, ({ file: name }) => samples[name] ?? {}, silence, quotes);

it('files with the same columns share one account of how they were read', () => {
  const layouts = lay([
    file('1.csv'),
    file('2.csv', { encoding: 'utf-16le', notes: ['One row is odd: line 3.'] }),
    file('3.csv', { columns: { created: 'Opened', id: 'No' } }),
    file('4.csv'),
  ]);
  expect(layouts.map(({ title }) => title)).toEqual(['How 3 files were read alike', 'How 3.csv was read']);
  expect(layouts[0]).toMatchObject({
    files: [{ file: '1.csv' }, { file: '2.csv' }, { file: '4.csv' }],
    writtenIn: ['1.csv, 4.csv: utf-8, cells parted by commas', '2.csv: utf-16le, cells parted by commas'],
    notes: ['2.csv: One row is odd: line 3.'],
  });
});

it('what is true of many files names the first of them', () => {
  const files = ['1', '2', '3', '4', '5'].map((name) => file(`${name}.csv`, { notes: ['Odd.'] }));
  const [layout] = lay([...files, file('6.csv')]);
  expect(layout?.notes).toEqual(['1.csv, 2.csv and 3 more: Odd.']);
});

it('columns stand in the order of the fields, each with two values of the first files that have some', () => {
  const [layout] = lay([file('1.csv'), file('2.csv')], {
    '1.csv': { id: ['7'], body: [] },
    '2.csv': { id: ['7', '8'], body: ['The margin.', 'The bar.', 'The list.'], requester: ['Ada'] },
  });
  expect(layout?.columns.map(({ field, header, samples }) => [field, header, samples])).toEqual([
    ['number', 'No', ['7', '8']],
    ['created', 'Created', []],
    ['body', 'Text', ['The margin.', 'The bar.']],
    ['requester', 'Who', []],
  ]);
});

it('values that name people are hidden, and words of customers where none are published', () => {
  const samples = { '1.csv': { id: ['7'], body: ['The margin.'], requester: ['Ada'] } };
  const hidden = (quotes: boolean): string[] =>
    lay([file('1.csv')], samples, quotes)[0]?.columns.flatMap(({ key, hidden: is }) => (is ? [key] : [])) ??
    [];
  expect(hidden(true)).toEqual(['requester']);
  expect(hidden(false)).toEqual(['body', 'requester']);
  expect(JSON.stringify(lay([file('1.csv')], samples, false))).not.toMatch(/margin|Ada/);
});

it('a name that is published nowhere is not in a value either', () => {
  const silence = (text: Redacted): Redacted => redact(text, { words: ['Elm School'] }).text;
  const [layout] = lay([file('1.csv')], { '1.csv': { body: ['At Elm School.'] } }, true, silence);
  expect(layout?.columns.find(({ key }) => key === 'body')?.samples).toEqual(['At ⟨word⟩.']);
});

it('a file of no use says so and has no columns', () => {
  const [layout] = lay([
    file('web.csv', {
      format: 'unknown',
      encoding: 'utf-8',
      delimiter: '',
      columns: {},
      notes: ['Not used.'],
    }),
  ]);
  expect(layout).toMatchObject({ columns: [], writtenIn: ['utf-8'], notes: ['Not used.'] });
});
