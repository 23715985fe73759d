import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchTickets, watchRelease } from '../../src/watch/index.ts';
import { wordsOf } from '../../src/words/index.ts';
import { aHandoff, aTicket, history, later } from './a-desk.ts';

const questions = [
  { question: 'Where did the old seat list go?', answer: 'Same menu, under Rooms.' },
  { question: 'Can I sort pupils by name?', answer: "Yes: 'By name' is the first button." },
];
const limitations = ['Schools with more than one site see one list for each site.'];
const odd = aTicket('odd', 5, 'Everything jumps about since Tuesday');
const first = { kind: 'question', index: 0 } as const;
const second = { kind: 'question', index: 1 } as const;

/** The match of one ticket, with something said by hand of the first question. */
function matchOf(
  ticket: typeof odd,
  byHand: { confirmed?: string[]; refuted?: string[]; themes?: string[] },
  options: Parameters<typeof matchTickets>[3] = {},
) {
  const asked = {
    questions: [{ ...questions[0], ...byHand }, questions[1]] as typeof questions,
    limitations,
  };
  return matchTickets(asked, [ticket], history, options)[0];
}

describe('what a person decided of a ticket', () => {
  it('wins over its words, and says who decided', () => {
    expect(matchOf(odd, {})?.matched).toBeNull();
    expect(matchOf(odd, { confirmed: ['odd'] })).toMatchObject({
      matched: first,
      decidedBy: 'handoff',
      reason: 'The handoff names it under question 1.',
    });
  });

  it('counts first on its line of the sorting file, then in the handoff, then by its theme', () => {
    const themesOf = () => ['jumps'];
    const byHand = { confirmed: ['odd'], themes: ['jumps'] };
    const sorted = (place: typeof second | null) => ({ themesOf, sorted: new Map([['odd', place]]) });
    expect(matchOf(odd, byHand, sorted(second))).toMatchObject({ matched: second, decidedBy: 'sorting' });
    expect(matchOf(odd, byHand, sorted(null))).toMatchObject({ matched: null, decidedBy: 'sorting' });
    expect(matchOf(odd, byHand, { themesOf })).toMatchObject({ matched: first, decidedBy: 'handoff' });
    expect(
      matchOf(odd, { themes: ['jumps'] }, { themesOf, themeLabel: () => 'Jumping lists' }),
    ).toMatchObject({
      matched: first,
      decidedBy: 'theme',
      reason: 'The team says that its theme, Jumping lists, is question 1.',
    });
  });

  it('leaves the question next to it when it says what a ticket is not', () => {
    const ticket = aTicket('near', 5, 'where is the old seat list');
    expect(matchOf(ticket, {})?.matched).toEqual(first);
    const refuted = matchOf(ticket, { refuted: ['near'], themes: ['seats'] }, { themesOf: () => ['seats'] });
    expect(refuted?.matched).not.toEqual(first);
    expect(refuted?.reason).toContain('The handoff says that it is not question 1.');
    expect(refuted).not.toHaveProperty('decidedBy');
  });

  it('decides even where nothing is left to compare with', () => {
    const [match] = matchTickets(
      {
        questions: [{ question: 'Where did the old seat list go?', answer: '', refuted: ['near'] }],
        limitations: [],
      },
      [aTicket('near', 5, 'where is the old seat list')],
      history,
    );
    expect(match).toMatchObject({ matched: null, score: 0, decidedBy: 'handoff' });
  });

  it('is passed over where the handoff has no such question any more', () => {
    const sorted = new Map([['odd', { kind: 'question', index: 7 } as const]]);
    expect(matchOf(odd, {}, { sorted })).not.toHaveProperty('decidedBy');
  });

  it('is said in Hebrew too', () => {
    const asked = { questions: [{ question: 'איפה הרשימה?', answer: '', confirmed: ['odd'] }], limitations };
    expect(matchTickets(asked, [odd], history, {}, wordsOf('he'))[0]?.reason).toBe(
      'במסמך ההעברה היא רשומה תחת שאלה 1.',
    );
  });
});

describe('whatever persons decide', () => {
  const tickets = [
    'where is the old seat list',
    'sort pupils by name',
    'one list for each site',
    'invoice',
  ].map((subject, at) => aTicket(`t${at}`, at + 1, subject));
  const places = fc.constantFrom(undefined, null, first, second, { kind: 'limitation', index: 0 } as const);

  it('stands, and the order of tickets changes nothing', () => {
    fc.assert(
      fc.property(fc.array(places, { minLength: 4, maxLength: 4 }), (decided) => {
        const sorted = new Map(
          decided.flatMap((place, at) => (place === undefined ? [] : [[`t${at}`, place] as const])),
        );
        const matches = matchTickets({ questions, limitations }, tickets, history, { sorted });
        decided.forEach((place, at) => {
          if (place === undefined) expect(matches[at]).not.toHaveProperty('decidedBy');
          else expect(matches[at]).toMatchObject({ matched: place, decidedBy: 'sorting' });
        });
        const turned = matchTickets({ questions, limitations }, tickets.toReversed(), history, { sorted });
        expect(turned.toReversed()).toEqual(matches);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a confirmed ticket', () => {
  const alike = aTicket('alike', 9, 'plan of desks is blank');
  const confirmed = aTicket('seen', 4, 'The plan of desks is blank and I need it');

  it('is a phrasing for the others', () => {
    const scoreWith = (byHand: Parameters<typeof matchOf>[1]) => {
      const asked = {
        questions: [{ ...questions[0], ...byHand }, questions[1]] as typeof questions,
        limitations,
      };
      return matchTickets(asked, [confirmed, alike], history)[1];
    };
    expect(scoreWith({})?.matched).toBeNull();
    expect(scoreWith({ confirmed: ['seen'] })?.matched).toEqual(first);
  });

  it('is one also when it came at another time', () => {
    const texts = new Map([['seen', confirmed]]);
    const match = matchOf(alike, { confirmed: ['seen'] }, { textOf: (id) => texts.get(id) });
    expect(match?.matched).toEqual(first);
  });

  it('and one whose line says otherwise is none', () => {
    const texts = new Map([['seen', confirmed]]);
    const sorted = new Map([['seen', null]]);
    const match = matchOf(alike, { confirmed: ['seen'] }, { textOf: (id) => texts.get(id), sorted });
    expect(match?.matched).toBeNull();
  });
});

describe('a question', () => {
  const watch = (sorted: ReadonlyMap<string, typeof first>) =>
    watchRelease(aHandoff(), [odd, later], history, { themesOf: () => [], sorted });

  it('came with one ticket that a person confirmed', () => {
    const { predicted, tickets } = watch(new Map([['odd', first]]));
    expect(predicted[0]).toMatchObject({ arrived: 1, state: 'came' });
    expect(predicted[0]).not.toHaveProperty('perhaps');
    expect(tickets[0]).toMatchObject({ id: 'odd', decidedBy: 'sorting', matched: first });
  });

  it('is silent without', () => {
    expect(watch(new Map()).predicted[0]).toMatchObject({ arrived: 0, state: 'silent' });
  });
});

describe('a ticket that a person named and that came outside the 48 hours', () => {
  const handoff = {
    ...aHandoff(),
    questions: aHandoff().questions.map((one, index) =>
      index === 1 ? { ...one, confirmed: ['z-late', 'h0000', 'in-none'] } : one,
    ),
  };
  const late = aTicket('z-late', 55.5, 'Everything jumps about since Tuesday');

  it('is told beneath its question with the moment it came, for it is no arrival', () => {
    const watch = watchRelease(handoff, [late, later], history);
    expect(watch.predicted[1]).toMatchObject({
      arrived: 0,
      outside: [
        { id: 'h0000', at: '2026-09-15T03:00:00+03:00', side: 'before' },
        { id: 'z-late', at: '2026-09-17T16:30:00+03:00', side: 'after' },
      ],
    });
    expect(watch.predicted[0]).not.toHaveProperty('outside');
    expect(wordsOf('en').watch.page.outside.after('z-late', 'Thursday 17 September 2026, 16:30')).toBe(
      'z-late came after the window, on Thursday 17 September 2026, 16:30.',
    );
  });

  it('stands where the sorting file puts it, and nowhere where the file says none', () => {
    const sortedAs = (place: { kind: 'limitation'; index: number } | null) =>
      watchRelease(handoff, [late, later], history, { sorted: new Map([['z-late', place]]) });
    const moved = sortedAs({ kind: 'limitation', index: 0 });
    expect(moved.limitations[0]?.outside?.map(({ id }) => id)).toEqual(['z-late']);
    expect(moved.predicted[1]?.outside?.map(({ id }) => id)).toEqual(['h0000']);
    expect(sortedAs(null).limitations[0]).not.toHaveProperty('outside');
  });
});
