import { describe, expect, it } from 'vitest';
import { isUnchecked, predictionsOf } from '../../src/chronicle/predictions.ts';
import type { Fault } from '../../src/faults/index.ts';
import type { Handoff } from '../../src/handoffs/index.ts';
import type { VoiceNote } from '../../src/voice/index.ts';
import { english } from '../../src/words/index.ts';

const prediction = { sentence: 'Under ten minutes.', checkDate: '2026-10-23' };
const handoff = (id: string, some: Partial<Handoff> = {}): Handoff =>
  ({ id, prediction, ...some }) as Handoff;
const note = (id: string, cycle: string): VoiceNote =>
  ({ id, cycle, title: `Note of ${cycle}` }) as VoiceNote;
const signal = (id: string, extra = '') => ({
  file: `content/signals/${id}.md`,
  text: `---\ncheckedOn: 2026-10-21\nmeasured: eight minutes\nby: Marit\nverdict: right\n${extra}---\n`,
});

function read(
  signals: readonly ReturnType<typeof signal>[],
  handoffs: readonly Handoff[],
  notes: readonly VoiceNote[] = [],
) {
  const faults: Fault[] = [];
  const desk = { asOf: Date.parse('2026-10-26T12:00:00Z'), settings: { timeZone: 'Europe/London' } };
  const predictions = predictionsOf(
    { sources: signals, handoffs, notes, desk: desk as never, words: english },
    faults,
  );
  return { predictions, faults };
}

describe('the predictions of briefs', () => {
  it('stand with every handoff, with a reading or without', () => {
    const { predictions, faults } = read([signal('v1')], [handoff('v1'), handoff('v2')]);
    expect(faults).toEqual([]);
    expect([...predictions].map(([id, { state }]) => [id, state])).toEqual([
      ['v1', 'right'],
      ['v2', 'overdue'],
    ]);
  });

  it('wait for a person once their check date has passed', () => {
    const waits = (signals: readonly ReturnType<typeof signal>[], some: Partial<Handoff> = {}) =>
      isUnchecked(read(signals, [handoff('v1', some)]).predictions.get('v1'));
    expect(waits([])).toBe(true);
    expect(waits([signal('v1')])).toBe(false);
    expect(waits([{ ...signal('v1'), text: '---\nby: Marit\nverdict: not-checked\n---\n' }])).toBe(false);
    expect(waits([], { prediction: { checkDate: '2026-12-01' } })).toBe(false);
    expect(isUnchecked(undefined)).toBe(false);
  });

  it('have the note beside them that the reading names, else the one of the same cycle', () => {
    const notes = [note('kitchen-table', '7'), note('number', '6')];
    const beside = (extra: string) =>
      read([signal('v1', extra)], [handoff('v1', { cycle: '7' })], notes).predictions.get('v1');
    expect(beside('voice: number\n')?.voice).toEqual({ id: 'number', title: 'Note of 6' });
    expect(beside('')?.voice?.id).toBe('kitchen-table');
    expect(beside('')?.notes).toEqual([]);
    expect(read([signal('v1')], [handoff('v1')], notes).predictions.get('v1')?.notes).toHaveLength(1);
  });

  it('tell a note that is not there, with its line', () => {
    const { predictions, faults } = read([signal('v1', 'voice: nowhere\n')], [handoff('v1')]);
    expect(faults).toEqual([
      { file: 'content/signals/v1.md', line: 6, message: expect.stringContaining("note 'nowhere'") },
    ]);
    expect(predictions.get('v1')).toMatchObject({
      state: 'right',
      notes: [expect.stringContaining('alone')],
    });
  });

  it('tell a note that gives another verdict than the reading it stands beside', () => {
    const says = (verdict: string): VoiceNote =>
      ({ ...note('n', '7'), file: 'content/voice/n.mdx', signal: { verdict } }) as VoiceNote;
    const faults = (verdict: string) =>
      read([signal('v1')], [handoff('v1', { cycle: '7' })], [says(verdict)]).faults;
    expect(faults('Right')).toEqual([]);
    expect(faults('Too conservative')).toEqual([
      {
        file: 'content/voice/n.mdx',
        message: expect.stringContaining("'Too conservative', and content/signals/v1.md says 'right'"),
      },
    ]);
  });

  it('leave out a reading of no handoff, and a second one of the same', () => {
    const { predictions, faults } = read(
      [signal('v4-2-seat-list'), signal('V1'), signal('v1')],
      [handoff('v4-2-seat-lists'), handoff('v1')],
    );
    expect(faults).toEqual([
      {
        file: 'content/signals/v4-2-seat-list.md',
        line: 1,
        message: expect.stringMatching(/no handoff 'v4-2-seat-list'.*Did you mean 'v4-2-seat-lists'\?/),
      },
      {
        file: 'content/signals/v1.md',
        line: 1,
        message: expect.stringMatching(/^content\/signals\/V1\.md is the signal reading of 'v1' already/),
      },
    ]);
    expect(predictions.get('v4-2-seat-lists')?.state).toBe('overdue');
    expect(predictions.get('v1')?.state).toBe('right');
  });
});
