import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Example, Stream } from '../../src/sorting/index.ts';

type Row = Record<string, string>;

/** A public set of labelled texts, as its repository has it. */
export interface LabelledSet {
  readonly name: string;
  /** The figures of the reference for its method at 50, 200 and 1,000 labels: macro-F1 and coverage at 90 %. */
  readonly beside: string;
  readonly examples: readonly Example[];
}

const sets = [
  {
    name: "NLBSE'24, pooled",
    files: ['issues_train.csv', 'issues_test.csv'],
    beside: '.63/.07 .71/.33 .77/.55',
    read: ({ title = '', body = '', label = '' }: Row) => ({ subject: title, body, label }),
    streams: { bug: 'bug', feature: 'brief', question: 'noise' },
  },
  {
    name: 'VU app reviews',
    files: ['dataset.csv'],
    beside: '.60/.03 .68/.23 .74/.44',
    read: ({ topic = '', review = '', category_final: label = '' }: Row) => ({
      subject: topic,
      body: review,
      label,
    }),
    streams: { 'bug report': 'bug', requirement: 'brief', other: 'noise', noise: 'noise' },
  },
  {
    name: 'CLAP app reviews',
    files: ['rq1-raw-data.csv'],
    beside: '.72/.56 .78/.80 .83/.92',
    read: ({ review = '', category: label = '' }: Row) => ({ subject: '', body: review, label }),
    streams: {
      bug: 'bug',
      performance: 'bug',
      energy: 'bug',
      security: 'bug',
      feature: 'brief',
      usability: 'brief',
      other: 'noise',
    },
  },
] as const;

/** The sets whose files lie in a folder, and the names of the files of those that do not. */
export function labelledSets(folder: string): { found: LabelledSet[]; missing: string[] } {
  const found: LabelledSet[] = [];
  const missing: string[] = [];
  for (const { name, files, beside, read, streams } of sets) {
    const paths = files.map((file) => join(folder, file));
    if (!paths.every((path) => existsSync(path))) missing.push(...files);
    else {
      const known = new Map<string, Stream>(Object.entries(streams));
      const examples = paths.flatMap(rowsOf).flatMap((row): Example[] => {
        const { label, ...text } = read(row);
        const stream = known.get(label.toLowerCase());
        return stream === undefined ? [] : [{ ...text, stream }];
      });
      found.push({ name, beside, examples });
    }
  }
  if (found.length === sets.length)
    found.push({
      name: 'all of them pooled',
      beside: '.63/.00 .66/.06 .71/.38, at 5000 .76/.57 (over five sets, two of them others)',
      examples: found.flatMap(({ examples }) => examples),
    });
  return { found, missing };
}

/** NLBSE'24 as its protocol parts it: one training and one test set for each of five repositories. */
export function nlbse(folder: string): { repo: string; train: Example[]; test: Example[] }[] | undefined {
  const paths = ['issues_train.csv', 'issues_test.csv'].map((file) => join(folder, file));
  if (!paths.every((path) => existsSync(path))) return undefined;
  const [train = [], test = []] = paths.map((path) =>
    rowsOf(path).flatMap(({ repo = '', label = '', title = '', body = '' }) => {
      const stream = ({ bug: 'bug', feature: 'brief', question: 'noise' } as const)[label];
      return stream === undefined ? [] : [{ repo, subject: title, body, stream }];
    }),
  );
  return [...new Set(train.map(({ repo }) => repo))].map((repo) => ({
    repo,
    train: train.filter((one) => one.repo === repo),
    test: test.filter((one) => one.repo === repo),
  }));
}

/** Real questions when they are at hand, else sentences made from a few words by counting. */
export function texts(): { tickets: { subject: string; body: string }[]; from: string } {
  const file = new URL('../../../shared/data/tickets/shaped-freshdesk/tickets.csv', import.meta.url);
  if (existsSync(file)) {
    const tickets = rowsOf(file).map((row) => ({
      subject: row['Subject'] ?? '',
      body: row['Description'] ?? '',
    }));
    return { tickets, from: 'real questions' };
  }
  const words =
    'the exam list of room four does not open since monday please tell how we can print it again for class and school'.split(
      ' ',
    );
  const sentence = (seed: number, count: number): string =>
    Array.from({ length: count }, (_, at) => words[(seed * 7 + at * (1 + (seed % 11))) % words.length]).join(
      ' ',
    );
  const tickets = Array.from({ length: 5000 }, (_, seed) => ({
    subject: sentence(seed, 6),
    body: sentence(seed + 1, 100),
  }));
  return { tickets, from: 'generated tickets' };
}

function rowsOf(file: string | URL): Row[] {
  return parse(readFileSync(file), { columns: true, bom: true, relax_column_count: true }) as Row[];
}
