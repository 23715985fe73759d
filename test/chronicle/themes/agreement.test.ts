import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { multiplesFinding } from '../../../src/charts/index.ts';
import { themesOfChronicle } from '../../../src/chronicle/themes/themes-of-chronicle.ts';
import type { Births } from '../../../src/chronicle/weeks/births.ts';
import { weekReport } from '../../../src/chronicle/weeks/week-report.ts';
import type { KnownTheme, ThemeHistory } from '../../../src/themes/index.ts';
import { english } from '../../../src/words/index.ts';
import { deskOf, type Entry, foundTheme, groundsOf, schools } from '../weeks/themed-desk.ts';

const newest = 16;
/** “Order” is found in the newest week, inside “Lists”: its tickets carry both. */
const themes = [
  foundTheme('lists', 'Lists'),
  foundTheme('order', 'Order', 'lists'),
  foundTheme('login', 'Login'),
  foundTheme('margin', 'Margin'),
];

/** What the list of themes, its chart and the newest reading say of a desk with so many tickets of each theme in its newest week. */
function said(counts: { lists: number; order: number; login: number; margin: number }): {
  headline: string;
  chart: string;
  reading: string;
} {
  const ordered = schools(counts.order, { week: newest, themes: ['order', 'lists'] }, 3);
  const entries: Entry[] = [
    ...Array.from({ length: newest + 1 }, (_, week) => [
      ...schools(20, { week }),
      ...['lists', 'login', 'margin'].flatMap((id) =>
        schools(week < newest ? 5 : counts[id as 'lists'], { week, themes: [id] }),
      ),
    ]).flat(),
    ...ordered,
  ];
  const desk = deskOf(entries);
  const births: Births = new Map([['order', { week: newest, isNews: true }]]);
  const week = desk.weeks[newest]?.id ?? '';
  const tickets = desk.tickets.filter((placed) => placed.themes.includes('order'));
  const history: ThemeHistory = {
    themes,
    assigned: new Map(),
    news: [
      { theme: 'order', week, words: [], tickets: tickets.map(({ ticket }) => ticket.id), requesters: 3 },
    ],
    known: new Map([
      [
        'order',
        {
          id: 'order',
          born: week,
          found: 'burst',
          inside: 'lists',
          label: 'Order',
          events: [],
        } as unknown as KnownTheme,
      ],
    ]),
    findings: new Map(),
    registry: { version: 1, themes: [] } as unknown as ThemeHistory['registry'],
  };
  const grounds = groundsOf(desk, themes, births);
  const weeks = desk.weeks.map((_, index) => weekReport(grounds, index, undefined));
  const made = themesOfChronicle({ ...grounds, history, writings: { weeks, releases: [], notes: [] } });
  return {
    headline: made.themesOverview.headline,
    chart: multiplesFinding(made.themes, english),
    reading: weeks[newest]?.reading.lines.change.text ?? '',
  };
}

const numbers = ['no', 'one', 'two', 'three', 'four'];
/** How many themes a part of a sentence speaks of: by names, by a number, or by both. */
const themesIn = (part = ''): number => {
  const more = /\b(one|two|three|four)\b(?: themes?| more)?/i.exec(part.replace(/“[^”]*”/g, ''))?.[1];
  return (part.match(/“/g)?.length ?? 0) + (more === undefined ? 0 : numbers.indexOf(more.toLowerCase()));
};

/** The new themes, those above and those below, as each of the three says them; undefined for what a short headline leaves out. */
function counted({ headline, chart, reading }: ReturnType<typeof said>) {
  const parts = headline.split('; ');
  const told = (of: RegExp) => themesIn(parts.find((part) => of.test(part)));
  const inChart = (of: RegExp) => Number(of.exec(chart)?.[1] ?? 0);
  const names = '(?:(?:“[^”]*”|(?:and )?\\w+ more| and |, |\\w+ themes?)+)';
  const bare = reading.replace(/,? inside “[^”]*”/g, '');
  const inReading = (did: string) => themesIn(new RegExp(`(${names}) ${did}`, 'i').exec(bare)?.[1]);
  return {
    headline: [told(/^new in/i), told(/above/), told(/below/)],
    chart: [inChart(/(\d+) new/), inChart(/(\d+) above/), inChart(/(\d+) (?:and \d+ )?below/)],
    reading: [/^New this week: “Order”/.test(bare) ? 1 : 0, inReading('rose'), inReading('fell')],
    parts: parts.length,
  };
}

describe('headline, title of the chart, and reading', () => {
  it('count a theme whose whole rise is its part’s tickets in none of the three', () => {
    expect(said({ lists: 5, order: 14, login: 5, margin: 5 })).toEqual({
      headline: 'New in week 18: “Order”',
      chart: 'Of 4 themes, 1 new',
      reading:
        'New this week: “Order”, 14 tickets from 14 schools, inside “Lists”; the other two keep to their usual ranges.',
    });
  });

  it('count the theme alone that is hardly more than its new part', () => {
    expect(said({ lists: 1, order: 20, login: 5, margin: 5 })).toEqual({
      headline: '“Lists” is above its usual range',
      chart: 'Of 4 themes, 1 above the usual range',
      reading: '“Lists” rose above its usual range; the other two keep to their usual ranges.',
    });
  });

  it('agree on how many are new, above and below, whatever came', () => {
    const tickets = fc.nat(30);
    fc.assert(
      fc.property(
        fc.record({
          lists: tickets,
          order: fc.integer({ min: 1, max: 30 }),
          login: tickets,
          margin: tickets,
        }),
        (counts) => {
          const three = said(counts);
          const { headline, chart, reading, parts } = counted(three);
          expect({ ...three, counts: reading }).toEqual({ ...three, counts: chart });
          // A headline says two things at most.
          const short = headline.map((count, at) => (count === 0 && parts === 2 ? chart[at] : count));
          expect({ ...three, counts: short }).toEqual({ ...three, counts: chart });
        },
      ),
      { numRuns: 60 },
    );
  });
});
