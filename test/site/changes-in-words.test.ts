import { expect, inject, it } from 'vitest';
import { pagesOf, textOf } from './folder.ts';

const site = inject('site');

/** What a page says: its text without marks, scripts and what customers wrote. */
function said(page: string): string {
  return textOf(site, page)
    .replace(/<(script|style)[^>]*>.*?<\/\1>/gs, ' ')
    .replace(/<blockquote.*?<\/blockquote>/gs, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/“[^”]*”/g, '“…”')
    .replace(/\s+/g, ' ');
}
const json = (file: string) => JSON.parse(textOf(site, file));

it('no page shows a change in percent without both counts, twenty of them, and the usual range', () => {
  const pages = pagesOf(site).filter((page) => /^(index|themes|readings)/.test(page));
  let seen = 0;
  for (const page of pages) {
    for (const [, previous = '', rest] of said(page).matchAll(/(\S+ \S+ \S+ \S+ )?[+−][\d,]+ %(.{30})/g)) {
      seen += 1;
      expect(previous, page).toMatch(/^\(?[\d,]+ the week before, $/);
      expect(Number(previous.replace(/\D/g, '')), page).toBeGreaterThanOrEqual(20);
      expect(rest, page).toMatch(/^\), .*\busual \d/);
    }
  }
  expect(seen).toBeGreaterThan(10);
});

it('the reading shows the sentence of the volume that the JSON gives', () => {
  const weeks: { id: string; page: string }[] = json('api/weeks.json');
  const computed = weeks.slice(-8).filter(({ id, page }) => {
    const { volume, reading } = json(`api/weeks/${id}.json`);
    expect(said(page)).toContain(reading.volume);
    return reading.volume === `${volume.inWords}.`;
  });
  // Two weeks of the demo have an author's own first line.
  expect(computed.length).toBeGreaterThanOrEqual(6);
});

it('the page of a theme shows the sentence that the JSON gives, and its slow rise', () => {
  const themes: { id: string; newest: { inWords: string }; rising?: { inWords: string } }[] =
    json('api/themes.json');
  expect(themes.length).toBeGreaterThan(10);
  for (const { id, newest, rising } of themes) {
    const page = said(`themes/${id}.html`);
    expect(page, id).toContain(`: ${newest.inWords}.`);
    if (rising) expect(page, id).toContain(`${rising.inWords}.`);
  }
});
