import type { RoutedTicket, RuleGrounds } from '../../../src/pipeline/misroutes/grounds.ts';
import { defaultSettings } from '../../../src/settings/index.ts';
import type { Correction, Sorted } from '../../../src/sorting/index.ts';
import { redact, type Ticket } from '../../../src/tickets/index.ts';
import { english } from '../../../src/words/index.ts';

/** A ticket of a test: a bug that a person sorted, at first line by its group, unless it says otherwise. */
export function routed({
  sorted = {},
  themes = ['seat-lists'],
  tags = [],
  week = 0,
  day = 0,
  ...ticket
}: { id: string } & Partial<Omit<Ticket, 'tags' | 'subject' | 'body'>> & {
    sorted?: Partial<Sorted>;
    themes?: string[];
    tags?: string[];
    week?: number;
    day?: number;
  }): RoutedTicket {
  const at = Date.parse('2026-03-02T09:00:00Z') + (7 * week + day) * 86_400_000;
  return {
    at,
    week,
    themes,
    sorted: {
      stream: 'bug',
      streamBy: 'person',
      confidence: 1,
      reason: 'Sorted by hand.',
      kind: 'doesnt-work',
      supportLevel: 'L1',
      ...sorted,
    },
    ticket: {
      createdAt: new Date(at).toISOString(),
      subject: redact('Seat list').text,
      body: redact('It is in the order of yesterday.').text,
      group: 'Support',
      from: { file: 'data/tickets/a.csv', line: 2 },
      ...ticket,
      tags: tags.map((tag) => redact(tag).text),
    },
  };
}

/** What the rules are given: these tickets, and a requester for each who stands for one account. */
export function groundsOf(
  tickets: readonly RoutedTicket[],
  corrections: readonly Omit<Correction, 'line'>[] = [],
): RuleGrounds {
  return {
    tickets,
    corrections: new Map(corrections.map((one) => [one.ticket, { ...one, line: 2 }])),
    settings: defaultSettings,
    independentOf: (some) => {
      const accounts = new Set(some.map(({ ticket }) => ticket.account)).size;
      return { independent: accounts, accounts };
    },
    words: english,
  };
}

/** So many plain tickets that no rule speaks of, so that nothing in a test is the default of the desk. */
export function plain(count: number): RoutedTicket[] {
  return Array.from({ length: count }, (_, at) =>
    routed({ id: `plain-${at}`, themes: [], sorted: { stream: 'noise', kind: 'how-do-i' } }),
  );
}
