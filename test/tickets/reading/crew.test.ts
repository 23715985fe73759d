import { afterAll, expect, it } from 'vitest';
import { readTickets } from '../../../src/tickets/index.ts';
import { bordersOf } from '../../../src/tickets/reading/ranges.ts';
import { exportFolder } from '../export-file.ts';

const { folder, write, remove } = exportFolder();
afterAll(remove);

/** About 30 MB, so that it is read in pieces: bodies of several lines, faults here and there. */
function large(fault: (at: number) => string | undefined): string {
  const filler = 'The list of seats prints in the wrong order since the update. '.repeat(30);
  const rows = ['Ticket ID,Subject,Description,Agent,Full name,Created time,Last update time'];
  for (let at = 1; at <= 15_000; at++) {
    const minute = String(at % 60).padStart(2, '0');
    const day = String((at % 28) + 1).padStart(2, '0');
    rows.push(
      fault(at) ??
        `${at},"Seats, ${at}","Hello,\n${filler}\nAsk Rosa Berger or write to p${at}@example.org",Rosa Berger,Person Number ${at},2026-03-${day} 10:${minute},2026-03-${day} 11:${minute}`,
    );
  }
  return `${rows.join('\r\n')}\r\n`;
}

it.each([
  ['in order', () => undefined],
  [
    'with a quotation mark that is not closed, which makes one piece of it',
    (at: number) =>
      at === 5 ? '5,"torn subject,body,Rosa Berger,Someone,2026-03-01 10:00,2026-03-01 10:00' : undefined,
  ],
  [
    'with faults in the middle and at the end',
    (at: number) =>
      ({
        7000: '7000,Subject,"Body",Rosa Berger,Someone,soon,',
        7001: '7001,Sub"ject,Bo"dy,Rosa Berger,Someone,2026-03-01 10:00,',
        14999: '14999,Subject',
      })[at],
  ],
  [
    'with a header of another order inside',
    (at: number) =>
      at === 8000
        ? 'Subject,Ticket ID,Description,Agent,Full name,Created time,Last update time'
        : at > 8000
          ? `Seats,${at},Body,Rosa Berger,Someone,2026-03-01 10:00,2026-03-01 10:00`
          : undefined,
  ],
])('a large export %s reads the same by one hand and by many', async (_what, fault) => {
  const path = write('large.csv', large(fault));
  const by = (hands: number) => readTickets([path], {}, { root: folder, requesterKey: 'k', hands });
  const [one, many] = [await by(1), await by(3)];
  expect(one.tickets.length).toBeGreaterThan(14_000);
  expect(many.files).toEqual(one.files);
  expect(many.rejected).toEqual(one.rejected);
  expect(many.redactions).toEqual(one.redactions);
  expect(many.tickets).toEqual(one.tickets);
});

it('the exports above are parted, but for the one that can not be', async () => {
  const borders = async (fault: (at: number) => string | undefined) => {
    const content = large(fault);
    const path = write('parted.csv', content);
    return (await bordersOf(path, Buffer.byteLength(content), (text) => /^\d+,"Seats/.test(text), 'utf-8'))
      .length;
  };
  expect(await borders(() => undefined)).toBeGreaterThan(1);
  expect(await borders((at) => (at === 7001 ? '7001,Sub"ject,Bo"dy,,,,' : undefined))).toBeGreaterThan(1);
  expect(await borders((at) => (at === 5 ? '5,"torn,,,,,' : undefined))).toBe(0);
});
