import { describe, expect, it } from 'vitest';
import { kindOf, markedUp, ticketRecord } from '../../src/commands/searchable.ts';
import { english } from '../../src/words/index.ts';

it('pages are searched that say something of their own; lists, home and tickets are not', () => {
  expect(
    [
      'readings/2026-W47.html',
      'themes/seats.html',
      'releases/v2.html',
      'watch/v2.html',
      'voice/spring.html',
      'pipeline.html',
      'pipeline/bugs.html',
    ].map(kindOf),
  ).toEqual(['reading', 'theme', 'handoff', 'watch', 'note', 'pipeline', 'pipeline']);
  for (const page of [
    'index.html',
    'themes.html',
    '404.html',
    'style.html',
    'tickets/2026-W47.html',
    'pipeline/unclear.html',
    'api/weeks.json',
  ])
    expect(kindOf(page), page).toBeUndefined();
});

it('a page says its kind to the index, and nothing of what it says breaks out of the mark', () => {
  expect(
    markedUp('<main id="content"><p>Seats</p></main>', { kind: '48 "hours" & more', about: undefined }),
  ).toBe(
    '<main data-pagefind-body data-pagefind-meta="kind[data-kind]" data-kind="48 &quot;hours&quot; &amp; more" data-pagefind-filter="group:pages" id="content"><p>Seats</p> </main>',
  );
  expect(markedUp('<main>', { kind: 'Reading', about: 'Week 47, $1 days' })).toContain(
    'data-about="Week 47, $1 days"',
  );
});

describe('a ticket in the index', () => {
  const ticket = {
    id: '34717',
    when: 'Tuesday 17 November 2026, 10:14',
    subject: 'Lost grades',
    body: 'They are gone.',
  };

  it('leaves out the numbers of tickets that it links to: each is an entry of its own', () => {
    const html = '<main><p>See <a class="t" href="../tickets/2026-W46.html#t-34641">34641</a></p></main>';
    expect(markedUp(html, { kind: 'Bugs', about: undefined })).toContain(
      '<a data-pagefind-ignore class="t" href="../tickets/2026-W46.html#t-34641">',
    );
  });

  it('holds its words, its number, its time, and its account where the site names it', () => {
    expect(ticketRecord({ ...ticket, account: 'Elm Academy' }, english)).toEqual({
      content: 'They are gone.',
      meta: {
        title: 'Lost grades',
        kind: 'Ticket',
        about: '34717 · Tuesday 17 November 2026, 10:14 · Elm Academy',
      },
    });
  });

  it('is found by what the customer wrote, not by the names of what was redacted', () => {
    const { content, meta } = ticketRecord(
      { ...ticket, subject: 'From ⟨name⟩', body: 'Write to ⟨email⟩ now' },
      english,
    );
    expect([meta['title'], content]).toEqual(['From ⟨…⟩', 'Write to ⟨…⟩ now']);
  });

  it('is there without a body or a subject too', () => {
    expect(ticketRecord({ ...ticket, body: '' }, english).content).toBe('Lost grades');
    const { content, meta } = ticketRecord({ ...ticket, subject: '', body: '' }, english);
    expect([meta['title'], content]).toEqual(['Ticket 34717', 'Ticket 34717']);
  });
});
