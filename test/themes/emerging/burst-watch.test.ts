import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BurstWatch } from '../../../src/themes/emerging/burst-watch.ts';
import type { WeekTicket } from '../../../src/themes/emerging/week-ticket.ts';
import { Lexicon } from '../../../src/themes/text/lexicon.ts';
import { calendar, said, usualWeek } from './weeks.ts';

/** A watch that has read so many usual weeks. */
function watching(weeks = 8) {
  const lexicon = new Lexicon();
  const watch = new BurstWatch(lexicon);
  for (let week = 0; week < weeks; week += 1) expect(watch.read(usualWeek(lexicon, week))).toEqual([]);
  const usual = (name: number): WeekTicket[] => usualWeek(lexicon, name);
  const feed = (name: string, of: Parameters<typeof said>[3] = {}, most = calendar.length): WeekTicket[] =>
    calendar.slice(0, most).map((text, at) => said(lexicon, `${name}-${at}`, text, of));
  return { lexicon, watch, usual, feed };
}

describe('a new theme', () => {
  it('is told in the week in which it appears, with its words and its tickets', () => {
    const { watch, usual, feed } = watching();
    const [burst, ...others] = watch.read([...usual(8), ...feed('c')]);
    expect(others).toEqual([]);
    expect(burst?.terms).toEqual(expect.arrayContaining(['calendar feed', 'feed', 'early']));
    expect(burst?.tickets).toEqual(['c-0', 'c-1', 'c-2', 'c-3', 'c-4', 'c-5', 'c-6']);
    expect(burst?.requesters).toBe(7);
    expect(burst?.inside).toBeUndefined();
  });

  it('is told when only the combination of its words is new', () => {
    const { lexicon, watch, usual } = watching();
    const combined = ['grade export seat list', 'seat list in the grade export', 'seat grade export list'];
    const news = [...combined, ...combined].map((text, at) => said(lexicon, `n-${at}`, text));
    const [burst] = watch.read([...usual(8), ...news]);
    expect(burst?.terms[0]?.split(' ')).toHaveLength(2);
    expect(burst?.tickets).toEqual(news.map(({ id }) => id));
  });

  it('of a small desk is told when two weeks together show it', () => {
    const { watch, usual, feed } = watching();
    expect(watch.read([...usual(8), ...feed('c', {}, 4)])).toEqual([]);
    const [burst] = watch.read([...usual(9), ...feed('d', {}, 4)]);
    expect(burst?.tickets).toEqual(['c-0', 'c-1', 'c-2', 'c-3', 'd-0', 'd-1', 'd-2', 'd-3']);
  });

  it('is one theme, whatever its tickets call it', () => {
    const { lexicon, watch, usual, feed } = watching();
    const more = [
      'Calendar feed off',
      'Feed of exams in Outlook off',
      'Calendar in Outlook off, exams early',
    ];
    const both = [...more, ...more].map((text, at) => said(lexicon, `o-${at}`, text));
    expect(watch.read([...usual(8), ...feed('c'), ...both])).toHaveLength(1);
  });

  it('is told in scripts without spaces and from right to left', () => {
    const { lexicon, watch, usual } = watching();
    const texts = ['יומן הבחינות מוקדם בשעה', 'カレンダーの時刻が一時間ずれています'];
    const news = texts.flatMap((text, of) =>
      Array.from({ length: 6 }, (_, at) => said(lexicon, `${of}-${at}`, text)),
    );
    const bursts = watch.read([...usual(8), ...news]);
    expect(bursts.map(({ tickets }) => tickets.length)).toEqual([6, 6]);
  });
});

describe('nothing is told', () => {
  it.each([
    ['of four tickets', {}, 4],
    ['of two requesters', undefined, 7],
  ])('%s', (_, of, most) => {
    const { lexicon, watch, usual } = watching();
    const news = calendar
      .slice(0, most)
      .map((text, at) => said(lexicon, `c-${at}`, text, of ?? { who: `school-${at % 2}` }));
    expect(watch.read([...usual(8), ...news])).toEqual([]);
  });

  it('of copies that one requester sent', () => {
    const { lexicon, watch, usual } = watching();
    const copies = Array.from({ length: 20 }, (_, at) =>
      said(lexicon, `c-${at}`, 'Calendar feed is an hour early', { who: 'school' }),
    );
    const others = ['x', 'y'].map((who) => said(lexicon, who, 'Calendar feed is an hour early', { who }));
    expect(watch.read([...usual(8), ...copies, ...others])).toEqual([]);
  });

  it('before four weeks are known', () => {
    const { watch, usual, feed } = watching(3);
    expect(watch.read([...usual(3), ...feed('c')])).toEqual([]);
  });

  it('after a week of holidays and weeks without tickets', () => {
    const { watch, usual } = watching();
    watch.read(usual(8).slice(0, 3));
    watch.read([]);
    watch.read([]);
    expect(watch.read(usual(11))).toEqual([]);
  });

  it('of a version that many tickets name', () => {
    const { lexicon, watch, usual } = watching();
    const release = calendar.map((_, at) => said(lexicon, `v-${at}`, 'Version 148.0.2'));
    expect(watch.read([...usual(8), ...release]).flatMap(({ terms }) => terms)).toEqual(['version']);
    const bare = calendar.map((_, at) => said(lexicon, `b-${at}`, '148.0.2'));
    expect(watch.read([...usual(9), ...bare])).toEqual([]);
  });

  it('of one word that tickets share which are about different things', () => {
    const { lexicon, watch, usual } = watching();
    const letters = 'abcdefghijkl';
    const unlike = Array.from({ length: 8 }, (_, at) =>
      said(
        lexicon,
        `tea-${at}`,
        `teatime ${[...letters].map((letter) => `${letter}${letters.charAt(at)}mu`).join(' ')}`,
      ),
    );
    expect(watch.read([...usual(8), ...unlike])).toEqual([]);
  });

  it('of a handful of long tickets that share three words of sixteen; of more it is one', () => {
    const long = (lexicon: Lexicon, count: number): WeekTicket[] =>
      Array.from({ length: count }, (_, at) =>
        said(
          lexicon,
          `tea-${at}`,
          `teatime biscuit kettle ${[...'abcdefghijklm'].map((letter) => `${letter}${'nopqrstuv'.charAt(at)}mu`).join(' ')}`,
        ),
      );
    const few = watching();
    expect(few.watch.read([...few.usual(8), ...long(few.lexicon, 7)])).toEqual([]);
    const more = watching();
    expect(more.watch.read([...more.usual(8), ...long(more.lexicon, 9)])).toHaveLength(1);
  });
});

describe('what was told', () => {
  it('is not told again in the next eight weeks', () => {
    const { watch, usual, feed } = watching();
    expect(watch.read([...usual(8), ...feed('w8')])).toHaveLength(1);
    for (let week = 9; week < 16; week += 1)
      expect(watch.read([...usual(week), ...feed(`w${week}`), ...feed(`v${week}`)])).toEqual([]);
  });

  it('is told again when it comes back after months', () => {
    const { watch, usual, feed } = watching();
    expect(watch.read([...usual(8), ...feed('w8')])).toHaveLength(1);
    for (let week = 9; week < 30; week += 1) expect(watch.read(usual(week))).toEqual([]);
    expect(watch.read([...usual(30), ...feed('w30')])).toHaveLength(1);
  });

  it('may burst again when nobody told it', () => {
    const { watch, usual, feed } = watching();
    const [burst] = watch.read([...usual(8), ...feed('w8')]);
    if (burst === undefined) throw new Error('Nothing burst.');
    watch.withdraw(burst);
    expect(watch.read([...usual(9), ...feed('w9')])).toHaveLength(1);
  });
});

describe('a burst inside a theme', () => {
  it('is told with the theme', () => {
    const { watch, usual, feed } = watching();
    const [burst] = watch.read([...usual(8), ...feed('c', { themes: ['theme-1'] })]);
    expect(burst?.inside).toBe('theme-1');
  });

  it('is nothing new when the whole theme grows', () => {
    const toldWith = (themes: readonly string[]) => {
      const lexicon = new Lexicon();
      const watch = new BurstWatch(lexicon);
      const licences = (week: number, many: number): WeekTicket[] =>
        Array.from({ length: many }, (_, at) =>
          said(lexicon, `l${week}-${at}`, 'Licence key expired', { themes }),
        );
      for (let week = 0; week < 8; week += 1) watch.read([...usualWeek(lexicon, week), ...licences(week, 1)]);
      return watch.read([...usualWeek(lexicon, 8), ...licences(8, 12)]).length;
    };
    expect(toldWith([])).toBe(1);
    expect(toldWith(['licences'])).toBe(0);
  });
});

it('tells the same for tickets in any order', () => {
  const news = (order: readonly number[] | undefined) => {
    const { lexicon, watch, usual, feed } = watching(0);
    const arranged = (week: WeekTicket[]): WeekTicket[] =>
      order === undefined
        ? week
        : week.map((_, at) => week[((order[0] ?? 0) + at * 7) % week.length] as WeekTicket);
    for (let week = 0; week < 6; week += 1) watch.read(arranged(usualWeek(lexicon, week)));
    return watch.read(arranged([...usual(6), ...feed('c')]));
  };
  const expected = news(undefined);
  expect(expected).toHaveLength(1);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 36 }), (from) => {
      expect(news([from])).toEqual(expected);
    }),
    { numRuns: 10 },
  );
});
