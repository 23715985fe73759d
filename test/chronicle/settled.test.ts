import { describe, expect, it } from 'vitest';
import { filedByTriage } from '../../src/chronicle/pipeline/filed.ts';
import { settle } from '../../src/chronicle/settled.ts';
import { defaultSettings, withDefaults } from '../../src/settings/index.ts';
import type { Correction, Sorted } from '../../src/sorting/index.ts';
import type { CuratedTheme } from '../../src/themes/index.ts';
import { sorted } from './tickets.ts';

interface Given {
  readonly decision?: Partial<Sorted>;
  readonly correction?: Omit<Correction, 'ticket' | 'line'>;
  readonly theme?: Partial<CuratedTheme>;
  readonly bugs?: string;
  readonly briefs?: string;
}
const source = (name: string, text: string | undefined) =>
  text === undefined ? {} : { [name]: { file: `data/${name}.csv`, text } };

/** How ticket 1 ends. */
function ends({ decision, correction, theme, bugs, briefs }: Given): Sorted | undefined {
  const filed = filedByTriage({ ...source('bugs', bugs), ...source('briefs', briefs) }, defaultSettings);
  const curated = theme === undefined ? [] : [{ id: 'points', label: 'Points', ...theme } as CuratedTheme];
  return settle(
    new Map([['1', sorted(decision)]]),
    new Map([['1', ['points']]]),
    new Map(correction === undefined ? [] : [['1', { ticket: '1', line: 2, ...correction }]]),
    curated,
    new Set(['points']),
    'data/sorting.csv',
    filed,
  ).sorted.get('1');
}
const byPerson = { streamBy: 'person', confidence: 1, reason: 'Sorted by hand.' } as const;
const bugs = 'bug,tickets,chain_level\nGL-12,1,scope';
const briefs = 'brief,tickets\nclashes,1';

describe('a ticket that triage filed', () => {
  it('as a bug is a bug, with the level of its record and what the machine had said beside it', () => {
    expect(ends({ bugs, decision: { stream: 'noise', confidence: 0.7 } })).toMatchObject({
      stream: 'bug',
      streamBy: 'person',
      confidence: 1,
      reason: 'Filed as bug GL-12 by triage.',
      chainLevel: 'scope',
      machine: { stream: 'noise', confidence: 0.7 },
    });
  });

  it('as brief input is brief input, without a chain level', () => {
    const end = ends({ briefs, decision: { chainLevel: 'scope' } });
    expect(end).toMatchObject({ stream: 'brief', reason: 'Filed as brief input “clashes” by triage.' });
    expect(end?.chainLevel).toBeUndefined();
  });

  it('as both is a bug first', () => {
    expect(ends({ bugs, briefs })?.stream).toBe('bug');
  });

  it('stays as sorting.csv sorts it', () => {
    const decision = { ...byPerson, stream: 'noise' } as const;
    expect(ends({ bugs, decision, correction: { stream: 'noise' } })).toEqual(sorted(decision));
  });

  it('takes the level that a correction gives before that of its record', () => {
    expect(
      ends({ bugs, decision: { stream: 'noise' }, correction: { chainLevel: 'operation' } }),
    ).toMatchObject({
      stream: 'bug',
      chainLevel: 'operation',
    });
  });

  it('has no level where an L1 agent filed it, or triage declined it', () => {
    expect(ends({ bugs: 'bug,tickets,chain_level,filed_by\nA,1,scope,L1' })?.chainLevel).toBeUndefined();
    expect(ends({ bugs: 'bug,tickets,state\nA,1,declined', decision: { stream: 'noise' } })?.stream).toBe(
      'noise',
    );
  });
});

describe('a curated theme', () => {
  it('sorts what is unclear, and never against a person', () => {
    const theme = { stream: 'brief' } as const;
    expect(ends({ theme, decision: { stream: 'unclear' } })?.stream).toBe('brief');
    expect(ends({ theme, decision: { ...byPerson, stream: 'unclear' } })?.stream).toBe('unclear');
  });

  it('gives a bug its level where nobody gave another', () => {
    const theme = { chainLevel: 'operation' } as const;
    expect(ends({ theme })?.chainLevel).toBe('operation');
    expect(ends({ theme, decision: byPerson })?.chainLevel).toBe('operation');
    expect(ends({ theme, bugs })?.chainLevel).toBe('scope');
    expect(ends({ theme, decision: { stream: 'noise' } })?.chainLevel).toBeUndefined();
  });
});

it('says in the language of the site why', () => {
  const filed = filedByTriage(
    { bugs: { file: 'data/bugs.csv', text: bugs } },
    withDefaults({ language: 'he' }),
  );
  expect(filed.get('1')?.reason).toBe('נרשמה במיון כתקלה \u2068GL-12\u2069.');
});
