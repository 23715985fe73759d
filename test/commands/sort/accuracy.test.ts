import { expect, it } from 'vitest';
import type { LaidOut } from '../../../src/chronicle/index.ts';
import { accuracyAfter } from '../../../src/commands/sort/accuracy.ts';
import { defaultSettings } from '../../../src/settings/index.ts';
import { builtInCues } from '../../../src/sorting/index.ts';

/** A desk of tickets that nobody has sorted yet. */
const laid = (ids: readonly string[]): LaidOut =>
  ({
    desk: {
      settings: defaultSettings,
      tickets: ids.map((id) => ({ ticket: { id, subject: 'It crashes', body: '', tags: [] } })),
    },
    cues: builtInCues,
    corrections: new Map(),
    sorter: undefined,
  }) as unknown as LaidOut;
const ids = Array.from({ length: 20 }, (_, index) => `${index + 1}`);
const drawn = (streams: readonly string[]): string =>
  `ticket,stream,drawn\n${streams.map((stream, index) => `${ids[index]},${stream},random\n`).join('')}`;

it('counts what was drawn and found unclear, as the figure does that it waits for', () => {
  expect(accuracyAfter(laid(ids), drawn(['bug', 'noise', 'unclear']))[0]).toBe(
    '3 corrected tickets were drawn at random so far; from 20 on they tell how often the machine is right.',
  );
  expect(accuracyAfter(laid(ids), drawn(ids.map((_, index) => (index < 5 ? 'unclear' : 'bug'))))[0]).toMatch(
    /^On corrected tickets drawn at random the machine is right 15 of 20/,
  );
});

it('counts no ticket that no export holds, and none that was asked about for another reason', () => {
  expect(
    accuracyAfter(laid(['1']), 'ticket,stream,drawn\n1,bug,random\n99,bug,random\n1,bug,\n')[0],
  ).toContain('1 corrected ticket was drawn at random so far');
});
