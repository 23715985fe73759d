import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHandoff } from '../../src/handoffs/index.ts';
import { goodHandoff } from './a-handoff.ts';

const file = 'content/handoffs/seats.md';
const first = '- Expected: 3 to 8\n';
const second = '- Expected: 5\n';
const limitation = 'until 4.3.\n';
/** The good handoff with lines added behind some of its own. */
const read = (...added: readonly (readonly [string, string])[]) => {
  const text = added.reduce((all, [behind, lines]) => all.replace(behind, behind + lines), goodHandoff);
  const { handoff, faults } = parseHandoff(text, file);
  if (!handoff) throw new Error('no handoff');
  return { ...handoff, faults };
};

describe('what a person says belongs to a question or limitation', () => {
  it('is read beneath a question, and is no part of its answer', () => {
    const { questions, faults } = read([
      first,
      '- Tickets: 12345, #12377 and A-9\n- Not: 12399\n- Theme: seat-list, rooms\n',
    ]);
    expect(faults).toEqual([]);
    expect(questions[0]).toMatchObject({
      answer: 'Same menu, under Rooms.',
      confirmed: ['12345', '12377', 'A-9'],
      refuted: ['12399'],
      themes: ['seat-list', 'rooms'],
    });
  });

  it.each([
    ['indented', '  - Tickets: 12345\n  - Not: 12399\n  - Theme: two-sites\n'],
    ['not indented', '- Tickets: 12345\n- Not: 12399\n- Theme: two-sites\n'],
  ])('is read beneath a limitation, %s', (_, lines) => {
    const { limitations, faults } = read([limitation, lines]);
    expect(faults).toEqual([]);
    expect(limitations).toMatchObject([
      {
        text: 'Schools with more than one site see one list for each site until 4.3.',
        confirmed: ['12345'],
        refuted: ['12399'],
        themes: ['two-sites'],
      },
    ]);
  });

  it('leaves what only begins like one in the answer', () => {
    const { questions } = read([first, '- Not: on Sundays\n- Tickets: see the desk\n- Theme: Dark mode\n']);
    expect(questions[0]).toMatchObject({ confirmed: [], refuted: [], themes: [] });
    expect(questions[0]?.answer).toContain('Not: on Sundays');
  });

  it('counts where it stands first when two claim a ticket or a theme, and tells the second', () => {
    const { questions, faults } = read(
      [first, '- Tickets: 12345\n- Theme: seat-list\n'],
      [second, '- Tickets: 12345, 12346\n- Theme: seat-list\n'],
    );
    expect(questions[0]).toMatchObject({ confirmed: ['12345'], themes: ['seat-list'] });
    expect(questions[1]).toMatchObject({ confirmed: ['12346'], themes: [] });
    const line = questions[1]?.line ?? 0;
    expect(faults).toMatchObject([
      { file, line: line + 5, message: expect.stringContaining("Ticket '12345' belongs") },
      { file, line: line + 6, message: expect.stringContaining(`line ${questions[0]?.line}`) },
    ]);
  });

  it('tells a ticket that one question both has and has not, and counts it', () => {
    const { questions, faults } = read([first, '- Tickets: 12345\n- Not: 12345, 12346\n']);
    expect(questions[0]).toMatchObject({ confirmed: ['12345'], refuted: ['12346'] });
    expect(faults).toHaveLength(1);
  });
});

describe('whatever a person says', () => {
  const ids = fc.uniqueArray(fc.integer({ min: 1, max: 6 }).map(String), { maxLength: 4 });
  const said = fc.record({ tickets: ids, not: ids });
  const lines = ({ tickets, not }: { tickets: string[]; not: string[] }) =>
    `- Tickets: ${tickets.join(', ')}\n- Not: ${not.join(', ')}\n`;

  it('gives a ticket to one question or limitation at most, and takes it from none that has it', () => {
    fc.assert(
      fc.property(said, said, said, (one, two, three) => {
        const { questions, limitations } = read(
          [limitation, lines(one)],
          [first, lines(two)],
          [second, lines(three)],
        );
        const matched = [...limitations, ...questions];
        const confirmed = matched.flatMap((each) => each.confirmed);
        expect(confirmed.sort()).toEqual(
          [...new Set([one, two, three].flatMap(({ tickets }) => tickets))].sort(),
        );
        for (const each of matched)
          expect(each.refuted.filter((id) => each.confirmed.includes(id))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a question that was learned during the rollout', () => {
  it('counts from the end of its day, in the zone of the handoff', () => {
    const { questions } = read([first, '- Added: 2026-09-30\n']);
    expect(questions[0]).toMatchObject({ addedOn: '2026-09-30', addedAt: '2026-10-01T00:00:00+03:00' });
    expect(questions[1]?.addedAt).toBeUndefined();
  });

  it('counts from the moment where one is written', () => {
    const { questions } = read([first, '- Added: 2026-09-16T14:00:00+03:00\n']);
    expect(questions[0]).toMatchObject({ addedOn: '2026-09-16', addedAt: '2026-09-16T14:00:00+03:00' });
  });

  it.each(['16.9.2026', '2026-09-16T14:00', '2026-02-30'])('tells %s, which is no day', (written) => {
    const { questions, faults } = read([first, `- Added: ${written}\n`]);
    expect(questions[0]?.addedAt).toBeUndefined();
    expect(faults).toMatchObject([{ message: expect.stringContaining(`'${written}' is not a day`) }]);
  });
});
