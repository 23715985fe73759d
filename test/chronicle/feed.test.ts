import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feed, type WeekReport } from '../../src/chronicle/index.ts';
import { defaultSettings } from '../../src/settings/index.ts';
import { wordsOf } from '../../src/words/index.ts';

type Fed = Parameters<typeof feed>[0];

const line = (text: string) => ({ text, by: 'computed' as const });
const reading = (volume = '31 tickets, within the usual 8 to 40.'): WeekReport['reading'] => ({
  headline: 'Seat lists: four schools',
  lines: {
    volume: line(volume),
    topTheme: line('Seat lists: four schools.'),
    change: line('Nothing shifted.'),
    watch: line('Nothing to watch.'),
    trio: line('Nothing needed.'),
  },
  notes: [],
});

/** A week with what a feed takes of it. */
const week = (number: number, some: Partial<WeekReport> = {}): WeekReport => {
  const id = `2026-W${String(number).padStart(2, '0')}`;
  const to = `2026-${String(Math.ceil(number / 4)).padStart(2, '0')}-${String(((number - 1) % 4) * 7 + 1).padStart(2, '0')}T00:00:00+02:00`;
  return {
    id,
    title: `Week ${number}`,
    days: `days of week ${number}`,
    to,
    complete: true,
    page: `readings/${id}.html`,
    reading: reading(),
    ...some,
  } as WeekReport;
};

const site = (
  weeks: readonly WeekReport[],
  address: string | undefined = 'https://example.org/earshot',
): Fed => ({
  settings: {
    ...defaultSettings,
    product: 'Papers & Pens',
    ...(address ? { address } : {}),
  } as Fed['settings'],
  words: wordsOf('en'),
  weeks,
});
const made = (weeks: readonly WeekReport[]): string => feed(site(weeks)) ?? '';

/** The texts of an element, read back as an XML parser would. */
function texts(xml: string, element: string): string[] {
  return [...xml.matchAll(new RegExp(`<${element}(?: [^>]*)?>([^<]*)</${element}>`, 'g'))].map(
    ([, text = '']) => text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))),
  );
}

describe('the feed of readings', () => {
  it('is not there where nobody said where the site will be found, nor without a week that is over', () => {
    expect(feed(site([week(1)], ''))).toBeUndefined();
    expect(feed(site([week(1, { complete: false })]))).toBeUndefined();
    expect(feed(site([]))).toBeUndefined();
  });

  it('has the newest 26 complete weeks, newest first', () => {
    const weeks = Array.from({ length: 30 }, (_, at) => week(at + 1, { complete: at < 29 }));
    const titles = texts(made(weeks), 'title').slice(1);
    expect(titles).toHaveLength(26);
    expect(titles[0]).toBe('Week 29: Seat lists: four schools');
    expect(titles.at(-1)).toBe('Week 4: Seat lists: four schools');
  });

  it('has the five lines as text, each after its label', () => {
    expect(texts(made([week(3)]), 'content')).toEqual([
      [
        'days of week 3',
        '',
        'Volume: 31 tickets, within the usual 8 to 40.',
        'Top theme: Seat lists: four schools.',
        'Change since: Nothing shifted.',
        'Watch: Nothing to watch.',
        'For the trio: Nothing needed.',
      ].join('\n'),
    ]);
  });

  it('names each reading for ever by a tag, and links to it', () => {
    const xml = made([week(3)]);
    expect(texts(xml, 'id')).toEqual([
      'https://example.org/earshot/',
      'tag:example.org,2026:/earshot/readings/2026-W03.html',
    ]);
    expect(xml).toContain('href="https://example.org/earshot/readings/2026-W03.html"');
    expect(xml).toContain(
      'rel="self" type="application/atom+xml" href="https://example.org/earshot/feed.xml"',
    );
  });

  it('was updated when the week ended, or when it was signed after that', () => {
    const signed = (at: string): WeekReport =>
      week(2, { reading: { ...reading(), signedBy: { name: 'Noa <CS Lead>', at, inWords: '' } } });
    expect(texts(made([week(1), week(2)]), 'updated')).toEqual([
      '2026-01-08T00:00:00+02:00',
      '2026-01-08T00:00:00+02:00',
      '2026-01-01T00:00:00+02:00',
    ]);
    const late = made([week(1), signed('2026-01-09T10:00+02:00')]);
    expect(texts(late, 'updated')[0]).toBe('2026-01-09T08:00:00.000Z');
    expect(texts(late, 'name')).toEqual(['Papers & Pens', 'Noa <CS Lead>']);
    expect(texts(made([week(1), signed('2026-01-05T10:00:00Z')]), 'updated')[0]).toBe(
      '2026-01-08T00:00:00+02:00',
    );
  });

  it('gives back whatever a customer wrote, as far as XML can hold it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (hostile) => {
        const xml = made([week(1, { reading: reading(`a${hostile}b`) })]);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML 1.0 has no place for
        const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
        expect(xml).not.toMatch(impossible);
        expect(xml.isWellFormed()).toBe(true);
        const held = hostile.toWellFormed().replace(impossible, '\ufffd');
        expect(texts(xml, 'content')[0]).toContain(`Volume: a${held}b\n`);
      }),
    );
    const script = made([week(1, { reading: reading(']]></content><script>alert("1")</script>&amp;') })]);
    expect(script).not.toContain('<script>');
    expect(script.match(/<content/g)).toHaveLength(1);
  });

  it('is the same file whenever it is made', () => {
    expect(made([week(1), week(2)])).toBe(made([week(1), week(2)]));
  });
});
