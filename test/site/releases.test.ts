import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { ticketAnchor } from '../../src/chronicle/index.ts';
import { textOf } from './folder.ts';

const site = inject('site');
const json = (address: string) => JSON.parse(readFileSync(join(site, 'api', address), 'utf8'));

interface Lane {
  readonly kind: string;
  readonly index: number;
  readonly tickets: readonly string[];
}
interface Watch {
  readonly id: string;
  readonly released: boolean;
  readonly predicted: readonly { readonly arrived: number }[];
  readonly limitations: readonly { readonly arrived: number }[];
  readonly unpredicted: readonly { readonly theme: string; readonly found: string; readonly count: number }[];
  readonly lanes: readonly Lane[];
}
const watches = (json('watch.json') as Watch[]).filter(({ released }) => released);
const weekOf = new Map<string, string>(
  (json('weeks.json') as { id: string }[]).flatMap(({ id }) =>
    (json(`weeks/${id}.tickets.json`) as { id: string }[]).map((ticket): [string, string] => [ticket.id, id]),
  ),
);

/** What stands between the beginning of a ticket's entry and the next one. */
function entryOf(ticket: string): string {
  const page = textOf(site, `tickets/${weekOf.get(ticket)}.html`);
  const [, after = ''] = page.split(`id="${ticketAnchor(ticket)}"`);
  return after.slice(0, after.indexOf('</li>'));
}

describe('the chain of pages around a release', () => {
  it('leads from each ticket to what it was heard as, and back', () => {
    const heard = watches.flatMap(({ id, lanes }) => lanes.map((lane) => ({ id, ...lane })));
    expect(heard.some(({ tickets }) => tickets.length > 0)).toBe(true);
    for (const { id, kind, index, tickets } of heard) {
      const watch = textOf(site, `watch/${id}.html`);
      for (const ticket of tickets) {
        expect(entryOf(ticket)).toContain(`href="../watch/${id}.html#${kind}-${index + 1}"`);
        expect(watch).toContain(`#${ticketAnchor(ticket)}"`);
      }
    }
  });

  it('leads from the theme of a surprise to its watch, and back', () => {
    const surprises = watches.flatMap(({ id, unpredicted }) =>
      unpredicted.filter(({ found }) => found === 'theme').map(({ theme }) => ({ id, theme })),
    );
    expect(surprises).not.toEqual([]);
    for (const { id, theme } of surprises) {
      expect(textOf(site, `themes/${theme}.html`)).toContain(`href="../watch/${id}.html`);
      expect(textOf(site, `watch/${id}.html`)).toContain(`href="../themes/${theme}.html`);
    }
  });

  it('leads from the release to its watch, from both to the reading of the week, and back', () => {
    for (const { id } of watches) {
      const [release, watch] = [textOf(site, `releases/${id}.html`), textOf(site, `watch/${id}.html`)];
      expect(release).toContain(`href="../watch/${id}.html"`);
      expect(watch).toContain(`href="../releases/${id}.html"`);
      const [, week = ''] = /href="\.\.\/readings\/(\d{4}-W\d\d)\.html"/.exec(watch) ?? [];
      expect(release).toContain(`href="../readings/${week}.html"`);
      expect(textOf(site, `readings/${week}.html`)).toContain(`href="../watch/${id}.html"`);
    }
  });

  it('leads from the verdict on a prediction to the note beside it, and back', () => {
    for (const [id, note] of [
      ['v4-1-hand-back-by-class', 'cycle-6'],
      ['v4-2-seat-lists-by-room', 'cycle-7'],
    ]) {
      expect(textOf(site, 'releases.html')).toContain(`href="./releases/${id}.html#prediction"`);
      expect(textOf(site, `releases/${id}.html`)).toContain(`href="../voice/${note}.html"`);
      expect(textOf(site, `voice/${note}.html`)).toContain(`href="../releases/${id}.html#signal"`);
    }
  });
});

it('the record across releases counts what the watches count', () => {
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
  const rows = json('calibration.json').releases as {
    id: string;
    arrivals: { part: number; of: number };
    surprises: { tickets: number };
  }[];
  for (const { id, predicted, limitations, unpredicted } of watches) {
    const foreseen = sum([...predicted, ...limitations].map(({ arrived }) => arrived));
    const surprises = sum(unpredicted.map(({ count }) => count));
    expect(rows.find((row) => row.id === id)).toMatchObject({
      arrivals: { part: foreseen, of: foreseen + surprises },
      surprises: { tickets: surprises },
    });
  }
});
