import { z } from 'zod';
import { type Calibration, calibrationSchema } from '../calibration/index.ts';
import { handoffJson, handoffJsonSchema } from '../handoffs/index.ts';
import { lineNames } from '../readings/index.ts';
import { watchSchema } from '../watch/index.ts';
import type { Chronicle } from './chronicle.ts';
import { csvOf } from './csv.ts';
import { ingestSchema } from './schema/ingest.ts';
import { themeJsonSchema, ticketJsonSchema, weekEntrySchema, weekJsonSchema } from './schema/json.ts';
import type { BugEntry } from './schema/pipeline-bugs.ts';
import { type PipelineJson, pipelineJsonSchema } from './schema/pipeline-json.ts';
import type { TicketLine } from './schema/ticket.ts';
import type { WeekReport } from './schema/week.ts';

/** `api/ingest.json`: how the data came in. */
export const ingestJson = ({ report }: Chronicle): z.output<typeof ingestSchema> =>
  ingestSchema.parse(report.ingest);

/** `api/weeks.json`: every week, oldest first. */
export const weeksJson = ({ weeks }: Chronicle): z.output<typeof weekEntrySchema>[] =>
  weeks.map((week) => weekEntrySchema.parse(week));

/** `api/weeks/<id>.json`: the figures and the five lines of one week. */
export function weekJson(week: WeekReport): z.output<typeof weekJsonSchema> {
  const { lines, signedBy } = week.reading;
  return weekJsonSchema.parse({
    ...week,
    reading: Object.fromEntries(lineNames.map((name) => [name, lines[name].text])),
    ...(signedBy ? { signedBy } : {}),
  });
}

/** `api/weeks/<id>.tickets.json`: one row a ticket; no text, no person. */
export const ticketsJson = (tickets: readonly TicketLine[]): z.output<typeof ticketJsonSchema>[] =>
  tickets.map((ticket) =>
    ticketJsonSchema.parse({
      ...ticket,
      confidence: Math.round(ticket.confidence * 1000) / 1000,
      themes: ticket.themes.map(({ id }) => id),
    }),
  );

/** `api/weeks/<id>.tickets.csv`: the same rows, for a spreadsheet. */
export function ticketsCsv(tickets: readonly TicketLine[]): string {
  const columns = [
    'id',
    'createdAt',
    'stream',
    'streamBy',
    'confidence',
    'chainLevel',
    'supportLevel',
    'themes',
    'account',
  ] as const;
  return csvOf(
    columns,
    ticketsJson(tickets).map((ticket) =>
      columns.map((column) => {
        const value = ticket[column];
        return Array.isArray(value) ? value.join(' ') : value;
      }),
    ),
  );
}

/** `api/themes.json`: every theme with its weeks. */
export const themesJson = ({ themes }: Chronicle): z.output<typeof themeJsonSchema>[] =>
  themes.map((theme) => themeJsonSchema.parse(theme));

/** `api/pipeline.json`: what is done about tickets, from their stream on. */
export function pipelineJson({ pipeline }: Chronicle): PipelineJson {
  const { groups, untraced, older } = pipeline.bugs;
  return pipelineJsonSchema.parse({
    ...pipeline,
    bugs: {
      ...pipeline.bugs,
      groups: groups.map((group) => ({ ...group, bugs: group.bugs.map(withoutWords) })),
      untraced: untraced.map(withoutWords),
      older: older.map(withoutWords),
    },
  });
}

/** What neither triage nor a theme has named is called by what its ticket says. */
function withoutWords({ title, ...bug }: BugEntry): object {
  return bug.bug === undefined && bug.theme === undefined ? bug : { ...bug, title };
}

/** `api/watch.json`: every watch, the newest release first. */
export const watchesJson = ({ releases }: Chronicle): z.output<typeof watchSchema>[] =>
  releases.map(({ watch }) => watchSchema.parse(watch));

/** `api/handoffs.json`: every release and whether it may go on. */
export const handoffsJson = ({ releases }: Chronicle): z.output<typeof handoffJsonSchema>[] =>
  releases.map(({ handoff, gate }) => handoffJson(handoff, gate));

/** `api/calibration.json`: what was foreseen and what came, release by release. */
export const calibrationJson = ({ calibration }: Chronicle): Calibration =>
  calibrationSchema.parse(calibration);

/** `api/schema/<name>.json`: JSON Schema of each document, made from the schemas that the build itself uses. */
export const jsonSchemas: ReadonlyMap<string, object> = new Map(
  (
    [
      ['ingest', ingestSchema],
      ['weeks', z.array(weekEntrySchema)],
      ['week', weekJsonSchema],
      ['week-tickets', z.array(ticketJsonSchema)],
      ['themes', z.array(themeJsonSchema)],
      ['pipeline', pipelineJsonSchema],
      ['watches', z.array(watchSchema)],
      ['watch', watchSchema],
      ['handoffs', z.array(handoffJsonSchema)],
      ['calibration', calibrationSchema],
    ] as const
  ).map(([name, schema]) => [name, z.toJSONSchema(schema)]),
);
