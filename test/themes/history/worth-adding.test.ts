import { describe, expect, it } from 'vitest';
import { isWorthAdding } from '../../../src/themes/history/worth-adding.ts';

const group = (label: string, some: { foundIn?: number; held?: number } = {}): boolean =>
  isWorthAdding({ label, foundIn: 12, held: 0.9, ...some });

describe('a group that gathered beside known themes', () => {
  it('may join them when a phrase names it, in any script', () => {
    expect(group('Rest breaks')).toBe(true);
    expect(group('座席表の印刷')).toBe(true);
  });

  it('may not when one word names it, or two that stand apart', () => {
    expect(group('Navegador')).toBe(false);
    expect(group('Conta, senha')).toBe(false);
    expect(group('座席, 印刷')).toBe(false);
  });

  it('may not when it is small or mixed', () => {
    expect(group('Rest breaks', { foundIn: 11 })).toBe(false);
    expect(group('Rest breaks', { held: 0.2 })).toBe(false);
  });
});
