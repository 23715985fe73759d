import { describe, expect, it } from 'vitest';
import { gate, parseHandoff } from '../../src/handoffs/index.ts';
import { goodHandoff } from './a-handoff.ts';

const written = '- Schools with more than one site see one list for each site until 4.3.\n';
const read = (lines: string) => {
  const { handoff, faults } = parseHandoff(
    goodHandoff.replace(written, `${lines}\n`),
    'content/handoffs/a.md',
  );
  if (!handoff) throw new Error('no handoff');
  return { handoff, faults };
};

describe('what to say of a limitation', () => {
  it.each([
    ['a sentence of its own', '- Schools see one list. Say: open each site.', 'Schools see one list.'],
    ['behind a dash', '- Schools see one list – Say: open each site.', 'Schools see one list'],
    ['a line of its own', '- Schools see one list.\n  Say: open each site.', 'Schools see one list.'],
    ['a paragraph', '- Schools see one list.\n\n  **Say:** open each site.', 'Schools see one list.'],
    [
      'an item that is not indented',
      '- Schools see one list.\n- Say: open each site.',
      'Schools see one list.',
    ],
    ['in Hebrew', '- בתי ספר רואים רשימה אחת. לומר: open each site.', 'בתי ספר רואים רשימה אחת.'],
  ])('stands apart from it: %s', (_, lines, text) => {
    const { handoff, faults } = read(lines);
    expect(faults).toEqual([]);
    expect(handoff.limitations).toMatchObject([{ text, say: 'open each site.' }]);
  });

  it.each(['- Schools say: one list.', '- Say: open each site.', '- Schools see one list. Say:'])(
    'is none in %j',
    (lines) => {
      const [limitation] = read(lines).handoff.limitations;
      expect(limitation?.text).toBe(lines.slice(2));
      expect(limitation).not.toHaveProperty('say');
    },
  );

  it('may be where it says for whom (H12)', () => {
    const notesOf = (lines: string) => gate(read(lines).handoff, '2026-09-12T12:00:00Z').notes;
    expect(notesOf('- Printing comes in 4.3.')).toHaveLength(1);
    expect(notesOf('- Printing comes in 4.3. Say: coordinators print from the old page.')).toEqual([]);
  });
});

describe('lines beneath no limitation', () => {
  it('are told, and not lost in silence', () => {
    const { handoff, faults } = read('- Tickets: 12345\n- Schools see one list.');
    expect(handoff.limitations).toMatchObject([{ text: 'Schools see one list.', confirmed: [] }]);
    const at = goodHandoff.split('\n').indexOf(written.trim()) + 1;
    expect(faults).toEqual([
      {
        file: 'content/handoffs/a.md',
        line: at,
        message: 'This belongs to no limitation. Write it beneath one.',
      },
    ]);
  });

  it('name a ticket twice without a word about it', () => {
    const { handoff, faults } = read('- Schools see one list.\n  - Tickets: 12345\n- Tickets: 12345, 12346');
    expect(faults).toEqual([]);
    expect(handoff.limitations).toMatchObject([{ confirmed: ['12345', '12346'] }]);
  });
});
