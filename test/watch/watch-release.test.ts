import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ticket } from '../../src/tickets/index.ts';
import { type Watch, watchRelease, watchSchema } from '../../src/watch/index.ts';
import { aHandoff, aTicket, history, later, themeByFirstWord } from './a-desk.ts';

const watched = (
  tickets: readonly Ticket[],
  handoff = aHandoff(),
  more: Parameters<typeof watchRelease>[3] = {},
): Watch =>
  watchRelease(handoff, tickets, history, { themesOf: themeByFirstWord([...history, ...tickets]), ...more });

const seatTickets = [
  aTicket('a1', 3.5, 'Where did the old seat list go?'),
  aTicket('a2', 5, 'old seat list is gone'),
  aTicket('a3', 7, 'where is the old seat list'),
  aTicket('a4', 9, 'my seat list is gone'),
];
const groupsOf = (watch: Watch) =>
  [...watch.predicted, ...watch.limitations].reduce((sum, one) => sum + one.arrived, 0) +
  watch.unpredicted.reduce((sum, one) => sum + one.count, 0) +
  watch.unrelated.count;

describe('a watch that is over', () => {
  const watch = watched([...seatTickets, aTicket('b1', 10, 'Invoice shows the wrong address'), later]);

  it('tells which question came, when first, and from how many requesters', () => {
    expect(watch.predicted[0]).toMatchObject({
      question: 'Where did the old seat list go?',
      arrived: 4,
      requesters: 4,
      state: 'came',
      firstHour: 3,
      verdict: 'right',
      reason: 'Expected 3 to 8; 4 requesters asked.',
    });
    expect(watch.lagHours).toBe(3.5);
  });

  it('leaves a question silent that nobody asked, and judges it by what was expected', () => {
    expect(watch.predicted[1]).toMatchObject({
      arrived: 0,
      state: 'silent',
      firstHour: null,
      verdict: 'wrong',
    });
    expect(watch.predicted[2]).toMatchObject({ arrived: 0, state: 'silent', verdict: 'right' }); // 2 reads as 0 to 5
    expect(watch.predicted[1]).not.toHaveProperty('perhaps');
  });

  it('closes its sum and says its finding in one line', () => {
    expect(groupsOf(watch)).toBe(5);
    expect(watch.arrived.count).toBe(5);
    expect(watch.unrelated.count).toBe(1);
    expect(watch).toMatchObject({
      complete: true,
      released: true,
      hoursOpen: 0,
      to: '2026-09-17T09:00:00+03:00',
    });
    expect(watch.finding).toBe(
      'Predicted three questions: one came, two stayed silent; nothing came that nobody predicted.',
    );
  });

  it('shows every ticket with its hour, its match and the reason in words', () => {
    expect(watch.tickets.map(({ id, hour }) => [id, hour])).toEqual([
      ['a1', 3],
      ['a2', 5],
      ['a3', 7],
      ['a4', 9],
      ['b1', 10],
    ]);
    expect(watch.tickets[0]?.matched).toEqual({ kind: 'question', index: 0 });
    expect(watch.tickets[0]?.reason).toContain("'seat'");
    expect(watch.tickets[4]?.matched).toBeNull();
    expect(watch.hours[3]).toMatchObject({ hour: 3, arrived: 1 });
    expect(watch.lanes[0]).toMatchObject({ kind: 'question', index: 0, hours: [3.5, 5, 7, 9] });
  });

  it('compares with the same hours of the weeks before', () => {
    // One ticket every six hours: eight in each 48 hours.
    expect(watch.arrived.usual?.mid).toBe(8);
    expect(watch.hours.reduce((sum, hour) => sum + (hour.usual ?? 0), 0)).toBe(8);
  });

  it('fits its schema', () => {
    expect(watchSchema.parse(watch)).toEqual(watch);
  });
});

describe('what came', () => {
  it('is perhaps with one ticket, and that one decides nothing', () => {
    const { predicted, finding } = watched(
      [seatTickets[0] as Ticket, later],
      aHandoff('- Expected: 3 to 8\n'),
    );
    expect(predicted[0]).toMatchObject({
      arrived: 1,
      state: 'silent',
      perhaps: true,
      verdict: 'not-checked',
    });
    expect(finding).toContain('one perhaps');
  });

  it('counts requesters, not tickets, for the verdict', () => {
    const one = seatTickets.map((ticket) => ({ ...ticket, requester: 'one school' }));
    expect(watched([...one, later]).predicted[0]).toMatchObject({
      arrived: 4,
      requesters: 1,
      state: 'came',
      verdict: 'wrong',
    });
  });

  it('is too conservative when more came than was said', () => {
    const { predicted } = watched([...seatTickets, later], aHandoff('Expected: 3 to 8', 'Expected: 1 to 2'));
    expect(predicted[0]).toMatchObject({
      verdict: 'too-conservative',
      reason: 'Expected 1 to 2; 4 requesters asked.',
    });
  });

  it('is right without an expected number when it came, and wrong when it did not', () => {
    const { predicted } = watched([...seatTickets, later], aHandoff(/- Expected.*\n/g, ''));
    expect(predicted.map((one) => one.verdict)).toEqual(['right', 'wrong', 'wrong']);
    expect(predicted[1]?.reason).toBe('Foreseen, not asked. That may mean that the help text worked.');
  });

  it('is not checked in silence while only named pilots had it', () => {
    const pilots =
      'cycle: "7"\nsteps: [{ at: 2026-09-15T09:00:00+03:00, audience: five pilot schools, percent: 1 }]\nsignatures:';
    const { predicted } = watched([...seatTickets, later], aHandoff('signatures:', pilots));
    expect(predicted.map((one) => one.verdict)).toEqual(['right', 'not-checked', 'not-checked']);
  });

  it('meets a limitation', () => {
    const tickets = [4, 6].map((hour) =>
      aTicket(`l${hour}`, hour, 'our school has more than one site and I see one list for each site'),
    );
    expect(watched([...tickets, later]).limitations[0]).toMatchObject({
      arrived: 2,
      requesters: 2,
      firstHour: 4,
    });
  });
});

describe('what nobody predicted', () => {
  const licences = [20, 22, 23].map((hour) => aTicket(`s${hour}`, hour, 'Licence key has expired'));

  it('is a theme that is unusual for these hours', () => {
    const watch = watched([...seatTickets, ...licences, later], aHandoff(), { themeLabel: () => 'Licences' });
    expect(watch.unpredicted).toMatchObject([
      {
        theme: 'theme-licence',
        label: 'Licences',
        found: 'theme',
        count: 3,
        requesters: 3,
        firstHour: 20,
        level: 'unknown',
        examples: ['s20', 's22', 's23'],
      },
    ]);
    expect(watch.finding).toContain('one theme came that nobody predicted: Licences');
    expect(groupsOf(watch)).toBe(watch.arrived.count);
  });

  it('says the highest support level that one of its tickets reached', () => {
    const levelOf = (ticket: string) => (ticket === 's22' ? 'L3' : 'L1');
    expect(watched([...licences, later], aHandoff(), { levelOf }).unpredicted).toMatchObject([
      { level: 'L3' },
    ]);
  });

  it('is not a theme that comes as often in any week', () => {
    const usual = [10, 20].map((hour) => aTicket(`p${hour}`, hour, 'Printer does not print'));
    expect(watched([...usual, later])).toMatchObject({ unpredicted: [], unrelated: { count: 2 } });
  });

  it('needs two tickets', () => {
    expect(watched([licences[0] as Ticket, later]).unpredicted).toEqual([]);
  });

  it('is found by a word that is suddenly common when no theme shows it', () => {
    const breach = [
      'Letter about a breach',
      'Breach notice received',
      'What breach?',
      'Is the breach real',
      'A breach, they say',
    ];
    const tickets = breach.map((subject, at) => aTicket(`w${at}`, 30 + at, subject));
    const { unpredicted } = watched([...tickets, later], aHandoff(), { themesOf: () => [] });
    expect(unpredicted).toMatchObject([{ found: 'words', label: "'breach'", count: 5, requesters: 5 }]);
  });

  it('is told without a usual range on a young desk, and the note says so', () => {
    const watch = watchRelease(aHandoff(), [...licences, later], [], { themesOf: () => ['licences'] });
    expect(watch.unpredicted).toMatchObject([{ theme: 'licences', usual: null }]);
    expect(watch.notes[0]).toContain('No tickets from before the release are known');
  });
});

describe('a watch that is open', () => {
  it('has no verdict, and says how many hours are to come', () => {
    const watch = watched([...seatTickets, later], aHandoff(), { asOf: '2026-09-15T16:00:00+03:00' });
    expect(watch).toMatchObject({ complete: false, released: true, hoursOpen: 41, arrived: { count: 3 } });
    expect(watch.predicted.every((one) => one.verdict === 'not-checked')).toBe(true);
    expect(watch.notes).toContain('41 of 48 hours are still to come. No verdict yet.');
    expect(watch.finding).toMatch(
      /^7 of 48 hours are over. So far: predicted three questions: one came, two still silent/,
    );
  });

  it('gives no verdict when the tickets end before the window does', () => {
    const watch = watched(seatTickets, aHandoff(), { asOf: '2026-09-20T09:00:00+03:00' });
    expect(watch.complete).toBe(true);
    expect(watch.predicted.every((one) => one.verdict === 'not-checked')).toBe(true);
    expect(watch.notes).toEqual(['The newest ticket is from H+9. Silence after that is not silence.']);
  });

  it('is as of the newest ticket when nobody says otherwise', () => {
    expect(watched(seatTickets)).toMatchObject({ asOf: '2026-09-15T15:00:00Z', complete: false });
  });

  it('says that the release is still to come', () => {
    const watch = watched([], aHandoff(), { asOf: '2026-09-14T09:00:00+03:00' });
    expect(watch).toMatchObject({
      released: false,
      complete: false,
      hoursOpen: 48,
      arrived: { count: 0, usual: null },
    });
    expect(watch.finding).toBe('Not released yet. The handoff foresees three questions.');
    expect(watch.predicted[0]).toMatchObject({
      state: 'silent',
      verdict: 'not-checked',
      reason: 'Not released yet.',
    });
  });

  it('says when nothing came', () => {
    const { finding, notes } = watched([later]);
    expect(finding).toBe(
      'No ticket about this release in 48 hours. Too small an audience, a good release, or a lag.',
    );
    expect(notes).toEqual([]);
  });
});

describe('whether the answer worked', () => {
  const outcome = (
    more: Partial<Ticket>,
    level: 'L1' | 'L2' | 'unknown' = 'L1',
    asOf = '2026-09-30T09:00:00Z',
  ) => {
    const tickets = [{ ...(seatTickets[0] as Ticket), ...more }, later];
    return watched(tickets, aHandoff(), { asOf, levelOf: () => level }).predicted[0]?.answerWorked;
  };

  it.each<[string, Partial<Ticket>, 'L1' | 'L2' | 'unknown', object]>([
    ['yes when settled at L1 and quiet for seven days', { status: 'solved' }, 'L1', { yes: 1 }],
    ['no when opened again', { status: 'solved', reopens: 1 }, 'L1', { no: 1 }],
    ['no when it left L1', { status: 'solved' }, 'L2', { no: 1 }],
    ['open when not settled', { status: 'pending' }, 'L1', { open: 1 }],
    ['unknown when the export has no status', {}, 'L1', { unknown: 1 }],
    ['unknown when the export has no level', { status: 'solved' }, 'unknown', { unknown: 1 }],
  ])('is %s', (_, more, level, expected) => {
    expect(outcome(more, level)).toEqual({ yes: 0, no: 0, open: 0, unknown: 0, ...expected });
  });

  it('is too early to say for seven days, and after them not settled', () => {
    const said = (asOf: string) =>
      watched([{ ...(seatTickets[0] as Ticket), status: 'pending' }, later], aHandoff(), {
        asOf,
        levelOf: () => 'L1',
      }).predicted[0]?.answer;
    expect(said('2026-09-18T09:00:00Z')).toBe('Too early to say: one not settled yet.');
    expect(said('2026-10-23T09:00:00Z')).toBe('Not settled: one still open after seven days.');
  });

  it('is open while seven days have not passed', () => {
    expect(outcome({ status: 'solved' }, 'L1', '2026-09-18T09:00:00Z')).toMatchObject({ open: 1, yes: 0 });
  });

  it('is no when the same requester is back on the matter', () => {
    const who = { requester: 'one', status: 'solved' };
    const tickets = [
      aTicket('a1', 3, 'Where did the old seat list go?', who),
      aTicket('a2', 20, 'old seat list is gone', who),
    ];
    const watch = watched([...tickets, later], aHandoff(), {
      asOf: '2026-09-30T09:00:00Z',
      levelOf: () => 'L1',
    });
    expect(watch.predicted[0]?.answerWorked).toEqual({ yes: 1, no: 1, open: 0, unknown: 0 });
  });
});

describe('whatever comes', () => {
  const subjects = [
    'old seat list is gone',
    'sort by name',
    'Licence expired',
    'Printer does not print',
    '',
    'מושבים',
  ];
  const arrivals = fc
    .array(fc.tuple(fc.constantFrom(...subjects), fc.integer({ min: -60, max: 120 })), { maxLength: 12 })
    .map((list) =>
      list.map(([subject, hour], at) => aTicket(`t${String(at).padStart(2, '0')}`, hour, subject)),
    );

  it('every ticket of the window is in one group, and the order of tickets changes nothing', () => {
    fc.assert(
      fc.property(arrivals, (tickets) => {
        const watch = watched(tickets);
        expect(groupsOf(watch)).toBe(watch.arrived.count);
        expect(watch.tickets).toHaveLength(watch.arrived.count);
        expect(watched([...tickets].reverse())).toEqual(watch);
      }),
      { numRuns: 25 },
    );
  });
});
