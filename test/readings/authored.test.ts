import { describe, expect, it } from 'vitest';
import { finishReading, readAuthored } from '../../src/readings/index.ts';
import { week } from './figures.ts';

const file = 'content/readings/2026-W47.mdx';
const front = (lines: string, more = ''): string => `---\nweek: 2026-W47\nlines:\n${lines}${more}---\n`;

describe('a reading in the CS Lead’s own words', () => {
  it('may say any line otherwise, and sign', () => {
    const { authored, faults } = readAuthored(
      front(
        '  topTheme: Coordinators who print the evening before find yesterday’s order.\n',
        'signedBy: { name: CS Lead, at: 2026-11-20T15:40:00Z }\n',
      ),
      file,
    );
    expect(faults).toEqual([]);
    expect(authored).toMatchObject({ week: '2026-W47', signedBy: { name: 'CS Lead' }, hasProse: false });
  });

  it('has five lines: a sixth is refused with its line', () => {
    expect(readAuthored(front('  extra: Two new agents started.\n'), file).faults).toMatchObject([
      { line: 4, message: expect.stringContaining("Cut 'extra', or make it part of one of the five") },
    ]);
  });

  it.each(['2026-W00', '2026-W54', '2026-W99'])('is refused for %s, which is no week', (week) => {
    const { authored, faults } = readAuthored(`---\nweek: ${week}\n---\n`, `content/readings/${week}.mdx`);
    expect(authored).toBeUndefined();
    expect(faults).toMatchObject([{ line: 2, message: expect.stringContaining("'week' is not a week") }]);
  });

  it('has lines of at most 160 characters, and none that is empty', () => {
    expect(readAuthored(front(`  watch: ${'long '.repeat(40)}\n`), file).faults[0]?.message).toContain(
      'longer than 160 characters',
    );
    expect(readAuthored(front('  trio: ""\n'), file).faults[0]?.message).toContain(
      'If nothing changed or nothing is needed, say so',
    );
  });

  it('is not signed by nobody', () => {
    const { faults } = readAuthored(
      front('  trio: Nothing.\n', 'signedBy: { name: "", at: 2026-11-20 }\n'),
      file,
    );
    expect(faults.map(({ message }) => message)).toEqual([
      expect.stringContaining('A signature has a name'),
      expect.stringContaining('not a time with a zone'),
    ]);
  });

  it('stands in the file of its week', () => {
    expect(readAuthored('---\nweek: 2026-W46\n---\n', file).faults[0]?.message).toContain(
      'Give both the same week',
    );
  });
});

describe('the finished reading', () => {
  const evidence = (name: string): string => `tickets/2026-W47.html#${name}`;

  it('marks each line as the author’s or the computer’s, and keeps the computed one beside an author’s', () => {
    const { authored } = readAuthored(
      front('  trio: Designer, half an hour with a coordinator on an eve of exams.\n'),
      file,
    );
    const { lines, signedBy } = finishReading(week(), authored, evidence, 'Europe/London');
    expect(lines.trio).toEqual({
      text: 'Designer, half an hour with a coordinator on an eve of exams.',
      by: 'author',
      computed: 'Nothing needed from you this week.',
      evidence: 'tickets/2026-W47.html#trio',
    });
    expect(lines.watch.by).toBe('computed');
    expect(signedBy).toBeUndefined();
  });

  it('takes its headline from the author’s top theme, up to its first clause', () => {
    const { authored } = readAuthored(
      front('  topTheme: Second markers lose their points when an exam is reopened; six schools so far.\n'),
      file,
    );
    expect(finishReading(week(), authored, evidence, 'UTC').headline).toBe(
      'Second markers lose their points when an exam is reopened',
    );
  });

  it('says when it was signed in the settings’ zone', () => {
    const signed = '---\nweek: 2026-W47\nsignedBy: { name: CS Lead, at: 2026-07-20T15:40:00Z }\n---\n';
    const { authored } = readAuthored(signed, file);
    expect(finishReading(week(), authored, evidence, 'Europe/London').signedBy?.inWords).toBe(
      'Monday 20 July 2026, 16:40',
    );
  });

  it('says what to know before trusting a line', () => {
    const young = { ...week().volume, weeksOfHistory: 5 };
    const { notes } = finishReading(week({ complete: false, volume: young }), undefined, evidence, 'UTC');
    expect(notes).toEqual([
      expect.stringContaining('still open'),
      expect.stringContaining('rest on 5 weeks and are on trial'),
    ]);
  });
});
