import { expect, test } from 'vitest';
import { formatNamed } from '../../../src/tickets/formats/index.ts';
import { isInbound } from '../../../src/tickets/rows/messages.ts';

test.each([
  ['front', 'Inbound', true],
  ['front', 'Outbound', false],
  ['intercom-transcripts', 'lead', true],
  ['intercom-transcripts', 'admin', false],
  ['intercom-transcripts', 'bot', false],
  ['chatwoot', 'incoming', true],
  ['columns', 'customer', true],
  ['columns', 'Agent', false],
  ['columns', 'TRUE', true],
  ['columns', 'e-mail', undefined],
  ['front', '', undefined],
])('%s: a message marked %s is inbound: %s', (format, value, expected) => {
  expect(isInbound(value, formatNamed(format))).toBe(expected);
});
