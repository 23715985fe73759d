import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgerOf } from '../../../src/pipeline/misroutes/ledger.ts';
import type { Confirmed, Proposal } from '../../../src/pipeline/misroutes/misroute.ts';
import { type Place, placeSchema } from '../../../src/pipeline/misroutes/place.ts';

const proposal = (ticket: string, landed: Place, should: Place): Proposal => ({
  ticket,
  landed,
  should,
  why: 'A rule says so.',
  rule: 'typed-otherwise',
});
const line = (ticket: string, landed: Place, should: Place): Confirmed => ({
  ticket,
  landed,
  should,
  foundBy: 'person',
  line: 2,
});
const shown = ({ entries, dismissed }: ReturnType<typeof ledgerOf>): string[] => [
  ...entries.map((entry) =>
    entry.state === 'proposed'
      ? `proposed ${entry.proposal.ticket}`
      : `confirmed ${entry.confirmed.ticket}${entry.proposal ? ' and its proposal' : ''}`,
  ),
  `dismissed ${dismissed}`,
];

describe('the ledger', () => {
  it('holds what triage confirmed before what the rules propose', () => {
    expect(shown(ledgerOf([line('b', 'L3', 'L1')], [proposal('a', 'bug', 'noise')]))).toEqual([
      'confirmed b',
      'proposed a',
      'dismissed 0',
    ]);
  });

  it('lets a confirmed line take the place of its proposal', () => {
    expect(shown(ledgerOf([line('a', 'bug', 'brief')], [proposal('a', 'bug', 'noise')]))).toEqual([
      'confirmed a and its proposal',
      'dismissed 0',
    ]);
  });

  it('lets a line with the same word twice dismiss its proposal', () => {
    expect(shown(ledgerOf([line('a', 'bug', 'bug')], [proposal('a', 'bug', 'noise')]))).toEqual([
      'dismissed 1',
    ]);
  });

  it('leaves the other side of a ticket as it was', () => {
    const both = [proposal('a', 'bug', 'noise'), proposal('a', 'L3', 'L1')];
    expect(shown(ledgerOf([line('a', 'L3', 'L3')], both))).toEqual(['proposed a', 'dismissed 1']);
    expect(shown(ledgerOf([line('a', 'L3', 'noise')], both))).toEqual([
      'confirmed a and its proposal',
      'dismissed 0',
    ]);
  });

  it('neither loses nor doubles a line or a proposal', () => {
    const place = fc.constantFrom(...placeSchema.options);
    const id = fc.constantFrom('a', 'b', 'c');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(id, place, place)),
        fc.array(fc.tuple(id, place, place)),
        (written, proposed) => {
          const lines = written.map((one) => line(...one));
          const proposals = proposed.map((one) => proposal(...one));
          const { entries, dismissed } = ledgerOf(lines, proposals);
          const confirmed = entries.filter(({ state }) => state === 'confirmed');
          expect(confirmed).toHaveLength(lines.filter(({ landed, should }) => landed !== should).length);
          const standing = entries.length - confirmed.length;
          expect(standing + dismissed).toBeLessThanOrEqual(proposals.length);
          if (lines.length === 0) expect(standing).toBe(proposals.length);
        },
      ),
    );
  });
});
