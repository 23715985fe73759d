import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  actionOf,
  type Card,
  cardLines,
  columnsOf,
  machineLines,
  wrapped,
} from '../../../src/sorting/index.ts';

const paint = { strong: (text: string) => text, faint: (text: string) => text };
const card: Card = {
  id: '20041',
  when: 'Tuesday 17 November 2026, 09:15',
  subject: 'Seat list',
  body: 'The list is in the order of yesterday.',
  theme: 'Seat lists in yesterday’s order',
  account: 'Beaconsett School',
  machine: { stream: 'noise', confidence: 0.62, reason: 'Says "how do I".' },
};
const shown = (some: Partial<Card>, columns = 60, whole = false) =>
  cardLines({ ...card, ...some }, { heading: '3 of 42', columns, whole, paint });

describe('a ticket at the desk', () => {
  it('shows its number, time, theme, account, subject and words', () => {
    expect(shown({})).toEqual([
      '',
      `── 3 of 42 ${'─'.repeat(49)}`,
      '20041 · Tuesday 17 November 2026, 09:15',
      'Theme    Seat lists in yesterday’s order',
      'Account  Beaconsett School',
      '',
      'Seat list',
      '  The list is in the order of yesterday.',
      '',
    ]);
  });

  it('shows no line for a theme or an account that it has not', () => {
    const { theme: _, account: __, ...bare } = card;
    const lines = cardLines(bare, { heading: '1 of 1', columns: 60, whole: false, paint });
    expect(lines.some((line) => line.startsWith('Theme') || line.startsWith('Account'))).toBe(false);
  });

  it('cuts a long body and says by how much, and shows all of it when asked', () => {
    const body = Array.from({ length: 40 }, (_, line) => `line ${line + 1}`).join('\n');
    const cut = shown({ body });
    expect(cut).toContain('  line 12');
    expect(cut).not.toContain('  line 13');
    expect(cut).toContain('  … 28 more lines, 223 characters (m shows them)');
    expect(shown({ body }, 60, true)).toContain('  line 40');
  });

  it('says what the machine thinks, how sure it is, and why', () => {
    expect(machineLines(card, 60)).toEqual(['The machine: noise (62 %). Says "how do I".']);
  });

  it('lets no ticket speak to the terminal or turn its direction', () => {
    const lines = shown({ subject: 'a\u001b[2Jb\u202Ec', body: '\u009b31mred\u0007\r\n\u2067x' }).join('·');
    expect(lines).not.toMatch(/[\p{Cc}\u202e\u2067]/u);
    expect(lines).toContain('a[2Jbc');
  });
});

describe('text in a terminal', () => {
  it('breaks between words, and keeps Hebrew letters with their points in the order they are written', () => {
    expect(wrapped('שָׁלוֹם לכולם, הרשימה ריקה', 14)).toEqual(['שָׁלוֹם לכולם,', 'הרשימה ריקה']);
    expect(columnsOf('שָׁלוֹם')).toBe(4);
    expect(columnsOf('日本 👩‍💻')).toBe(7);
  });

  it('fits its lines, and loses nothing but spaces', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'ש', 'ָ', ' ', '日', '👩‍💻', '\n', '\t', '.') }),
        fc.integer({ min: 2, max: 30 }),
        (text, columns) => {
          const lines = wrapped(text, columns);
          for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(columns);
          expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        },
      ),
    );
  });
});

describe('a key', () => {
  it('is known in both cases, on a Hebrew keyboard, and as a word', () => {
    expect(['b', 'B', 'נ', 'bug'].map(actionOf)).toEqual(['bug', 'bug', 'bug', 'bug']);
    expect(['r', 'ר', 'Brief'].map(actionOf)).toEqual(['brief', 'brief', 'brief']);
    expect(['x', '', 'bugs', '\u001b[A'].map(actionOf)).toEqual([undefined, undefined, undefined, undefined]);
  });
});
