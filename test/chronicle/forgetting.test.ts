import { expect, it } from 'vitest';
import { discretion } from '../../src/chronicle/forgetting.ts';
import { nothingToForget, readForget } from '../../src/tickets/forget/index.ts';

const { forget } = readForget('ticket,requester\nOPS-7,\n,ada@elm.example\n', 'data/forget.csv');
const fault = (message: string) => ({ file: 'data/sorting.csv', line: 3, message });
const known = new Set(['8']);

it('a fault that names a ticket which is to be forgotten is told without its number, whatever its case', () => {
  const [told] = discretion(forget, known)([fault("No export holds a ticket 'ops-7'. Check it.")], []);
  expect(told).toMatchObject({ file: 'data/sorting.csv', line: 3 });
  expect(told?.message).not.toMatch(/ops/i);
});

it('so is one on a ticket that is not there: it may be one of a requester who is to be forgotten', () => {
  const told = discretion(forget, known)(
    [fault('Ticket 9 is in no export.'), fault('Ticket 8 says it twice.')],
    ['8', '9'],
  );
  expect(told.map(({ message }) => /\d/.test(message))).toEqual([false, true]);
});

it('a number within another one is not meant', () => {
  const message = 'Ticket 89 says it twice.';
  expect(discretion(forget, known)([fault(message)], ['9'])).toEqual([fault(message)]);
});

it('nothing changes where nobody asked to be forgotten', () => {
  const faults = [fault('Ticket 9 is in no export.')];
  expect(discretion(nothingToForget, known)(faults, ['9'])).toEqual(faults);
});
