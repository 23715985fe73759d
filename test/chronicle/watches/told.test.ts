import { describe, expect, it } from 'vitest';
import type { Desk } from '../../../src/chronicle/desk.ts';
import { releasesOf } from '../../../src/chronicle/releases.ts';
import { gate, type Handoff, parseHandoff } from '../../../src/handoffs/index.ts';
import { withDefaults } from '../../../src/settings/index.ts';
import { english } from '../../../src/words/index.ts';
import { deskOf, type Entry } from '../weeks/themed-desk.ts';

const file = 'content/handoffs/rooms.md';
const written = `---
release: Rooms
releaseAt: 2026-03-09T00:00:00Z
steps:
  - { at: 2026-03-09T00:00:00Z, audience: all schools, percent: 100 }
---

## Likely questions

### Where did the old seat list go?

Under Rooms.

- Tickets: 00126, 00127, 00128

### Can I sort a room by name?

Yes, with the first button.
`;
const handoffOf = (text: string): Handoff => {
  const { handoff } = parseHandoff(text, file);
  if (!handoff) throw new Error('no handoff');
  return handoff;
};

/** Nine weeks of printing, then two days in which seat lists and lost points are new. */
const entries = (): Entry[] => [
  ...Array.from(
    { length: 9 * 14 },
    (_, at): Entry => ({
      week: Math.floor(at / 14),
      day: (at % 14) / 2 + 0.2,
      school: `Everyday ${at % 20}`,
      subject: 'Printing is slow today',
      body: 'The printer in the staff room prints one page a minute and stops then.',
      themes: ['printing'],
    }),
  ),
  ...['Where did the old seat list go?', 'My seat list is gone', 'I cannot find the old seat list'].map(
    (subject, at): Entry => ({
      week: 9,
      day: 0.2 + at / 10,
      school: `Seats ${at}`,
      subject,
      body: `${subject} We need the old seat list of our hall for the exam on Friday.`,
      themes: ['seats'],
    }),
  ),
  ...['Points vanish when I reopen', 'All points vanish after reopening', 'Second marker points vanish'].map(
    (subject, at): Entry => ({
      week: 9,
      day: 1 + at / 10,
      school: `Marks ${at}`,
      subject,
      body: `Hello, as second marker I reopened the exam and the points vanish from the sheet *again*.`,
      themes: ['points'],
    }),
  ),
  { week: 9, day: 4, school: 'Everyday 1', subject: 'Printing is slow today', themes: ['printing'] },
];
const labels = new Map([
  ['points', 'Points of the second marker'],
  ['seats', 'Seat list'],
]);
const toldOn = (desk: Desk, handoff = handoffOf(written)) => releasesOf([handoff], desk, labels, english)[0];
const settings = withDefaults({});

describe('what the handoff does not know', () => {
  const desk = deskOf(entries());
  const [proposal, ...others] = toldOn(desk)?.told.proposals ?? [];

  it('is proposed in the customers’ own words, with its tickets and its theme', () => {
    expect(others).toEqual([]);
    expect(proposal).toMatchObject({
      says: '“Points of the second marker” came three times at the step “all schools”; the handoff does not know it.',
      tickets: ['00129', '00130', '00131'],
    });
    expect(proposal?.markdown).toMatch(/^### .*points vanish/i);
    expect(proposal?.markdown).toMatch(
      /\n- Tickets: 00129, 00130, 00131\n- Theme: points\n- Added: 2026-03-16$/,
    );
  });

  it('can be pasted as it is: the gate holds it until somebody writes the answer', () => {
    const { handoff, faults } = parseHandoff(`${written}\n${proposal?.markdown}\n`, file);
    expect(faults).toEqual([]);
    expect(handoff?.questions[2]).toMatchObject({
      answer: 'TBD',
      themes: ['points'],
      confirmed: proposal?.tickets,
    });
    const held = gate(handoff as Handoff, '2026-03-08T00:00:00Z').reasons.join(' ');
    expect(held).toMatch(/'Second marker points vanish' is answered with .TBD/);
  });

  it('is known from the paste on: it is proposed no more, and was a surprise still', () => {
    const pasted = toldOn(desk, handoffOf(`${written}\n${proposal?.markdown}\n`));
    expect(pasted?.told.proposals).toEqual([]);
    expect(pasted?.watch.unpredicted).toMatchObject([{ found: 'question', count: 3 }]);
    expect(pasted?.told.changes).toMatchObject([{ on: '2026-03-16', added: [{ index: 2 }] }]);
  });

  it('names all tickets of a later step, however many came', () => {
    const many: Entry[] = Array.from({ length: 7 }, (_, at) => ({
      week: 10,
      day: 0.2 + at / 10,
      school: `Keys ${at}`,
      subject: 'Licence key has expired',
      body: 'The licence key of our school has expired and nobody can open the program.',
      themes: ['keys'],
    }));
    const twoSteps = written.replace(
      'percent: 100 }',
      'percent: 10 }\n  - { at: 2026-03-16T00:00:00Z, audience: all the others, percent: 100 }',
    );
    const proposals = toldOn(deskOf([...entries(), ...many]), handoffOf(twoSteps))?.told.proposals ?? [];
    const keys = proposals.find(({ markdown }) => markdown.includes('Theme: keys'));
    expect(keys?.says).toContain('came seven times at the step “all the others”');
    expect(keys?.tickets).toHaveLength(7);
    expect(keys?.markdown).toContain(`- Tickets: ${keys?.tickets.join(', ')}\n`);
  });

  it('is named by its theme alone where the settings publish no words', () => {
    const silent = deskOf(entries(), undefined, { privacy: { ...settings.privacy, quotes: 'none' } });
    const told = toldOn(silent)?.told;
    expect(told?.proposals[0]?.markdown).toBe(
      '### Points of the second marker\n\nTBD\n\n- Tickets: 00129, 00130, 00131\n- Theme: points\n- Added: 2026-03-16',
    );
    expect(told?.moments).toEqual([]);
  });
});

describe('a surprise that no theme names', () => {
  const points = entries().filter(({ themes }) => themes?.[0] === 'points');
  const others = entries().filter(({ themes }) => themes?.[0] !== 'points');
  const unnamed = [...points, ...points].map(
    (entry, at): Entry => ({ ...entry, themes: [], day: 1 + at / 10, school: `Marks ${at}` }),
  );

  it('is told in a customer’s words beside the words that they share', () => {
    const release = toldOn(deskOf([...others, ...unnamed]));
    expect(release?.watch.unpredicted).toMatchObject([{ found: 'words' }]);
    expect(release?.told.said).toEqual([expect.stringMatching(/points vanish/i)]);
    expect(release?.told.proposals[0]?.says).toMatch(/^'[^“”]+' came six times/);
  });

  it('is told without them where a theme names it, or the settings publish no words', () => {
    expect(toldOn(deskOf(entries()))?.told.said).toEqual([undefined]);
    const silent = deskOf([...others, ...unnamed], undefined, {
      privacy: { ...settings.privacy, quotes: 'none' },
    });
    expect(toldOn(silent)?.told.said).toEqual([]);
  });
});

it('a change of the handoff that is still to come is not told', () => {
  const updates = `updates:\n  - { on: 2026-03-10, part: 4, what: Sorted }\n  - { on: 2026-03-14, part: 4, what: Later }\n`;
  const handoff = handoffOf(written.replace('---\n\n', `${updates}---\n\n`));
  const on = (day: number) =>
    toldOn(deskOf(entries(), { week: 9, day }), handoff)?.told.changes.map((change) => change.on);
  expect(on(2)).toEqual(['2026-03-10']);
  expect(on(6)).toEqual(['2026-03-10', '2026-03-14']);
});

describe('the moments of a watch', () => {
  it('tell what nobody foresaw first, then what most wrote, each of another person', () => {
    const moments = toldOn(deskOf(entries()))?.told.moments ?? [];
    expect(moments.map(({ about }) => [about.kind, about.index])).toEqual([
      ['surprise', 0],
      ['question', 0],
    ]);
    expect(moments[0]).toMatchObject({
      passage: expect.stringContaining('the points vanish from the sheet'),
    });
    expect(moments[0]?.hour).toBeGreaterThanOrEqual(24);
  });

  it('tell a question by a ticket that is most surely about it', () => {
    const twoSeats = entries().filter(({ school }) => school !== 'Seats 2');
    const shown = ['00126', '00127'].map((confirmed) => {
      const handoff = handoffOf(written.replace('00126, 00127, 00128', confirmed));
      const moments = toldOn(deskOf(twoSeats), handoff)?.told.moments ?? [];
      return moments.find(({ about }) => about.kind === 'question')?.ticket;
    });
    expect(shown).toEqual(['00126', '00127']);
  });

  it('are no tickets whose stream nobody can tell, while others are there', () => {
    const angry = entries()
      .filter(({ school }) => school !== 'Seats 2')
      .map((entry): Entry => (entry.school === 'Seats 0' ? { ...entry, stream: 'unclear' } : entry));
    const handoff = handoffOf(written.replace('00126, 00127, 00128', '00126'));
    const moments = toldOn(deskOf(angry), handoff)?.told.moments ?? [];
    expect(moments.find(({ about }) => about.kind === 'question')?.ticket).toBe('00127');
  });

  it('know of the newest ticket long before flag on too', () => {
    const later = handoffOf(written.replaceAll('2026-03-09', '2026-12-01'));
    expect(toldOn(deskOf(entries()), later)?.watch).toMatchObject({
      released: false,
      newestTicketAt: expect.stringMatching(/^2026-03-13/),
    });
  });

  it('are none before flag on', () => {
    const before = deskOf(entries(), { week: 8, day: 3 });
    expect(toldOn(before)?.told).toEqual({
      moments: [],
      accounts: [],
      said: [],
      proposals: [],
      confirmations: [],
      changes: [],
      unlearned: [],
      notesFile: 'content/watches/rooms.md',
      forReading: [],
    });
  });
});

it('a watch is compared with the same hours of eight whole weeks', () => {
  const reason = toldOn(deskOf(entries()))?.watch.unpredicted[0]?.reason;
  expect(reason).toBe('3 tickets; the same hours of 8 weeks before lead one to expect 0 to 1.');
});
