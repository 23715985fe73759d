import { describe, expect, it } from 'vitest';
import { alikeOf } from '../../../src/chronicle/themes/alike.ts';
import { followedBy } from '../../../src/chronicle/themes/followed.ts';
import { relatedTo } from '../../../src/chronicle/themes/related.ts';
import { tellingWords } from '../../../src/chronicle/themes/telling-words.ts';
import { groundsWith, type Told } from '../pipeline/grounds.ts';

const day = 24 * 3600 * 1000;
const at = (days: number): string => new Date(Date.parse('2026-03-02T09:00:00Z') + days * day).toISOString();

describe('themes that use the same words', () => {
  const told = (theme: string, subject: string): Told[] =>
    [1, 2, 3].map((nth) => ({ id: `${theme}${nth}`, subject, body: 'See above.', themes: [theme] }));
  const { desk } = groundsWith([
    ...told('export', 'Grade export to Excel'),
    ...told('import', 'Grade import from Excel'),
    ...told('hebrew', 'השמות הפוכים ברשימה'),
    ...told('login', 'Login code missing'),
    ...told('bill', 'Invoice for March'),
    ...told('seats', 'Seat list in another order'),
    ...told('print', 'Margin of the page cut off'),
  ]);
  const alike = alikeOf(tellingWords(desk, ['export', 'import', 'hebrew', 'login']));

  it('are told with the words that both use', () => {
    expect(alike.get('export')).toEqual([{ theme: 'import', words: ['excel', 'grade'] }]);
    expect(alike.get('login')).toEqual([]);
  });

  it('know the words of any script', () => {
    const words = tellingWords(desk, ['hebrew']).get('hebrew');
    expect([...(words?.keys() ?? [])]).toContain('השמות');
  });
});

describe('themes of which the same people write next', () => {
  /** Ten people write of the update, eight of them of lost grades some days later; as many others write of single things. */
  const desk = (later: number) =>
    groundsWith([
      ...Array.from({ length: 10 }, (_, nth): Told[] => [
        { id: `u${nth}`, requester: `r${nth}`, createdAt: at(nth), themes: ['update'] },
        ...(nth < 8
          ? [{ id: `g${nth}`, requester: `r${nth}`, createdAt: at(nth + later), themes: ['grades'] }]
          : []),
      ]).flat(),
      ...Array.from({ length: 40 }, (_, nth): Told[] => [
        { id: `a${nth}`, requester: `s${nth}`, createdAt: at(nth), themes: ['printing'] },
        { id: `b${nth}`, requester: `s${nth}`, createdAt: at(nth + 3), themes: ['login'] },
      ]).flat(),
    ]).desk;

  it('are told with how many did, beside how many would by chance', () => {
    const [next] = followedBy(desk(5)).get('update') ?? [];
    expect(next).toMatchObject({ theme: 'grades', requesters: 8 });
    expect(next?.expected).toBeLessThan(2);
  });

  it('are none after more than two weeks', () => {
    expect(followedBy(desk(20)).get('update') ?? []).toEqual([]);
  });

  it('are none where a ticket is of both', () => {
    const both = groundsWith(
      Array.from({ length: 9 }, (_, nth): Told[] => [
        { id: `x${nth}`, requester: `r${nth}`, createdAt: at(nth), themes: ['one', 'two'] },
        { id: `y${nth}`, requester: `r${nth}`, createdAt: at(nth + 1), themes: ['one', 'two'] },
      ]).flat(),
    );
    expect(followedBy(both.desk).get('one') ?? []).toEqual([]);
  });
});

describe('what stands beside a theme on its page', () => {
  const neighbourhood = {
    alike: new Map([['a', [{ theme: 'b', words: ['excel'] }]]]),
    followed: new Map([['c', [{ theme: 'a', requesters: 6, expected: 1 }]]]),
  };
  const labels = new Map([
    ['b', 'Export'],
    ['c', 'Update'],
  ]);

  it('is said from both sides', () => {
    expect(relatedTo('a', neighbourhood, new Set(), labels, true)).toEqual([
      {
        id: 'c',
        label: 'Update',
        page: 'themes/c.html',
        before: { requesters: 6, expected: 1 },
      },
      { id: 'b', label: 'Export', page: 'themes/b.html', words: ['excel'] },
    ]);
  });

  it('leaves out what the page says elsewhere, and words that are not published', () => {
    expect(relatedTo('a', neighbourhood, new Set(['c']), labels, false)).toEqual([
      { id: 'b', label: 'Export', page: 'themes/b.html', words: [] },
    ]);
  });

  it('says of each theme once all that relates it', () => {
    const both = {
      alike: new Map([['a', [{ theme: 'c', words: ['excel'] }]]]),
      followed: new Map([
        ['a', [{ theme: 'c', requesters: 9, expected: 2 }]],
        ['c', [{ theme: 'a', requesters: 6, expected: 1 }]],
      ]),
    };
    expect(relatedTo('a', both, new Set(), labels, true)).toEqual([
      {
        id: 'c',
        label: 'Update',
        page: 'themes/c.html',
        after: { requesters: 9, expected: 2 },
        before: { requesters: 6, expected: 1 },
        words: ['excel'],
      },
    ]);
  });
});
