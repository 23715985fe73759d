import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import type { TextTicket } from '../../src/themes/index.ts';
import type { Asked, Matched } from '../../src/watch/index.ts';

/** One labelled watch: what was asked for, what arrived, and which of it a reader says belongs together. */
export interface Episode {
  readonly id: string;
  readonly asked: Asked;
  readonly tickets: readonly TextTicket[];
  readonly labels: ReadonlyMap<string, Matched | null>;
}

interface Line {
  readonly id: string;
  readonly questions: { question: string; answer: string; phrasings: string[] }[];
  readonly limitations: string[];
  readonly tickets: {
    id: string | number;
    createdAt?: string;
    subject: string;
    body: string;
    label: Matched | null;
  }[];
}

const data = fileURLToPath(new URL('../../../shared/data/', import.meta.url));

/** True when the labelled sets lie beside the project. */
export function setsArePresent(): boolean {
  return existsSync(`${data}questions/episodes.jsonl`);
}

/** Reads a labelled set, with at most so many of each question's phrasings. */
export function episodesOf(name: string, phrasings: number): Episode[] {
  return episodesIn(`${data}questions/${name}.jsonl`, phrasings);
}

/** The project's own small set: two invented releases of the demo's product, tickets in English, German and Hebrew. */
export function ownEpisodes(phrasings: number): Episode[] {
  return episodesIn(fileURLToPath(new URL('own.jsonl', import.meta.url)), phrasings);
}

/** The demo's own tickets before the invented releases: 1,000 of them, at even steps. */
export function ownBackground(): TextTicket[] {
  const file = fileURLToPath(new URL('../../data/tickets/gradelight-zendesk.csv', import.meta.url));
  const rows = parse(readFileSync(file), { columns: true, relax_column_count: true }) as Record<
    'Id' | 'Created at' | 'Subject' | 'Description',
    string
  >[];
  const step = Math.max(1, Math.floor(rows.length / 1000));
  return rows
    .filter((_, at) => at % step === 0)
    .slice(0, 1000)
    .map((row) => ({
      id: row.Id,
      createdAt: row['Created at'],
      subject: row.Subject,
      body: row.Description ?? '',
    }));
}

function episodesIn(file: string, phrasings: number): Episode[] {
  return linesOf<Line>(file).map((line) => ({
    id: line.id,
    asked: {
      questions: line.questions.map((one) => ({ ...one, phrasings: one.phrasings.slice(0, phrasings) })),
      limitations: line.limitations,
    },
    tickets: line.tickets.map(({ id, createdAt, subject, body }) => ({
      id: String(id),
      createdAt: createdAt ?? '',
      subject,
      body,
    })),
    labels: new Map(line.tickets.map(({ id, label }) => [String(id), label])),
  }));
}

/** Every fourth text of Banking77, without the texts of an episode. */
export function bankingBackground(): (episode: Episode) => TextTicket[] {
  const texts = linesOf<{ text: string }>(`${data}themes/banking77.jsonl`)
    .filter((_, at) => at % 4 === 0)
    .map(({ text }, at) => ({
      id: `background-${String(at).padStart(5, '0')}`,
      createdAt: '',
      subject: text,
      body: '',
    }));
  return (episode) => {
    const own = new Set(episode.tickets.map((ticket) => ticket.subject));
    return texts.filter((text) => !own.has(text.subject));
  };
}

/** The questions of Firefox's users in the three weeks before the release of 2026-02-24 06:00 -0800. */
export function firefoxBackground(): TextTicket[] {
  return firefoxBetween('2026-02-03T06:00:00-08:00', '2026-02-24T06:00:00-08:00');
}

/** The release before that, for which nothing was fitted: few of its 48 hours' tickets are about it, and two weeks lie before it. */
export function earlierFirefox(phrasings: number): { episode: Episode; background: TextTicket[] } {
  const one = JSON.parse(readFileSync(new URL('firefox-147.json', import.meta.url), 'utf8')) as {
    readonly id: string;
    readonly from: string;
    readonly to: string;
    readonly questions: Line['questions'];
    readonly limitations: string[];
    readonly leftOut: string[];
    readonly labels: Record<string, Matched>;
  };
  const tickets = firefoxBetween(one.from, one.to).filter(({ id }) => !one.leftOut.includes(id));
  return {
    episode: {
      id: one.id,
      asked: {
        questions: one.questions.map((each) => ({ ...each, phrasings: each.phrasings.slice(0, phrasings) })),
        limitations: one.limitations,
      },
      tickets,
      labels: new Map(tickets.map(({ id }) => [id, one.labels[id] ?? null])),
    },
    background: firefoxBetween('2025-12-31T00:00:00Z', one.from),
  };
}

/** The questions of Firefox's users between two instants, each once, in the order of the files. */
function firefoxBetween(fromText: string, toText: string): TextTicket[] {
  const folder = `${data}tickets/sumo-firefox-2026/`;
  const [from, to] = [Date.parse(fromText), Date.parse(toText)];
  const tickets = new Map<string, TextTicket>();
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.csv'))
    .sort()) {
    const day = Date.parse(`${name.slice(0, 10)}T00:00:00Z`);
    if (day < from - 2 * dayLength || day > to + 2 * dayLength) continue;
    for (const row of parse(readFileSync(folder + name), {
      columns: true,
      relax_column_count: true,
    }) as { id: string; created: string; title: string; content: string }[]) {
      const created = Date.parse(row.created.replace(/^(\S+) (\S+) ([+-]\d\d)(\d\d)$/, '$1T$2$3:$4'));
      if (!(created >= from && created < to)) continue;
      const { id } = row;
      tickets.set(id, {
        id,
        createdAt: new Date(created).toISOString(),
        subject: row.title,
        body: withoutHtml(row.content),
      });
    }
  }
  return [...tickets.values()];
}

const dayLength = 86_400_000;

function withoutHtml(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;|&#160;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;|&apos;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 1500);
}

function linesOf<Row>(file: string): Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}
