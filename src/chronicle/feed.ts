import { asText, lineNames } from '../readings/index.ts';
import type { Chronicle } from './chronicle.ts';
import type { WeekReport } from './schema/week.ts';
import { escapedXml, rootOf } from './xml.ts';

/** What a feed is made of. */
type Fed = Pick<Chronicle, 'settings' | 'words' | 'weeks'>;

/** The file, from the root of the site. */
export const feedFile = 'feed.xml';

/** Half a year: whoever was away for longer reads the site. */
const entriesAtMost = 26;

/**
 * Whether there is a feed: where the settings say at which address the site will be found, since a feed is read away
 * from it, and a week is over.
 */
export function hasFeed({ settings, weeks }: Omit<Fed, 'words'>): boolean {
  return settings.address !== undefined && weeks.some(({ complete }) => complete);
}

/**
 * The readings of the newest 26 complete weeks as an Atom feed (RFC 4287), newest first; undefined where there is none.
 * An entry has the reading's five lines as text. It was updated when its week ended, or when it was signed: no clock
 * is read. Its id is a tag (RFC 4151) of the reading's address, which stays.
 */
export function feed({ settings, words, weeks }: Fed): string | undefined {
  if (settings.address === undefined || !hasFeed({ settings, weeks })) return undefined;
  const root = rootOf(settings.address);
  const read = weeks
    .filter(({ complete }) => complete)
    .slice(-entriesAtMost)
    .reverse();
  const newest = read.map(updatedOf).reduce((a, b) => (Date.parse(b) > Date.parse(a) ? b : a));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapedXml(words.language)}">`,
    `  <title>${escapedXml(words.site.feed(settings.product))}</title>`,
    `  <id>${escapedXml(root)}</id>`,
    `  <updated>${newest}</updated>`,
    `  <link rel="self" type="application/atom+xml" href="${addressOf(feedFile, root)}"/>`,
    `  <link rel="alternate" type="text/html" href="${addressOf('readings.html', root)}"/>`,
    `  <author><name>${escapedXml(settings.product)}</name></author>`,
    '  <generator>Earshot</generator>',
    ...read.map((week) => entry(week, root, words.lines.labels)),
    '</feed>',
    '',
  ].join('\n');
}

function entry(week: WeekReport, root: string, labels: Fed['words']['lines']['labels']): string {
  const { headline, lines, signedBy } = week.reading;
  const five = lineNames.map((name) => ({ label: labels[name], text: lines[name].text }));
  return [
    '  <entry>',
    `    <title>${escapedXml(`${week.title}: ${headline}`)}</title>`,
    `    <id>${escapedXml(tagOf(week, root))}</id>`,
    `    <published>${week.to}</published>`,
    `    <updated>${updatedOf(week)}</updated>`,
    `    <link rel="alternate" type="text/html" href="${addressOf(week.page, root)}"/>`,
    ...(signedBy ? [`    <author><name>${escapedXml(signedBy.name)}</name></author>`] : []),
    `    <content type="text">${escapedXml(asText(week.days, five))}</content>`,
    '  </entry>',
  ].join('\n');
}

/** When a reading became what it is: at the end of its week, or at its signature after that. */
function updatedOf({ to, reading: { signedBy } }: WeekReport): string {
  const signed = signedBy ? Date.parse(signedBy.at) : Number.NaN;
  return signed > Date.parse(to) ? new Date(signed).toISOString() : to;
}

/** `tag:earshot.example.org,2026:/readings/2026-W46.html`: the year of the week, in which the address was the team's own. */
function tagOf({ id, page }: WeekReport, root: string): string {
  const { hostname, pathname } = new URL(page, root);
  return `tag:${hostname},${id.slice(0, 4)}:${pathname}`;
}

function addressOf(page: string, root: string): string {
  return escapedXml(new URL(page, root).href);
}
