import { expect, it } from 'vitest';
import { type Bug, type BugRecord, notesOn } from '../../../src/pipeline/index.ts';
import { english } from '../../../src/words/index.ts';
import { bug, record } from './bugs.ts';

const whole: Partial<BugRecord> = {
  severity: 'Medium',
  impact: 'Medium',
  surface: 'Results',
  class: 'data',
  reach: 'one',
  reversibility: 'reversible',
  owner: 'Owen',
};
const ranked: Partial<Bug> = {
  severity: { is: 'Medium', by: 'triage' },
  impact: { is: 'Medium', by: 'triage' },
  priority: 'P2',
};
const filed = (some: Partial<BugRecord> = {}, of: Partial<Bug> = {}): Bug =>
  bug({ ...ranked, record: record('GL-1', ['1'], { ...whole, ...some }), ...of });
const said = (one: Bug, days = 0, traced = true): string[] =>
  notesOn(one, {
    age: { days, workingDays: Math.floor((days / 7) * 5) },
    traced,
    cycleWeeks: 2,
    words: english,
  }).map(({ rule, says }) => `${rule} ${says}`);

it('has nothing to remark on a record that is whole', () => {
  expect(said(filed())).toEqual([]);
});

it('B2: names the dimensions that are missing, of records alone', () => {
  const { surface: _, class: __, ...rest } = whole;
  const poor = bug({ ...ranked, record: record('GL-1', ['1'], rest) });
  expect(said(poor)).toEqual(['B2 Bug GL-1 lacks surface and class. Triage cannot rank it.']);
  expect(said(bug())).toEqual([]);
});

it('B2: a severity that the export gives is not missing', () => {
  const { severity: _, ...rest } = whole;
  expect(said(bug({ ...ranked, record: record('GL-1', ['1'], rest) }))).toEqual([]);
});

it('B3: explains severity and impact that lie far apart', () => {
  const apart: Partial<Bug> = {
    severity: { is: 'Critical', by: 'triage' },
    impact: { is: 'Low', by: 'triage' },
    priority: 'P3',
  };
  expect(said(filed({}, apart))).toEqual([
    'B3 Critical for the code, Low for people: P3. Both are right; they answer different questions.',
  ]);
  expect(said(filed({}, { ...apart, impact: { is: 'High', by: 'triage' }, priority: 'P1' }))).toEqual([]);
});

it('B4: a level that an L1 agent filed waits for triage', () => {
  expect(said(filed({ chainLevel: 'scope', filedBy: 'L1' }))).toEqual([
    'B4 Filed with a chain level. It counts once triage confirms it.',
  ]);
  expect(said(filed({ chainLevel: 'scope', filedBy: 'L2' }))).toEqual([]);
});

it.each(['Add a column for points', 'please fix the export', 'Change the order', 'להוסיף עמודה'])(
  'B5: %j asks for a change',
  (title) => {
    expect(said(filed({ title }))).toEqual(['B5 The title asks for a change. Say what the person sees.']);
  },
);

it.each([
  'Points vanish when an exam is reopened',
  'Add button does nothing',
  'Change of room is not printed',
  'Update fails at the end',
])('B5: %j says what somebody sees', (title) => {
  expect(said(filed({ title }))).toEqual([]);
});

it('B6: an open P2 that is older than two cycles, of a length that the settings give', () => {
  expect(said(filed(), 28)).toEqual([]);
  expect(said(filed(), 45)).toEqual(['B6 P2 for 3 cycles. Raise it or lower the impact.']);
  expect(said(filed({ state: 'fixed' }), 45)).toEqual([]);
});

it('B7: critical or irreversible, and nobody owns it', () => {
  const { owner: _, ...rest } = whole;
  const orphan = (some: Partial<BugRecord>, of: Partial<Bug> = {}): Bug =>
    bug({ ...ranked, record: record('GL-1', ['1'], { ...rest, ...some }), ...of });
  const critical: Partial<Bug> = {
    severity: { is: 'Critical', by: 'triage' },
    impact: { is: 'High', by: 'triage' },
  };
  expect(said(orphan({}, critical))).toEqual(['B7 GL-1 is Critical and nobody owns it.']);
  expect(said(orphan({ reversibility: 'irreversible' }))).toEqual([
    'B7 GL-1 is irreversible and nobody owns it.',
  ]);
  expect(said(orphan({ state: 'closed' }, critical))).toEqual([]);
  expect(said(filed({}, critical))).toEqual([]);
});

it('C2: level and root disagree, unless a note says why', () => {
  const torn = { chain: { level: 'operation', by: 'triage', root: 'scenario-gap' } } as const;
  expect(said(filed({}, torn))).toEqual([
    'C2 scenario-gap points to Scope, but Operation is given. Keep one, or say why in the note.',
  ]);
  expect(said(filed({ note: 'Both failed; the run hid it.' }, torn))).toEqual([]);
  expect(said(filed({}, { chain: { level: 'scope', by: 'triage', root: 'n/a' } }))).toEqual([
    'C2 n/a points to Execution or Operation, but Scope is given. Keep one, or say why in the note.',
  ]);
});

it('C3: untraced for longer than five working days', () => {
  expect(said(bug(), 7, false)).toEqual([]);
  expect(said(bug(), 9, false)).toEqual([
    'C3 Untraced for 9 days. Triage should name the level, or move it to brief input or noise.',
  ]);
  expect(said(bug(), 9, true)).toEqual([]);
});

it('C4: mended and severe with an unknown root', () => {
  const severe: Partial<Bug> = {
    severity: { is: 'High', by: 'triage' },
    chain: { level: 'scope', by: 'triage', root: 'unknown' },
  };
  expect(said(filed({ state: 'fixed' }, severe))).toEqual([
    'C4 Fixed, but the root is still unknown. Plan an investigation or name it.',
  ]);
  expect(said(filed({ state: 'open' }, severe))).toEqual([]);
});
