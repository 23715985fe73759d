import type { Report } from '../chronicle/index.ts';

/** What the data of a site cover. */
interface Coverage {
  readonly tickets: number;
  readonly files: number;
  /** The first and the last day on which a ticket was written, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
}

/** What the exports hold up to the as-of time; nothing where no file holds a ticket. */
export function coverageOf({ ingest, read }: Pick<Report, 'ingest' | 'read'>): Coverage | undefined {
  const { asOf } = ingest;
  const spans = read.flatMap(({ from, to }) => (from && to ? [{ from, to }] : []));
  const first = spans.map(({ from }) => from).sort(byTime)[0];
  const last = spans
    .map(({ to }) => to)
    .sort(byTime)
    .at(-1);
  if (first === undefined || last === undefined || asOf === null) return undefined;
  const end = byTime(last, asOf) > 0 ? asOf : last;
  return { tickets: ingest.tickets, files: spans.length, from: dayOf(first), to: dayOf(end) };
}

/** Of times as ISO 8601 with their offsets, which do not sort as texts. */
const byTime = (a: string, b: string): number => Date.parse(a) - Date.parse(b);
const dayOf = (time: string): string => time.slice(0, 10);
