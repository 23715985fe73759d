import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings, withDefaults } from '../../src/settings/index.ts';
import {
  type Correction,
  chainLevelOf,
  type DeskTicket,
  readCorrections,
  sorterFromCorrections,
  sortTickets,
  supportLevelOf,
} from '../../src/sorting/index.ts';

function ticket(id: string, subject: string, more: object = {}): DeskTicket {
  return { id, subject, body: '', tags: [], ...more } as unknown as DeskTicket;
}
const corrected = (lines: string): Map<string, Correction> =>
  readCorrections(`ticket,stream,chain_level,theme,support_level,note\n${lines}`, 'sorting.csv').corrections;
const none = new Map<string, Correction>();

describe('sorting a desk', () => {
  it('gives every ticket exactly one stream', () => {
    const desk = [
      ticket('1', 'It crashes'),
      ticket('2', 'Please add a calendar'),
      ticket('3', 'How do I print?'),
      ticket('4', 'Room 4'),
    ];
    const sorted = sortTickets(desk, defaultSettings, none);
    expect([...sorted].map(([id, { stream }]) => [id, stream])).toEqual([
      ['1', 'bug'],
      ['2', 'brief'],
      ['3', 'noise'],
      ['4', 'unclear'],
    ]);
  });

  it("lets a person's correction win over words, fields and everything learned", () => {
    const desk = [ticket('1', 'It crashes with an error', { type: 'incident' })];
    expect(
      sortTickets(desk, defaultSettings, corrected('1,noise,,,L3,Their own network\n')).get('1'),
    ).toEqual({
      stream: 'noise',
      streamBy: 'person',
      confidence: 1,
      reason: 'Sorted by hand: Their own network.',
      kind: 'doesnt-work',
      supportLevel: 'L3',
      machine: { stream: 'bug', lean: 'bug', confidence: expect.any(Number) },
    });
  });

  it('lets a correction to unclear stand', () => {
    const sorted = sortTickets(
      [ticket('1', 'It crashes')],
      defaultSettings,
      corrected('1,unclear,,,,\n'),
    ).get('1');
    expect(sorted).toMatchObject({ stream: 'unclear', streamBy: 'person', reason: 'Sorted by hand.' });
  });

  it('gives a bug the chain level of its correction, and nothing else one', () => {
    const desk = [ticket('1', 'It crashes'), ticket('2', 'How do I print?')];
    const sorted = sortTickets(desk, defaultSettings, corrected('1,,adr-drift,,,\n2,,scope,,,\n'));
    expect(sorted.get('1')).toMatchObject({ stream: 'bug', streamBy: 'rule', chainLevel: 'execution' });
    expect(sorted.get('2')).not.toHaveProperty('chainLevel');
  });

  it('learns from corrections once fifty tickets have one', () => {
    const desk = Array.from({ length: 60 }, (_, at) =>
      ticket(`${at}`, `Room ${at} ${['tally', 'calendar', 'licence'][at % 3]}`),
    );
    const lines = (count: number): string =>
      Array.from({ length: count }, (_, at) => `${at},${['bug', 'brief', 'noise'][at % 3]},,,,\n`).join('');
    expect(sorterFromCorrections(desk, corrected(lines(49)))).toBeUndefined();
    expect(sorterFromCorrections(desk, corrected(lines(50)))?.labels).toEqual({
      bug: 17,
      brief: 17,
      noise: 16,
    });
    expect(sortTickets(desk, defaultSettings, corrected(lines(50))).get('57')?.streamBy).toBe('learned');
  });

  it('keeps every word of a customer out of the reasons when the settings allow no quotation', () => {
    const settings = withDefaults({ privacy: { ...defaultSettings.privacy, quotes: 'none' } });
    expect(sortTickets([ticket('1', 'It crashes')], settings, none).get('1')?.reason).toBe(
      'Speaks of a crash.',
    );
  });

  it('sorts each ticket the same in any order of the desk', () => {
    const subjects = [
      'It crashes',
      'Please add a calendar',
      'How do I print?',
      'Room 4',
      'Invoice',
      'It is slow',
      'Thanks',
    ];
    const desk = Array.from({ length: 70 }, (_, at) => ticket(`${at}`, `${subjects[at % 7]} ${at}`));
    const corrections = corrected(
      desk
        .slice(0, 56)
        .map(({ id }, at) => `${id},${['bug', 'brief', 'noise'][at % 3]},,,,\n`)
        .join(''),
    );
    const straight = sortTickets(desk, defaultSettings, corrections);
    fc.assert(
      fc.property(fc.shuffledSubarray(desk, { minLength: 70 }), (turned) => {
        const sorted = sortTickets(turned, defaultSettings, corrections);
        for (const { id } of desk) expect(sorted.get(id)).toEqual(straight.get(id));
      }),
      { numRuns: 3 },
    );
  });
});

describe('the support level', () => {
  const level = (group?: string, tags: string[] = []) =>
    supportLevelOf({ ...(group && { group }), tags }, defaultSettings);

  it('comes from a name within the group or a whole tag', () => {
    expect(level('Tier 2')).toBe('L2');
    expect(level('EMEA Helpdesk')).toBe('L1');
    expect(level(undefined, ['vip', 'TIER_3'])).toBe('L3');
    expect(level(undefined, ['l2'])).toBe('L2');
    expect(supportLevelOf({ tags: [], assigneeLevel: 'L3' }, defaultSettings)).toBe('L3');
  });

  it('is the highest that is named', () => {
    expect(level('L2 Support')).toBe('L2');
    expect(level('Support', ['l3'])).toBe('L3');
  });

  it('is unknown when nothing names one: part of a word and part of a tag do not', () => {
    expect(level()).toBe('unknown');
    expect(level('Supporters club')).toBe('unknown');
    expect(level(undefined, ['needs-l2-check'])).toBe('unknown');
  });
});

describe('the chain level of a word', () => {
  it.each([
    ['Strategy', 'strategy'],
    ['operation', 'operation'],
    ['scenario-gap', 'scope'],
    ['ADR drift', 'execution'],
    ['integration_gap', 'scope'],
    ['observation-mismatch', 'discovery'],
    ['n/a', undefined],
    ['unknown', undefined],
    ['code', undefined],
  ])('%s gives %s', (word, level) => {
    expect(chainLevelOf(word)).toBe(level);
  });
});
