import { expect, it } from 'vitest';
import { chooseColumns } from '../../../src/tickets/columns/choose.ts';
import { columnsTold } from '../../../src/tickets/columns/told.ts';
import { formatOf } from '../../../src/tickets/formats/index.ts';

const asIs = (header: string): string => header;
const nothing = { fields: new Map(), instead: new Map(), tags: [], people: [] } as const;

it('every column of a file is a field, looked through for names, or not read', () => {
  const headers = ['Id', 'Created at', 'Subject', 'Satisfaction score', 'Agent name', 'Colour'];
  const rows = [
    ['1', '2026-03-02 10:00', 'The margin is gone', '5', 'Ada Elm', 'red'],
    ['2', '2026-03-03 10:00', 'The list is empty', '4', 'Bo Ash', 'blue'],
  ];
  const chosen = chooseColumns(headers, rows, formatOf(headers));
  const told = columnsTold(chosen, headers, asIs);
  expect(told.unread).toEqual(['Satisfaction score', 'Colour']);
  const fields = [...chosen.fields.values()].map((at) => headers[at] as string);
  const everywhere = [...fields, ...told.forNames, ...told.unread];
  expect(everywhere.toSorted()).toEqual(headers.toSorted());
});

it('a column that serves where another is empty is told with its field', () => {
  const chosen = {
    ...nothing,
    fields: new Map([['requester' as const, 0]]),
    instead: new Map([['requester' as const, [1, 2]]]),
  };
  expect(columnsTold(chosen, ['Requester', 'Contact', 'Caller', 'Other'], asIs)).toEqual({
    instead: { requester: ['Contact', 'Caller'] },
    forNames: [],
    unread: ['Other'],
  });
});

it('a column without a name is in no list, and a repeated one stands there once', () => {
  expect(columnsTold(nothing, ['Watcher', '', 'Watcher'], asIs).unread).toEqual(['Watcher']);
});

it('a further column of tags is read', () => {
  const chosen = { ...nothing, fields: new Map([['tags' as const, 0]]), tags: [0, 1] };
  expect(columnsTold(chosen, ['Labels', 'Labels', 'Size'], asIs).unread).toEqual(['Size']);
});

it('every header is made fit to be published, and cut after that where it is a text', () => {
  const chosen = { ...nothing, fields: new Map([['id' as const, 0]]), people: [1] };
  const shown = (header: string): string => header.replaceAll('Ada', '⟨name⟩');
  const told = columnsTold(chosen, ['Id', 'Ada', `${'x'.repeat(57)}Ada`, 'y'.repeat(80)], shown);
  expect(told).toMatchObject({ forNames: ['⟨name⟩'] });
  expect(told.unread).toEqual([`${'x'.repeat(57)}…`, `${'y'.repeat(60)}…`]);
});
