import { expect, it } from 'vitest';
import { headersIn, layoutsOf } from '../../../src/chronicle/report/layouts.ts';
import { type Redacted, redact } from '../../../src/tickets/index.ts';
import { wordsOf } from '../../../src/words/index.ts';

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
  samples: {},
  ...some,
});
const asIs = (text: Redacted): Redacted => text;
const lay = (files: File[], quotes = true, silence = asIs) => layoutsOf(files, silence, quotes);

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
  const [layout] = lay([
    file('1.csv', { samples: { id: ['7'], body: [] } }),
    file('2.csv', {
      samples: { id: ['7', '8'], body: ['The margin.', 'The bar.', 'The list.'], requester: ['Ada'] },
    }),
  ]);
  expect(layout?.columns.map(({ field, header, samples }) => [field, header, samples])).toEqual([
    ['number', 'No', ['7', '8']],
    ['created', 'Created', []],
    ['body', 'Text', ['The margin.', 'The bar.']],
    ['requester', 'Who', []],
  ]);
});

it('values that name people are hidden, and words of customers where none are published', () => {
  const one = file('1.csv', { samples: { id: ['7'], body: ['The margin.'], requester: ['Ada'] } });
  const hidden = (quotes: boolean): string[] =>
    lay([one], quotes)[0]?.columns.flatMap(({ key, hidden: is }) => (is ? [key] : [])) ?? [];
  expect(hidden(true)).toEqual(['requester']);
  expect(hidden(false)).toEqual(['body', 'requester']);
  expect(JSON.stringify(lay([one], false))).not.toMatch(/margin|Ada/);
});

it('a name that is published nowhere is not in a value either', () => {
  const silence = (text: Redacted): Redacted => redact(text, { words: ['Elm School'] }).text;
  const one = file('1.csv', {
    samples: { body: ['At Elm School.'] },
    instead: { body: ['Text of Elm School'] },
    forNames: ['Who at Elm School'],
    unread: ['Elm School?'],
  });
  const [layout] = lay([one], true, silence);
  expect(layout?.columns.find(({ key }) => key === 'body')?.samples).toEqual(['At ⟨word⟩.']);
  expect(JSON.stringify(layout)).not.toContain('Elm School');
});

it('columns that stand in for another, that were read for names alone, and that were not read are told', () => {
  const [layout] = lay([
    file('1.csv', { instead: { requester: ['Contact'] }, forNames: ['Agent'], unread: ['Size', 'Colour'] }),
  ]);
  expect(layout).toMatchObject({ forNames: ['Agent'], unread: ['Size', 'Colour'] });
  expect(layout?.columns.map(({ key, instead }) => [key, instead])).toEqual([
    ['id', []],
    ['created', []],
    ['body', []],
    ['requester', ['Contact']],
  ]);
});

it('files that differ in what was not read were not read alike', () => {
  expect(lay([file('1.csv', { unread: ['Size'] }), file('2.csv')])).toHaveLength(2);
});

it('files that differ only in which columns held names were read alike', () => {
  const layouts = lay([
    file('1.csv', { forNames: ['Owner'], unread: ['Size'] }),
    file('2.csv', { forNames: [], unread: ['Owner', 'Size'] }),
  ]);
  expect(layouts).toMatchObject([{ forNames: ['Owner'], unread: ['Size'] }]);
});

it('the headers that were read as a field are told once over all files', () => {
  const layouts = lay([
    file('1.csv', { columns: { created: 'Opened', id: 'No' } }),
    file('2.csv', { columns: { created: 'Created', id: 'No' } }),
  ]);
  expect(headersIn(layouts)).toEqual({ id: ['No'], created: ['Opened', 'Created'] });
});

it('in Hebrew all is told in Hebrew but notes, which are for whoever mends the file', () => {
  const files = ['1.csv', '2.csv'].map((name) => file(name, { notes: name === '1.csv' ? ['Odd.'] : [] }));
  const [layout] = layoutsOf(files, asIs, true, wordsOf('he'));
  expect(layout).toMatchObject({
    title: 'כך נקראו 2 קבצים באותו אופן',
    format: 'טבלה, לפי שמות העמודות',
    writtenIn: ['\u2068utf-8\u2069, התאים מופרדים בפסיקים'],
    notes: ['1.csv: Odd.'],
  });
  expect(layout?.columns.map(({ key, field }) => [key, field])).toContainEqual(['created', 'מועד היצירה']);
});
