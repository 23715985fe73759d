import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyHandoff, gate, parseHandoff } from '../../src/handoffs/index.ts';

const releaseAt = '2026-12-15T09:00:00+02:00';

describe('a handoff that is only begun', () => {
  it('is read without a fault, whatever the release is called', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: 'grapheme' }),
        fc.string({ minLength: 1 }),
        (release, version) => {
          fc.pre(release.trim() !== '' && version.trim() !== '');
          const { handoff, faults } = parseHandoff(emptyHandoff({ release, version, releaseAt }), 'a.md');
          expect(faults).toEqual([]);
          expect(handoff).toMatchObject({ release: release.trim(), version: version.trim(), releaseAt });
        },
      ),
    );
  });

  it('keeps its version as text', () => {
    const { handoff } = parseHandoff(emptyHandoff({ release: 'R', version: '4.10', releaseAt }), 'a.md');
    expect(handoff?.version).toBe('4.10');
    expect(parseHandoff(emptyHandoff({ release: 'R', releaseAt }), 'a.md').handoff?.version).toBeUndefined();
  });

  it('teaches by examples that can be read, once they are taken out of their comments', () => {
    const begun = emptyHandoff({ release: 'R', releaseAt });
    const opened = begun.replace(/^# /gm, '').replace(/<!--[^>]*?\n(?=1\.|- |###)([\s\S]*?)-->/g, '$1');
    const { handoff, faults } = parseHandoff(opened, 'a.md');
    expect(faults).toEqual([]);
    expect(handoff).toMatchObject({
      steps: [{ percent: 5, exit: 'what must hold before the next step' }],
      updates: [{ part: 'questions', tickets: ['12345'] }],
      onCall: 'Name',
      checks: [{ state: 'met' }],
      happyPath: [expect.any(String), expect.any(String)],
      questions: [
        { confirmed: ['12345', '12377'], refuted: ['12399'], themes: ['seat-list'], addedOn: '2026-01-20' },
      ],
    });
    expect(handoff?.limitations).toHaveLength(1);
  });

  it('is held for every part that is not written, and says nothing of its own comments', () => {
    const { handoff } = parseHandoff(emptyHandoff({ release: 'R', releaseAt }), 'a.md');
    if (handoff === undefined) throw new Error('It could not be read.');
    const { ready, reasons } = gate(handoff, '2026-12-01T09:00:00Z');
    expect(ready).toBe(false);
    for (const part of [
      "What's new",
      'Happy path',
      'Known limitations',
      'Likely questions',
      'Escalation path',
      'Dashboard',
    ])
      expect(reasons.filter((reason) => reason.includes(`${part}, is missing`))).toHaveLength(1);
    expect(handoff.questions).toEqual([]);
    expect(handoff.dashboardText).toBeUndefined();
  });
});
