import { describe, expect, it } from 'vitest';
import type { RoutedTicket } from '../../../src/pipeline/misroutes/grounds.ts';
import { proposeMisroutes } from '../../../src/pipeline/misroutes/propose.ts';
import type { Correction } from '../../../src/sorting/index.ts';
import { groundsOf, plain, routed } from './a-ticket.ts';

/** What is proposed, as `20123 L3→L1 noise-too-high`. */
function proposed(
  tickets: readonly RoutedTicket[],
  corrections: readonly Omit<Correction, 'line'>[] = [],
): string[] {
  return proposeMisroutes(groundsOf(tickets, corrections)).map(
    ({ ticket, landed, should, rule }) => `${ticket} ${landed}→${should} ${rule}`,
  );
}

const whyOf = (tickets: readonly RoutedTicket[], corrections: readonly Omit<Correction, 'line'>[] = []) =>
  proposeMisroutes(groundsOf(tickets, corrections)).map(({ why }) => why);

const noise = { stream: 'noise', kind: 'account' } as const;
const atL1 = routed({ id: 'at-l1', themes: [], sorted: noise });

describe('noise that went up', () => {
  it('belongs at L1, whether it reached L2 or L3', () => {
    const tickets = [
      atL1,
      routed({ id: 'a', status: 'closed', sorted: { ...noise, supportLevel: 'L2' } }),
      routed({ id: 'b', status: 'open', sorted: { ...noise, kind: 'how-do-i', supportLevel: 'L3' } }),
    ];
    expect(proposed(tickets)).toEqual(['a L2→L1 noise-too-high', 'b L3→L1 noise-too-high']);
    expect(whyOf(tickets)).toEqual([
      'Settled as account at L2: one level too high.',
      'Filed as how-to, and it is at L3: two levels too high.',
    ]);
  });

  it('may be other than a how-to or an account only at L3', () => {
    const thanks = { stream: 'noise', kind: 'other' } as const;
    expect(proposed([atL1, routed({ id: 'a', sorted: { ...thanks, supportLevel: 'L2' } })])).toEqual([]);
    expect(whyOf([atL1, routed({ id: 'a', sorted: { ...thanks, supportLevel: 'L3' } })])).toEqual([
      'Filed as noise, and it is at L3: two levels too high.',
    ]);
  });

  it('is not told of a ticket of which the machine is not sure', () => {
    const unsure = { ...noise, supportLevel: 'L3', streamBy: 'rule', confidence: 0.6 } as const;
    expect(proposed([atL1, routed({ id: 'a', sorted: unsure })])).toEqual([]);
    expect(proposed([atL1, routed({ id: 'a', sorted: { ...unsure, confidence: 0.85 } })])).toHaveLength(1);
    expect(proposed([atL1, routed({ id: 'a', sorted: { ...unsure, streamBy: 'learned' } })])).toHaveLength(1);
  });

  it('is not told of an export in which nothing is at L1', () => {
    expect(proposed([routed({ id: 'a', sorted: { ...noise, supportLevel: 'L2' } })])).toEqual([]);
  });
});

describe('a bug that never left L1', () => {
  it('came back when it was opened again', () => {
    expect(proposed([routed({ id: 'a', reopens: 2 })])).toEqual(['a L1→L2 came-back']);
    expect(whyOf([routed({ id: 'a', reopens: 2 })])).toEqual([
      'A bug that never left L1 and was opened again 2 times.',
    ]);
  });

  it('came back when its requester wrote of the theme again within two weeks', () => {
    const back = (day: number, requester = 'one', theme = 'seat-lists') => [
      routed({ id: 'a', requester: 'one' }),
      routed({ id: 'b', requester, day, themes: [theme], sorted: noise }),
    ];
    expect(proposed(back(13))).toEqual(['a L1→L2 came-back']);
    expect(proposed(back(14))).toEqual([]);
    expect(proposed(back(1, 'another'))).toEqual([]);
    expect(proposed(back(1, 'one', 'printing'))).toEqual([]);
  });

  it('is left alone when L2 has had it, now or before', () => {
    const seen = { at: '2026-03-01T09:00:00Z', group: 'Second line', tags: [] };
    expect(proposed([routed({ id: 'a', reopens: 1, sorted: { supportLevel: 'L2' } })])).toEqual([]);
    expect(proposed([routed({ id: 'a', reopens: 1, earlier: [seen] })])).toEqual([]);
  });
});

describe('a malfunction that several report', () => {
  const schools = (...accounts: string[]) =>
    accounts.map((account, at) => routed({ id: `${account}-${at}`, account, day: at, week: 0 }));

  /** Something of another theme that L2 has had: the export knows more than one level. */
  const elsewhere = routed({ id: 'l2', themes: ['uploads'], sorted: { supportLevel: 'L2' } });

  it('is proposed once, with the ticket that made them three', () => {
    const tickets = [...schools('ash', 'ash', 'elm', 'oak', 'yew'), elsewhere];
    expect(proposed(tickets)).toEqual(['oak-3 L1→L2 kept-at-l1']);
    expect(whyOf(tickets)).toEqual(['4 accounts report this and it is still at L1.']);
  });

  it('is not told of two, however many tickets they write', () => {
    expect(proposed(schools('ash', 'elm', 'ash', 'elm'))).toEqual([]);
  });

  it('is found in a flood of tickets without counting the people once for each', () => {
    const flood = schools(
      ...Array<string>(4_000).fill('ash'),
      'elm',
      'oak',
      ...Array<string>(4_000).fill('ash'),
    );
    const oneWeek = [...flood.map((one) => ({ ...one, week: 0 })), elsewhere];
    const grounds = groundsOf(oneWeek);
    let counted = 0;
    const proposals = proposeMisroutes({
      ...grounds,
      independentOf: (some) => {
        counted += some.length;
        return grounds.independentOf(some);
      },
    });
    expect(proposals.map(({ ticket, rule }) => `${ticket} ${rule}`)).toEqual(['oak-4001 kept-at-l1']);
    expect(counted).toBeLessThan(20 * flood.length);
  });

  it('is not told when L2 has had a ticket of the theme in the weeks around', () => {
    const second = (week: number) =>
      routed({ id: 'second', account: 'fir', week, sorted: { supportLevel: 'L2' } });
    expect(proposed([...schools('ash', 'elm', 'oak'), second(4)])).toEqual([]);
    expect(proposed([...schools('ash', 'elm', 'oak'), second(5)])).toHaveLength(1);
  });

  it('is told once for weeks in a row, and again when it comes back after a week without', () => {
    const weeks = [0, 1, 3].flatMap((week) =>
      ['ash', 'elm', 'oak'].map((account) => routed({ id: `${account}-${week}`, account, week })),
    );
    expect(proposed([...weeks, elsewhere])).toEqual(['oak-0 L1→L2 kept-at-l1', 'oak-3 L1→L2 kept-at-l1']);
  });

  it('is not told by an export in which nothing ever stood above L1', () => {
    expect(proposed(schools('ash', 'elm', 'oak'))).toEqual([]);
  });
});

describe('what the helpdesk calls a ticket', () => {
  it('is held against how it was sorted, both ways', () => {
    const tickets = [
      ...plain(10),
      routed({ id: 'a', type: 'incident', sorted: noise }),
      routed({ id: 'b', type: 'feature request' }),
      routed({ id: 'e', type: 'question' }),
      routed({ id: 'c', tags: ['bug'], sorted: { stream: 'brief' } }),
      routed({ id: 'd', type: 'problem' }),
    ];
    expect(proposed(tickets)).toEqual([
      'a bug→noise typed-otherwise',
      'b brief→bug typed-otherwise',
      'e noise→bug typed-otherwise',
      'c bug→brief typed-otherwise',
    ]);
    expect(whyOf(tickets)[0]).toBe(
      'The helpdesk’s type is “incident”, which stands for bug; a person sorted it as noise.'.replace(
        '’',
        "'",
      ),
    );
  });

  it('says nothing where nearly every ticket is called so', () => {
    const named = (type: string, count: number) =>
      Array.from({ length: count }, (_, at) =>
        routed({ id: `${type}-${at}`, type, themes: [], ...(at % 4 === 0 ? { sorted: noise } : {}) }),
      );
    expect(proposed([...named('incident', 81), ...plain(19)])).toEqual([]);
    expect(proposed([...named('incident', 50), ...named('problem', 40), ...plain(10)])).toEqual([]);
    expect(proposed([...named('incident', 80), ...plain(20)])).toHaveLength(20);
  });

  it('says nothing where it is wrong more often than right, once there are enough to tell', () => {
    const typed = (right: number, wrong: number) => [
      ...plain(100),
      ...Array.from({ length: right + wrong }, (_, at) =>
        routed({ id: `a-${at}`, type: 'question', themes: [], ...(at < right ? { sorted: noise } : {}) }),
      ),
    ];
    expect(proposed(typed(10, 10))).toHaveLength(10);
    expect(proposed(typed(9, 11))).toEqual([]);
    expect(proposed(typed(9, 10))).toHaveLength(10);
  });

  it('says nothing where it contradicts itself', () => {
    expect(
      proposed([...plain(10), routed({ id: 'a', type: 'problem', tags: ['idea'], sorted: noise })]),
    ).toEqual([]);
  });

  it('accuses nobody by what is unclear or a guess', () => {
    const unsure = { stream: 'noise', streamBy: 'rule', confidence: 0.7 } as const;
    expect(proposed([...plain(10), routed({ id: 'a', type: 'problem', sorted: unsure })])).toEqual([]);
    expect(
      proposed([...plain(10), routed({ id: 'a', type: 'problem', sorted: { stream: 'unclear' } })]),
    ).toEqual([]);
  });
});

describe('what a person changed', () => {
  it('is a change of stream where the machine had said another one', () => {
    const machine = { stream: 'noise', lean: 'noise', confidence: 0.9 } as const;
    const tickets = [routed({ id: 'a', themes: [], sorted: { machine } })];
    expect(proposed(tickets, [{ ticket: 'a', stream: 'bug' }])).toEqual(['a noise→bug stream-corrected']);
    expect(proposed(tickets, [{ ticket: 'a', stream: 'bug', machine: 'brief' }])).toEqual([
      'a brief→bug stream-corrected',
    ]);
    expect(proposed(tickets, [{ ticket: 'a', stream: 'bug', machine: 'bug' }])).toEqual([]);
    expect(proposed(tickets, [{ ticket: 'a', stream: 'bug', machine: 'unclear' }])).toEqual([]);
    expect(proposed(tickets, [{ ticket: 'a', stream: 'unclear' }])).toEqual([]);
  });

  it('is a change of level where the export has another one', () => {
    const tickets = [routed({ id: 'a', group: 'Second line', sorted: { supportLevel: 'L3' } })];
    expect(proposed(tickets, [{ ticket: 'a', supportLevel: 'L3' }])).toEqual(['a L2→L3 level-corrected']);
    expect(proposed(tickets, [{ ticket: 'a', supportLevel: 'L2' }])).toEqual([]);
    expect(proposed(tickets, [{ ticket: 'a', supportLevel: 'unknown' }])).toEqual([]);
  });
});

describe('a ticket that skipped L2', () => {
  const went = (...groups: string[]) =>
    routed({
      id: 'a',
      group: groups.at(-1) ?? '',
      earlier: groups
        .slice(0, -1)
        .map((group, at) => ({ at: `2026-03-0${at + 1}T09:00:00Z`, group, tags: [] })),
      sorted: { supportLevel: 'L3' },
    });

  it('was at L1 and next at L3', () => {
    expect(proposed([went('Support', 'Engineering')])).toEqual(['a L3→L2 level-skipped']);
    expect(proposed([went('Support', 'Second line', 'Engineering')])).toEqual([]);
    expect(proposed([went('Support', 'Somebody', 'Engineering')])).toEqual([]);
    expect(proposed([went('Engineering')])).toEqual([]);
  });
});

describe('one ticket', () => {
  it('stands once for its stream and once for its level, by the first rule that speaks', () => {
    const machine = { stream: 'bug', lean: 'bug', confidence: 0.9 } as const;
    const ticket = routed({
      id: 'a',
      type: 'problem',
      group: 'Engineering',
      sorted: { ...noise, supportLevel: 'L2', machine },
    });
    const corrections = [{ ticket: 'a', stream: 'noise', supportLevel: 'L2' }] as const;
    expect(proposed([...plain(10), ticket], corrections)).toEqual([
      'a bug→noise stream-corrected',
      'a L3→L2 level-corrected',
    ]);
  });
});
