import { expect, it } from 'vitest';
import { impactOf, impacts, priorityOf, severities, severityOf } from '../../../src/pipeline/index.ts';

it.each([
  ['Critical', 'Critical'],
  ['1 - High', 'High'],
  ['1 - Critical', 'Critical'],
  ['3 - Low', 'Low'],
  ['Sev 2', 'High'],
  ['SEV-1', 'Critical'],
  ['S1', 'Critical'],
  ['s4', 'Low'],
  ['1', 'High'],
  ['2', 'Medium'],
  ['3', 'Low'],
  ['P0', 'Critical'],
  ['P3', 'Low'],
  ['Highest', 'Critical'],
  ['Blocker', 'Critical'],
  ['Major', 'High'],
  ['Minor', 'Medium'],
  ['Trivial', 'Low'],
  ['Severity: high', 'High'],
  ['קריטי', 'Critical'],
])('reads the severity %s as %s', (word, severity) => {
  expect(severityOf(word)).toBe(severity);
});

it.each([
  ['Blocker', 'Blocker'],
  ['1 - High', 'High'],
  ['2', 'Medium'],
  ['Extensive / Widespread', 'Blocker'],
  ['Minor / Localized', 'Low'],
  ['חוסם', 'Blocker'],
])('reads the impact %s as %s', (word, impact) => {
  expect(impactOf(word)).toBe(impact);
});

it.each(['', 'urgent-ish', '9', '7 - Odd', 'P7'])('does not guess what %j means', (word) => {
  expect(severityOf(word)).toBeUndefined();
});

it('derives the priority by the table of the practice', () => {
  const table = severities.map((severity) => impacts.map((impact) => priorityOf(severity, impact)).join(' '));
  expect(table).toEqual(['P0 P1 P2 P3', 'P1 P1 P2 P3', 'P2 P2 P2 P3', 'P3 P3 P3 P3']);
});
