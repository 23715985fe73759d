import { type Desk, layOut } from '../../../src/chronicle/desk.ts';
import { assess } from '../../../src/chronicle/weeks/assess.ts';
import type { Births } from '../../../src/chronicle/weeks/births.ts';
import { timeLine } from '../../../src/chronicle/weeks/points.ts';
import { risesOf } from '../../../src/chronicle/weeks/rising.ts';
import { sharesOf } from '../../../src/chronicle/weeks/shares.ts';
import { type Settings, withDefaults } from '../../../src/settings/index.ts';
import type { Sorted } from '../../../src/sorting/index.ts';
import type { Theme } from '../../../src/themes/index.ts';
import type { Ticket } from '../../../src/tickets/index.ts';
import { english } from '../../../src/words/index.ts';
import { sorted, ticket } from '../tickets.ts';

/** A ticket of a desk of tests: in its week, of its school, about its themes. */
export interface Entry extends Pick<Partial<Ticket>, 'language' | 'channel' | 'group'> {
  /** Weeks from Monday, 5 January 2026 on. */
  readonly week: number;
  readonly school: string;
  readonly themes?: readonly string[];
  readonly level?: Sorted['supportLevel'] | undefined;
  readonly stream?: Sorted['stream'];
  /** Days after the Monday, 0.5 unless said otherwise. */
  readonly day?: number;
  readonly subject?: string;
  readonly body?: string;
}

const first = Date.parse('2026-01-05T00:00:00Z');
const day = 24 * 3600 * 1000;

/** The instant so many weeks and days after Monday, 5 January 2026. */
export const instant = (week: number, days = 0): string =>
  new Date(first + (7 * week + days) * day).toISOString();

/** A desk in UTC up to the end of its newest week, or to the week and day that are given. */
export function deskOf(
  entries: readonly Entry[],
  now?: { week: number; day: number },
  settings: Partial<Settings> = {},
): Desk {
  const made = entries.map(({ week, school, day: days = 0.5, themes, level, stream, ...some }, index) => ({
    themes,
    level,
    stream,
    ticket: ticket({
      id: `${String(index).padStart(5, '0')}`,
      createdAt: instant(week, days),
      account: school,
      requester: `someone at ${school}`,
      ...some,
    }),
  }));
  const end = now ?? { week: Math.max(...entries.map(({ week }) => week)) + 1, day: 0 };
  return layOut(
    made.map((one) => one.ticket),
    new Map(
      made.map(({ ticket: { id }, level, stream }) => [
        id,
        sorted({ supportLevel: level ?? 'L1', ...(stream && { stream }) }),
      ]),
    ),
    new Map(made.map(({ ticket: { id }, themes = [] }) => [id, [...themes]])),
    { ...withDefaults({}), timeZone: 'UTC', account: { one: 'school', many: 'schools' }, ...settings },
    Date.parse(instant(end.week, end.day)),
  );
}

/** So many entries of one kind, each of another school. */
export const schools = (count: number, some: Omit<Entry, 'school'>, from = 0): Entry[] =>
  Array.from({ length: count }, (_, index) => ({ ...some, school: `School ${from + index}` }));

/** A theme that was found in the tickets; inside another one it burst. */
export const foundTheme = (id: string, label: string, inside?: string): Theme => ({
  id,
  label,
  curated: false,
  found: inside === undefined ? 'similarity' : 'burst',
  since: 0,
  ...(inside === undefined ? {} : { inside }),
  reason: '',
  phrases: [],
  notPhrases: [],
  terms: new Map(),
  threshold: 0.3,
  idf: new Map(),
  words: [],
});

/** What the reports of a desk are made from, in English, without handoffs. */
export function groundsOf(desk: Desk, themes: readonly Theme[], births: Births) {
  const ids = themes.map(({ id }) => id);
  const assessment = assess(desk, ids, births);
  return {
    desk,
    assessment,
    shares: sharesOf(desk, ids, births),
    rises: risesOf(desk, assessment, births),
    themes,
    births,
    streamOf: new Map(),
    handoffs: [],
    line: timeLine(desk, [], english),
    words: english,
  };
}
