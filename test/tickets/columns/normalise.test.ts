import { expect, test } from 'vitest';
import { headerAsWritten, normaliseHeader, zoneInHeader } from '../../../src/tickets/columns/normalise.ts';

test.each([
  ['\ufeffTicket ID ', 'ticket id'],
  ['created_at', 'created at'],
  ['createdAt', 'created at'],
  ['Created\u00a0At (UTC)', 'created at'],
  ['caller_id.email', 'caller id email'],
  ['Severity [list]', 'severity'],
  ['Region__c', 'region'],
  ['Requester - Requester', 'requester'],
  ['Custom field (Organizations)', 'organizations'],
  ['Champs personnalisés (Organisations)', 'organisations'],
  ['Pole własne (E-mail)', 'e mail'],
  ['カスタム フィールド (組織)', '組織'],
  ['Custom field ([CHART] Date of First Response)', 'date of first response'],
  ['Date d’ouverture', "date d'ouverture"],
  ['Öffnungsdatum*', 'offnungsdatum'],
  ['(none)', '(none)'],
])('%s is compared as %s', (header, name) => {
  expect(normaliseHeader(header)).toBe(name);
});

test('as it is written a header keeps its marks', () => {
  expect(headerAsWritten(' Created  At (UTC)')).toBe('created at (utc)');
  expect(headerAsWritten('created_at')).toBe('created_at');
});

test.each([
  ['Created At (UTC)', 'UTC'],
  ['Conversation started at (America/New_York)', 'America/New_York'],
  ['Opened (America/Argentina/Buenos_Aires)', 'America/Argentina/Buenos_Aires'],
  ['Opened (UTC+02:00)', '+02:00'],
  ['Opened (GMT-5)', '-05:00'],
  ['First reply time (min)', undefined],
  ['Opened (Mars/Olympus)', undefined],
  ['Opened', undefined],
])('the zone in %s is %s', (header, zone) => {
  expect(zoneInHeader(header)).toBe(zone);
});
