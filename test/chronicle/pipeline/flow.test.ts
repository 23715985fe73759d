import { describe, expect, it } from 'vitest';
import { layOut } from '../../../src/chronicle/desk.ts';
import { flowOf } from '../../../src/chronicle/pipeline/flow.ts';
import type { PipelineGrounds } from '../../../src/chronicle/pipeline/grounds.ts';
import { misroutesOf } from '../../../src/chronicle/pipeline/misroutes.ts';
import { flowSchema } from '../../../src/chronicle/schema/pipeline-flow.ts';
import { timeLine } from '../../../src/chronicle/weeks/points.ts';
import { type Handoff, parseHandoff } from '../../../src/handoffs/index.ts';
import { withDefaults } from '../../../src/settings/index.ts';
import { type SupportLevel, supportLevelOf } from '../../../src/sorting/index.ts';
import { redact, type Ticket } from '../../../src/tickets/index.ts';
import { wordsOf } from '../../../src/words/index.ts';
import { sorted, ticket } from '../tickets.ts';

const hour = 3_600_000;
const week = 7 * 24 * hour;
const from = Date.parse('2026-01-05T09:00:00Z');
const groups: Record<SupportLevel, string> = { L1: 'Tier 1', L2: 'Tier 2', L3: 'Tier 3', unknown: 'Sales' };
const settings = withDefaults({});

/** A ticket of a week that went through some levels, an hour at each; the rest of it is plain. */
function through(id: string, at: number, levels: readonly SupportLevel[], subject = 'Printing'): Ticket {
  const states = levels.map((level, place) => ({
    at: new Date(at + place * hour).toISOString(),
    group: groups[level],
    tags: [],
  }));
  const present = states.pop();
  return {
    ...ticket({ id, createdAt: new Date(at).toISOString(), group: present?.group ?? '' }),
    subject: redact(subject).text,
    ...(states.length === 0 ? {} : { earlier: states, since: present?.at ?? '' }),
  };
}

/** Weeks of 60 tickets, of which so many take the given way; the others stay at L1. */
function weeksOf(
  climbing: readonly number[],
  way: readonly SupportLevel[],
  subject?: (week: number) => string,
) {
  return climbing.flatMap((count, at) =>
    Array.from({ length: 60 }, (_, index) =>
      through(
        `${String(at).padStart(2, '0')}-${String(index).padStart(2, '0')}`,
        from + at * week + index * hour,
        index < count ? way : ['L1'],
        index < count ? subject?.(at) : undefined,
      ),
    ),
  );
}

/** @param now when it is asked; the end of the week of the last ticket unless given */
function flow(
  tickets: readonly Ticket[],
  handoffs: readonly Handoff[] = [],
  language: 'en' | 'he' = 'en',
  now = from - 9 * hour + Math.ceil((Date.parse(tickets.at(-1)?.createdAt ?? '') - from) / week) * week,
) {
  const words = wordsOf(language);
  const desk = layOut(
    tickets,
    new Map(tickets.map((one) => [one.id, sorted({ supportLevel: supportLevelOf(one, settings) })])),
    new Map(tickets.map(({ id }) => [id, []])),
    settings,
    now,
  );
  const grounds = {
    desk,
    line: timeLine(desk, handoffs, words),
    themes: [],
    handoffs,
    corrections: new Map(),
    sources: {},
    words,
  } as unknown as PipelineGrounds;
  return flowSchema.parse(flowOf(grounds, misroutesOf(grounds).seen));
}
const textOf = (report: ReturnType<typeof flow>, rule: string) =>
  report.findings.filter((finding) => finding.rule === rule).map(({ text }) => text);

describe('the flow of the last four complete weeks', () => {
  it('counts both sides of the rate, and each hop with its wait and its tickets', () => {
    const report = flow(weeksOf(Array(12).fill(6), ['L1', 'L2', 'L3']));
    expect(report).toMatchObject({ history: 'moves', entered: 240, left: 24, metAbove: 0 });
    expect(report.headline).toBe('24 tickets went up from L1 in the last 4 weeks; 240 came to it.');
    expect(report.hops.map(({ from, to, way, wait }) => [from, to, way, wait.median, wait.moves])).toEqual([
      ['L1', 'L2', 'up', 1, 24],
      ['L2', 'L3', 'up', 1, 24],
    ]);
    expect(report.hops[0]?.tickets[0]).toEqual({ id: '11-05', page: 'tickets/2026-W13.html#t-11-05' });
    expect(report.levels.map(({ level, tickets }) => [level, tickets])).toEqual([
      ['L1', 216],
      ['L2', 0],
      ['L3', 24],
    ]);
    expect(textOf(report, 'X4')).toEqual(['Half of the wait lies between L1 and L2.']);
  });

  it('shows levels and rates alone, and says why, where only the last level is known', () => {
    const report = flow(weeksOf(Array(12).fill(6), ['L3']));
    expect(report).toMatchObject({ history: 'last-level', hops: [] });
    expect(report.headline).toBe('24 of 240 tickets of the last 4 weeks with a known level are above L1.');
    expect(report.whyNoMoves).toContain('the last one known');
    expect(report).not.toHaveProperty('howMoves');
    expect(report.weeks[0]).toMatchObject({ left: 6, entered: 60 });
    expect(textOf(report, 'SL1')).toEqual([]);
  });

  it('leaves out tickets of unknown level and counts them', () => {
    const report = flow(weeksOf(Array(12).fill(6), ['unknown']));
    expect(textOf(report, 'SL7')).toEqual([
      '24 of 240 tickets carry no support level; figures by level cover the rest.',
    ]);
    expect(report).toMatchObject({ entered: 216, left: 0 });
    expect(flow(weeksOf([60, 60], ['unknown']))).toMatchObject({
      history: 'none',
      headline: 'No ticket carries a support level.',
      levels: [],
    });
  });

  it('names tickets that skipped a level, and those that were handed back', () => {
    const report = flow(weeksOf(Array(12).fill(1), ['L1', 'L3', 'L1']));
    expect(textOf(report, 'SL1')).toEqual(['Went from L1 straight to L3. L2 has not seen it.']);
    expect(textOf(report, 'SL6')).toEqual(['2 hand-overs between L1 and L3.']);
    expect(report.findings.find(({ rule }) => rule === 'SL1')?.tickets.map(({ id }) => id)).toEqual([
      '11-00',
      '10-00',
      '09-00',
      '08-00',
    ]);
  });

  it('has no period before a week is over', () => {
    const tickets = [through('1', from, ['L1']), through('2', from + hour, ['L1', 'L2'])];
    const report = flow(tickets, [], 'en', from + 3 * hour);
    expect(report.headline).toBe('No week is complete yet, so there is no flow to show.');
    expect(report).not.toHaveProperty('period');
  });

  it('says the same in Hebrew', () => {
    const report = flow(weeksOf(Array(12).fill(6), ['L1', 'L2']), [], 'he');
    expect(report.headline).toBe('24 פניות עלו מ־L1 ב־4 השבועות האחרונים; הגיעו אליה 240.');
  });
});

describe('a rising rate', () => {
  const { handoff } = parseHandoff(
    [
      '---',
      'release: Seat lists by room',
      'version: "4.2"',
      'releaseAt: 2026-03-16T09:00:00Z',
      'writtenOn: 2026-03-13',
      '---',
      '## Likely questions',
      '### Where did the old seat list go?',
      'It moved to Rooms. Open a room and its seat list is there, sorted by seat.',
    ].join('\n'),
    'content/handoffs/v4-2.md',
  );
  const handoffs = handoff ? [handoff] : [];
  const rising = [...Array(11).fill(6), 25];

  it('is traced to the release that most of the rise is about, with the day its handoff was last changed', () => {
    const asked = (at: number) => (at === 11 ? 'Where did the old seat list of my room go?' : 'Printing');
    const report = flow(weeksOf(rising, ['L1', 'L2'], asked), handoffs);
    expect(textOf(report, 'X1')[0]).toMatch(
      /^More of L1’s tickets go up than usual \(25 of 60; usual \d+–\d+\)\. Is a handoff stale\?$/,
    );
    const stale = report.findings.find(({ rule }) => rule === 'X2');
    expect(stale?.text).toMatch(
      /^\d+ of \d+ extra escalations are about \{release\}; its handoff was last changed on 13 March 2026\.$/,
    );
    expect(stale?.release).toEqual({
      id: 'v4-2',
      label: '4.2 Seat lists by room',
      page: 'releases/v4-2.html',
    });
    expect(textOf(report, 'SL3')).toEqual([
      'The handoff of {release} answers this. L1 could have closed it.',
    ]);
  });

  it('is told as spread where no release holds most of it', () => {
    const report = flow(
      weeksOf(rising, ['L1', 'L2'], () => 'The margin is cut off'),
      handoffs,
    );
    expect(textOf(report, 'X1')).toHaveLength(1);
    expect(report.findings.find(({ rule }) => rule === 'X2')).toMatchObject({ weight: 'note', tickets: [] });
  });

  it('is told as past where the newest week is as usual again', () => {
    const after = (climbing: readonly number[], language?: 'en' | 'he') =>
      textOf(flow(weeksOf(climbing, ['L1', 'L2']), [], language), 'X1')[0];
    expect(after([...rising, 6])).toMatch(
      /^Week 13: more of L1’s tickets went up than usual \(25 of 60; usual \d+–\d+\)\. Was a handoff stale\?$/,
    );
    expect(after([...Array(11).fill(6), 7, 8, 9, 6])).toBe(
      'Week 15: the share of L1’s tickets that went up had risen three weeks in a row (9 of 60; three weeks before 6 of 60). Was a handoff stale?',
    );
    expect(after([...rising, 6], 'he')).toMatch(/^שבוע 13: יותר פניות מהרגיל עלו מ־L1 .* היה מיושן\?$/);
  });

  it('is not told where the rate is as usual', () => {
    expect(textOf(flow(weeksOf(Array(12).fill(6), ['L1', 'L2'])), 'X1')).toEqual([]);
  });
});
