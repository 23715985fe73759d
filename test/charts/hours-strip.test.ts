import { describe, expect, it } from 'vitest';
import { hoursDescription, hoursFinding, hoursStrip, type WatchHour } from '../../src/charts/index.ts';
import { wordsOf } from '../../src/words/index.ts';

function hours(arrived: Record<number, number>, usual: number | null = null): WatchHour[] {
  return Array.from({ length: 48 }, (_, hour) => ({ hour, arrived: arrived[hour] ?? 0, usual }));
}

describe('the 48 hours', () => {
  it('draws a bar for each hour with tickets, from zero', () => {
    const strip = hoursStrip(hours({ 0: 2, 24: 4 }), [], 0);
    expect(strip.bars.map(({ hour, y, height }) => [hour, y, height])).toEqual([
      [0, 58, 48],
      [24, 10, 96],
    ]);
    expect(strip.bars[1]?.x).toBe('50.25%');
    expect(strip.toCome).toBeUndefined();
  });

  it('draws the usual number as a step over each hour, and nothing when no earlier week is known', () => {
    expect(hoursStrip(hours({ 0: 4 }, 2), [], 0).usual).toMatch(/^M0,58L20.83,58/);
    expect(hoursStrip(hours({ 0: 4 }), [], 0).usual).toBe('');
  });

  it('hatches the hours still to come', () => {
    expect(hoursStrip(hours({ 0: 1 }), [], 12).toCome).toEqual({ x: '75%', width: '25%' });
  });

  it('keeps silent lanes visible and says that they are silent', () => {
    const { lanes } = hoursStrip(
      hours({ 3: 1, 6: 1 }),
      [
        { kind: 'question', label: 'Where is it?', hours: [3.5, 6] },
        { kind: 'limitation', label: 'One site', hours: [] },
        { kind: 'surprise', label: 'Lost points', hours: [12] },
      ],
      0,
    );
    expect(lanes.map(({ says, marks }) => [says, marks])).toEqual([
      ['2 tickets, the first at H+3', ['7.29%', '12.5%']],
      ['silent', []],
      ['1 ticket, at H+12', ['25%']],
    ]);
  });

  it('draws a watch in which nothing came', () => {
    const strip = hoursStrip(hours({}), [], 0);
    expect(strip.bars).toEqual([]);
    expect(strip.valueTicks.map(({ label }) => label)).toEqual(['0', '1', '2']);
    expect(hoursStrip([], [], 48).toCome).toEqual({ x: '0%', width: '100%' });
  });

  it('says what came beside the same hours of earlier weeks', () => {
    expect(hoursFinding(hours({ 1: 9 }, 0.25), 0)).toBe(
      '9 tickets came, about 12 in the same hours of earlier weeks',
    );
    expect(hoursFinding(hours({ 1: 1 }), 0)).toBe('1 ticket came; no earlier week to compare');
  });

  it('compares a running watch only with the hours that have passed', () => {
    expect(hoursFinding(hours({ 1: 9 }, 0.25), 24)).toBe(
      '9 tickets came so far, about 6 in the same hours of earlier weeks',
    );
  });

  it('describes itself in words', () => {
    const lanes = [
      { kind: 'question' as const, label: 'a', hours: [1] },
      { kind: 'question' as const, label: 'b', hours: [] },
    ];
    expect(hoursDescription(hours({ 5: 3 }), lanes, 1.5)).toBe(
      'Tickets an hour for 48 hours from flag on. Busiest hour: H+5 with 3. 1 of 2 lanes hold tickets. 1.5 hours are still to come.',
    );
  });
});

it('the 48 hours are told in Hebrew', () => {
  const hebrew = wordsOf('he');
  const shown = (text: string | undefined): string | undefined => text?.replaceAll(/[\u2068\u2069]/g, '');
  const lane = { kind: 'question' as const, label: 'איפה זה?', hours: [3.5, 6] };
  expect(shown(hoursStrip(hours({ 3: 1 }), [lane], 0, hebrew).lanes[0]?.says)).toBe('2 פניות, הראשונה ב־H+3');
  expect(hoursFinding(hours({ 1: 1 }), 24, hebrew)).toBe('הגיעה עד כה פנייה אחת; אין שבוע קודם להשוואה');
  expect(shown(hoursDescription(hours({ 5: 3 }), [lane], 1.5, hebrew))).toBe(
    'פניות לשעה במשך 48 שעות מרגע ההפעלה. השעה העמוסה ביותר: H+5, 3 פניות. ב־1 מתוך 1 המסלולים יש פניות. עוד 1.5 שעות לפנינו.',
  );
});

it('rollout steps inside the 48 hours are marked above the bars, each in a row of its own', () => {
  const plain = hoursStrip(hours({ 3: 1 }), [], 0);
  const strip = hoursStrip(hours({ 3: 1 }), [], 0, undefined, [
    { hour: 24, audience: 'ten schools', percent: 10 },
    { hour: 36, audience: 'everybody in the north of it' },
    { hour: 168, audience: 'all schools', percent: 100 },
  ]);
  expect(strip.steps).toEqual([
    { x: '50%', labelY: 11, label: '10 %', anchor: 'start' },
    { x: '75%', labelY: 25, label: 'everybody in…', anchor: 'end' },
  ]);
  expect(plain.steps).toEqual([]);
  expect(strip.top - plain.top).toBe(28);
});
