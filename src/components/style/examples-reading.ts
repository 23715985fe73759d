import { type Change, changeInWords, type Verdict } from '../../change/index.ts';
import type { WeekPoint } from '../../charts/index.ts';
import type { TicketLine, WeekReport } from '../../chronicle/index.ts';
import type { Reading } from '../../readings/index.ts';
import { exampleThemes, exampleWeeks, swinging } from './examples-weeks.ts';

/** Invented readings and tickets for the page of styles. */

const change = (count: number, verdict: Verdict, usual: Change['usual'], weeksOfHistory = 30): Change => ({
  count,
  previous: count,
  usual,
  verdict,
  weeksOfHistory,
});
const told = (...made: Parameters<typeof change>) => {
  const one = change(...made);
  return { ...one, inWords: changeInWords(one) };
};
const nine = { low: 4, mid: 9, high: 15 };
const kinds = (howDoI: number, doesntWork: number): WeekReport['kinds'] => ({
  howDoI,
  doesntWork,
  previous: null,
  usual: null,
  verdict: 'too-little-history',
  weeksOfHistory: 0,
});

/** A week against its range in every way that there is. */
export const verdicts: readonly Change[] = [
  change(9, 'within', nine),
  change(18, 'above', nine),
  change(41, 'far-above', nine),
  change(3, 'below', nine),
  change(1, 'far-below', nine),
  change(7, 'new', { low: 0, mid: 0, high: 1 }),
  change(0, 'gone', nine),
  change(9, 'within', nine, 8),
  change(9, 'too-little-history', null, 2),
];

const line = (text: string, more: Partial<Reading['lines']['volume']> = {}) => ({
  text,
  by: 'computed' as const,
  evidence: 'index.html#volume',
  ...more,
});

/** Nothing shifted: as finished as a loud week. */
export const quietReading: Reading = {
  headline: 'Nothing shifted this week',
  lines: {
    volume: line('140 tickets (138 the week before, +1 %), within the usual 95 to 190.'),
    topTheme: line('No theme stands out: the heaviest is “Seat lists in yesterday’s order”, as every week.'),
    change: line('Nothing left its usual range.'),
    watch: line('No watch is running.'),
    trio: line('Nothing is asked of the trio.'),
  },
  notes: [],
};

/** A loud week with an author, a Hebrew line, a word of sixty letters, and what to know before trusting it. */
export const loudReading: Reading = {
  headline: 'Three schools lost last term’s grades after Tuesday’s update',
  lines: {
    volume: line('10,000 tickets (138 the week before, +7,146 %), far above the usual 95 to 190.'),
    topTheme: line('שלושה בתי ספר איבדו את ציוני הסמסטר אחרי גרסה 2.0; הפנייה הראשונה ביום שלישי, 10:14.', {
      by: 'author',
      computed: 'Missing grades after 2.0: three schools, first on Tuesday.',
    }),
    change: line(
      '“Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz” is new: 7 in its first week.',
    ),
    watch: line('The 2.0 watch runs until Thursday 09:00; one surprise so far.'),
    trio: line('Decide by Monday whether archived terms were meant to be read-only.'),
  },
  signedBy: { name: 'Noa', at: '2026-06-26T15:40:00Z', inWords: 'Friday 26 June 2026, 15:40' },
  notes: ['The week holds Founders’ Day.', 'Two days of the week are in no export.'],
};

const piles = ['bug', 'brief', 'noise', 'unclear'] as const;
const counts = { bug: 61, brief: 22, noise: 10_118, unclear: 11 };
const perPile = <Value>(value: (pile: (typeof piles)[number]) => Value) => ({
  bug: value('bug'),
  brief: value('brief'),
  noise: value('noise'),
  unclear: value('unclear'),
});
const verdictOf: Verdict[] = ['within', 'far-above', 'within', 'within', 'new'];

/** A week without a release: what stands in a table is drawn without them. */
const bare = ({ watched: _, ...point }: WeekPoint) => ({ ...point, releases: [], holidays: [] });

/** A week with all streams and fourteen themes. */
export const exampleWeekReport: WeekReport = {
  id: '2026-W26',
  title: 'Week 26',
  days: '22–28 June 2026',
  from: '2026-06-22T00:00:00Z',
  to: '2026-06-29T00:00:00Z',
  complete: true,
  tickets: 10_212,
  page: 'index.html',
  volume: told(10_212, 'far-above', { low: 95, mid: 140, high: 190 }),
  streams: perPile((pile) =>
    told(counts[pile], pile === 'noise' ? 'far-above' : 'within', { low: 8, mid: 30, high: 70 }),
  ),
  supportLevels: { L1: 10_000, L2: 180, L3: 32, unknown: 0 },
  kinds: kinds(4000, 6000),
  themes: exampleThemes.map(({ id, label, points }, at) => ({
    ...told(points.at(-1)?.count ?? 0, verdictOf[at] ?? 'within', points.at(-1)?.usual ?? null),
    id,
    label,
    curated: at % 2 === 0,
    stream: piles[at % piles.length] ?? 'unclear',
    kinds: kinds(at, 2 * at),
    accounts: 3 + at,
    requesters: at === 0 ? 10_000 : 5 + at,
    points: points.map(bare),
  })),
  unthemed: 3,
  reading: loudReading,
  points: [],
  streamPoints: perPile((pile) => exampleWeeks(swinging(26, counts[pile]), counts[pile]).map(bare)),
  toCheck: [],
  releases: [],
  holidays: [],
};

const ticket = (number: number, more: Partial<TicketLine>): TicketLine => ({
  id: String(number),
  anchor: `t-${number}`,
  week: '2026-W26',
  heard: [],
  createdAt: '2026-06-23T10:14:00Z',
  when: 'Tuesday 23 June 2026, 10:14',
  subject: '',
  body: '',
  cut: false,
  stream: 'bug',
  streamBy: 'rule',
  confidence: 0.87,
  reason: 'It says that something vanished.',
  kind: 'doesnt-work',
  supportLevel: 'L2',
  themes: [{ id: 'example-1', label: 'Seat lists in yesterday’s order' }],
  account: 'Birch College',
  ...more,
});

/** Tickets with redactions, of each stream, in Hebrew among English, with 200 letters in a subject, and without a word. */
export const exampleTickets: readonly TicketLine[] = [
  ticket(7301, {
    subject: 'The seat list of ⟨name⟩ is gone',
    body: 'I wrote to ⟨email⟩ and called ⟨phone⟩ twice.\nThe list of room 12 is still empty.',
  }),
  ticket(7302, {
    subject: 'הציונים נעלמו אחרי ה-update של ⟨name⟩',
    body: 'מאז יום שלישי אין ציונים ב-archive. אפשר לענות ל-⟨email⟩.',
    stream: 'brief',
    streamBy: 'person',
    sortedOn: '24 June 2026',
    machine: { stream: 'bug', confidence: 0.71 },
    account: 'תיכון האלון',
  }),
  ticket(7303, {
    subject: `${'Points of the second marker vanish '.repeat(6).trim()}`.slice(0, 200),
    body: 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'.repeat(3),
    cut: true,
    stream: 'noise',
    streamBy: 'learned',
    supportLevel: 'unknown',
  }),
  ticket(7304, { stream: 'unclear', confidence: 0.31, reason: 'It says too little.', themes: [] }),
];
