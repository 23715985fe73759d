import { describe, expect, it } from 'vitest';
import type { Chronicle, Release } from '../../src/chronicle/index.ts';
import { reasonsToRefuse } from '../../src/commands/refusal.ts';

const file = (
  rows: number,
  accepted: number,
  rejected: number,
): Chronicle['report']['ingest']['files'][number] => ({
  file: 'data/tickets/a.csv',
  sha256: '0',
  format: 'zendesk',
  encoding: 'utf-8',
  delimiter: ',',
  columns: {},
  rows,
  accepted,
  updated: 0,
  duplicates: 0,
  rejected,
  notes: [],
});

const rejectedRow = { file: 'a', line: 4, reason: 'no date' };

const made = (
  some: Partial<Chronicle['report']['ingest']>,
  rest: Partial<Chronicle> = {},
  told: Partial<Chronicle['report']> = {},
) => ({
  faults: [],
  releases: [],
  report: {
    ingest: {
      asOf: null,
      tickets: 2,
      files: [file(3, 2, 1)],
      rejected: [rejectedRow],
      redactions: {},
      setAside: [],
      forgotten: 0,
      ...some,
    },
    faults: [],
    daysOld: null,
    asOfInWords: '',
    outsideTheTimeLine: 0,
    stragglers: [],
    missing: [],
    sentences: [],
    refused: [],
    read: [],
    rejectedRows: [rejectedRow],
    rejectedFor: [],
    layouts: [],
    headers: {},
    ...told,
  },
  ...rest,
});

const held = {
  handoff: { file: 'content/handoffs/v4-3.md', line: 2, release: 'Clash overview' },
  gate: { upcoming: true, ready: false, reasons: ['Not signed by the CS Lead.'] },
} as unknown as Release;

describe('a site', () => {
  it('is published although rows were rejected and a handoff is held', () => {
    expect(reasonsToRefuse(made({}, { releases: [held] }), { strict: false })).toEqual([]);
  });

  it('is not published by a strict build then, with the reasons', () => {
    const reasons = reasonsToRefuse(made({}, { releases: [held] }), { strict: true });
    expect(reasons).toEqual([
      expect.stringContaining('1 row was rejected'),
      expect.stringContaining(
        'content/handoffs/v4-3.md:2: Clash overview is held: Not signed by the CS Lead.',
      ),
    ]);
  });

  it('is not published by a strict build when a written file was left out', () => {
    const faults = [{ file: 'content/handoffs/v4-3.md', line: 4, message: 'Not valid YAML.' }];
    const whole = made({ files: [file(2, 2, 0)], rejected: [] }, { faults }, { rejectedRows: [] });
    expect(reasonsToRefuse(whole, { strict: false })).toEqual([]);
    expect(reasonsToRefuse(whole, { strict: true })).toEqual([
      'EARSHOT_STRICT: content/handoffs/v4-3.md:4: Not valid YAML.',
    ]);
  });

  it('is not published by a strict build when a file was refused, which is no rejected row', () => {
    const refused = [{ file: 'web.csv', reason: 'This is a web page.' }];
    expect(reasonsToRefuse(made({}, {}, { refused, rejectedRows: [] }), { strict: true })).toEqual([
      'EARSHOT_STRICT: 1 file was refused; the list follows.',
    ]);
  });

  it('is never published with an invented quotation', () => {
    const faults = [
      { file: 'content/voice/a.mdx', line: 9, message: 'Not in ticket 7.', stopsBuild: true as const },
    ];
    expect(reasonsToRefuse(made({}, { faults }), { strict: false })).toEqual([
      'content/voice/a.mdx:9: Not in ticket 7.',
    ]);
  });

  it('is never published when the rows do not add up', () => {
    expect(reasonsToRefuse(made({ files: [file(4, 2, 1)] }), { strict: false })[0]).toContain(
      'its 4 rows do not add up',
    );
    expect(reasonsToRefuse(made({ tickets: 3 }), { strict: false })[0]).toContain(
      'accepted 2 tickets, but 3 are known',
    );
  });
});
