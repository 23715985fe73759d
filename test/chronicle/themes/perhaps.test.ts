import { expect, it } from 'vitest';
import { perhapsAlso } from '../../../src/chronicle/themes/perhaps.ts';
import type { Finding, ThemeHistory } from '../../../src/themes/index.ts';
import { groundsWith } from '../pipeline/grounds.ts';

it('tickets that resemble a theme are told the newest first, without those that somebody put into it', () => {
  const { desk } = groundsWith([
    { id: '1', createdAt: '2026-03-02T09:00:00Z' },
    { id: '2', createdAt: '2026-03-03T09:00:00Z', themes: ['grades'] },
    { id: '3', createdAt: '2026-03-04T09:00:00Z', themes: ['login'] },
    { id: '4', createdAt: '2026-03-05T09:00:00Z' },
  ]);
  const near: Finding = { themes: [], reasons: [], perhaps: { theme: 'grades', similarity: 0.4 } };
  const findings: ThemeHistory['findings'] = new Map<string, Finding>([
    ['1', near],
    ['2', near],
    ['3', near],
    ['4', { themes: [], reasons: [] }],
  ]);
  expect(perhapsAlso('grades', findings, desk)).toEqual(['3', '1']);
});
