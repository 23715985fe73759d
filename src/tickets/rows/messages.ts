import type { Format } from '../formats/format.ts';

/** What exports write for a customer's message, where their helpdesk is not known. */
const inbound = new Set(
  'in inbound incoming received customer client user end-user enduser requester contact lead visitor eingehend entrante entrant true'.split(
    ' ',
  ),
);
const outbound = new Set(
  'out outbound outgoing sent agent admin staff teammate operator support bot system ausgehend saliente sortant false'.split(
    ' ',
  ),
);

/**
 * Tells whether a message came from a customer.
 *
 * @param value the cell of the field `direction`
 * @returns true or false, undefined where the value does not say it
 */
export function isInbound(value: string, format: Format): boolean | undefined {
  const word = value.trim().toLowerCase();
  if (word === '') return undefined;
  if (format.messages !== undefined) return format.messages.inbound.includes(word);
  if (inbound.has(word)) return true;
  return outbound.has(word) ? false : undefined;
}
