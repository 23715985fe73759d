import { afterAll, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/settings/index.ts';
import { readTickets } from '../../../src/tickets/index.ts';
import { exportFolder } from '../export-file.ts';

const { write, remove } = exportFolder();
afterAll(remove);

it('a report tells which columns stand in for others and which were not read, without names and forbidden words', async () => {
  const path = write(
    'cases.csv',
    [
      'Case Number,Date/Time Opened,Subject,Contact Name,Web Name,Case Owner,Satisfaction,Bo Ash ada@elm.example,Bluebird size',
      '90001,2026-09-07 10:00,Seat list is old,Bo Ash,,Kim Oak,5,x,1',
      '90002,2026-09-08 10:00,Seat list is lost,,Cy Fir,Kim Oak,4,y,2',
      '',
    ].join('\n'),
  );
  const { files } = await readTickets([path], {
    privacy: { quotes: 'redacted', accounts: 'named', words: ['Bluebird'], minimumGroup: 3 },
  });
  expect(files[0]).toMatchObject({
    instead: { requester: ['Web Name'] },
    forNames: [],
    unread: ['Satisfaction', '⟨name⟩ ⟨email⟩', '⟨word⟩ size'],
  });
});

it('no sentence of a report, and no column of its mapping, holds a forbidden word', async () => {
  const path = write(
    'bluebird_size.csv',
    [
      'Ticket ID,Subject,Bluebird created date,Status,Status',
      '1,Seat list is old,2026-09-07 10:00,,open',
      '2,Seat list is lost,the day before yesterday,new,open',
      '3,Seat list is blue,2026-09-09 10:00,new,open',
      '',
    ].join('\n'),
  );
  const { files, rejected } = await readTickets([path], {
    exports: { ...defaultSettings.exports, columns: { created: 'Bluebird created date' } },
    privacy: { quotes: 'redacted', accounts: 'named', words: ['Bluebird'], minimumGroup: 3 },
  });
  expect(files[0]?.columns['created']).toBe('⟨word⟩ created date');
  expect(rejected[0]?.reason).toContain('⟨word⟩ created date');
  expect(JSON.stringify({ files, rejected })).not.toMatch(/bluebird/i);
});
