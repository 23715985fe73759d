import { describe, expect, it } from 'vitest';
import { namedIn, type Writings } from '../../../src/chronicle/themes/named-in.ts';
import { groundsWith } from '../pipeline/grounds.ts';

const { desk } = groundsWith([
  { id: '1', themes: ['grades'] },
  { id: '2', themes: ['grades'] },
  { id: '3', themes: ['login'] },
]);

type Line = { text: string; evidence?: string };
const plain: Line = { text: '12 tickets, within the usual 8 to 18.' };

/** A week whose reading says this, beside four lines that name no theme. */
const week = (id: string, lines: Partial<Record<'topTheme' | 'change' | 'watch' | 'trio', Line>>) => ({
  id,
  reading: {
    lines: { volume: plain, topTheme: plain, change: plain, watch: plain, trio: plain, ...lines },
  },
});

const named = (some: { weeks?: unknown[]; releases?: unknown[]; notes?: unknown[] }) =>
  namedIn(
    { id: 'grades', label: 'Grades' },
    { weeks: [], releases: [], notes: [], ...some } as Writings,
    desk,
  );

describe('where a theme was named', () => {
  it('is told of readings whose lines name it or lead to its tickets, the newest first', () => {
    const { readings } = named({
      weeks: [
        week('2026-W09', {
          topTheme: { text: 'Lost marks.', evidence: 'tickets/2026-W09.html#theme-grades' },
        }),
        week('2026-W10', { change: { text: '“Grades” is new.' }, trio: { text: 'Ask who saw Grades.' } }),
        week('2026-W11', { change: { text: 'Upgrades and Gradesheets are calm.' } }),
      ],
    });
    expect(readings).toEqual([
      { week: '2026-W10', page: 'readings/2026-W10.html', lines: ['change', 'trio'] },
      { week: '2026-W09', page: 'readings/2026-W09.html', lines: ['topTheme'] },
    ]);
  });

  it('is told of handoffs with what they foresaw, and of watches that it surprised', () => {
    const release = {
      id: 'v4',
      handoff: { release: 'Seat lists', version: '4.2' },
      watch: {
        predicted: [{ question: 'Where are my grades?' }, { question: 'How do I log in?' }],
        limitations: [{ text: 'No grades of last term.' }],
        unpredicted: [
          { found: 'theme', theme: 'grades', count: 2 },
          { found: 'words', theme: 'words-1', count: 9 },
        ],
        tickets: [
          { id: '1', matched: { kind: 'question', index: 0 } },
          { id: '2', matched: { kind: 'limitation', index: 0 } },
          { id: '3', matched: { kind: 'question', index: 1 } },
        ],
      },
    };
    const { handoffs, watches } = named({ releases: [release] });
    expect(handoffs).toEqual([
      {
        release: '4.2 Seat lists',
        page: 'releases/v4.html',
        foresaw: [
          { kind: 'question', text: 'Where are my grades?', tickets: 1, page: 'watch/v4.html#question-1' },
          {
            kind: 'limitation',
            text: 'No grades of last term.',
            tickets: 1,
            page: 'watch/v4.html#limitation-1',
          },
        ],
      },
    ]);
    expect(watches).toEqual([{ release: '4.2 Seat lists', page: 'watch/v4.html', tickets: 2 }]);
  });

  it('is told of notes that let one of its tickets speak', () => {
    const note = (id: string, ticket: string) => ({ id, title: id, moments: [{ ticket, line: 3 }] });
    expect(named({ notes: [note('spring', '2'), note('summer', '3')] }).notes).toEqual([
      { title: 'spring', page: 'voice/spring.html' },
    ]);
  });
});
