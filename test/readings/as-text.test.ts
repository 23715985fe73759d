import { expect, it } from 'vitest';
import { asText } from '../../src/readings/index.ts';

it('a reading as text is its heading and its lines, each after its label', () => {
  const lines = [
    { label: 'Volume', text: '212 tickets.' },
    { label: 'For the trio', text: 'Nothing this week.' },
  ];
  expect(asText('Week 47 · 16–22 November 2026', lines)).toBe(
    'Week 47 · 16–22 November 2026\n\nVolume: 212 tickets.\nFor the trio: Nothing this week.',
  );
});
