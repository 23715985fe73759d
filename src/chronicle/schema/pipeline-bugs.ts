import { z } from 'zod';
import {
  areas,
  bugClasses,
  bugStates,
  impacts,
  priorities,
  reaches,
  reversibilities,
  severities,
} from '../../pipeline/index.ts';
import { chainLevelSchema, chainRootSchema } from '../../sorting/index.ts';

/** A remark of the practice on one bug, in words. */
const noteSchema = z.object({
  rule: z.string(),
  grade: z.enum(['warn', 'note']),
  says: z.string(),
});

/** What the export's tickets say is marked so: bug triage has not agreed on it. */
const givenBy = z.enum(['triage', 'export']);

/** One bug: a record of bug triage, else the bug tickets of one theme, else a single ticket. */
export const bugSchema = z.object({
  /** Its fragment on the page of bugs. */
  anchor: z.string(),
  /** The tracker's number, where triage filed it. */
  bug: z.string().optional(),
  title: z.string(),
  theme: z.object({ id: z.string(), label: z.string() }).optional(),
  state: z.enum(bugStates).optional(),
  owner: z.string().optional(),
  surface: z.string().optional(),
  areas: z.array(z.enum(areas)),
  class: z.enum(bugClasses).optional(),
  reversibility: z.enum(reversibilities).optional(),
  chain: z.object({
    /** The level that counts, and who named it. */
    level: chainLevelSchema.optional(),
    by: z.enum(['triage', 'person', 'theme']).optional(),
    /** Where a person named it: on how many of its tickets. */
    onTickets: z.number().optional(),
    root: chainRootSchema.optional(),
    /** A level that nobody has confirmed, with its reason in words. */
    proposal: z.object({ level: chainLevelSchema, reason: z.string() }).optional(),
  }),
  severity: z.object({ is: z.enum(severities), by: givenBy }).optional(),
  impact: z.object({ is: z.enum(impacts), by: givenBy }).optional(),
  /** Follows from severity and impact; nobody types it. */
  priority: z.enum(priorities).optional(),
  reach: z.object({ is: z.enum(reaches), derived: z.boolean() }),
  reproducible: z.object({ is: z.enum(['yes', 'no', 'unknown']), says: z.string() }),
  /** ISO 8601 with offset; both absent while no export holds a ticket of it. */
  firstSeen: z.string().optional(),
  lastSeen: z.string().optional(),
  /** Ids, oldest first. */
  tickets: z.array(z.string()),
  /** Different requesters whom its tickets name. */
  reporters: z.number(),
  accounts: z.number(),
  /** Whether it passes the practice's test of a bug. */
  traced: z.boolean(),
  /** What it lacks to pass, a sentence each and the same for a table; empty for a traced one. */
  lacks: z.array(z.object({ rule: z.enum(['S2', 'S3']), says: z.string(), short: z.string() })),
  /** Of an untraced one: calendar days and working days since it was first seen or filed. */
  age: z.object({ days: z.number(), workingDays: z.number(), says: z.string() }).optional(),
  notes: z.array(noteSchema),
});
export type BugEntry = z.output<typeof bugSchema>;

/** A stretch of whole weeks: `from` belongs to it, `to` is its last day. */
const periodSchema = z.object({ from: z.string(), to: z.string(), says: z.string() });

/** Several bugs at one chain level in a short time. */
const patternSchema = z.object({
  level: chainLevelSchema,
  over: z.enum(['week', 'cycle']),
  period: periodSchema,
  /** Anchors of its bugs, in the order of the page. */
  bugs: z.array(z.object({ anchor: z.string(), title: z.string() })),
  /** Tickets of these bugs in the period. */
  tickets: z.number(),
  says: z.string(),
});

/** Which levels let bugs through that were met in one month. */
const monthSchema = z.object({
  /** `2026-10`. */
  month: z.string(),
  name: z.string(),
  traced: z.number(),
  untraced: z.number(),
  levels: z.record(chainLevelSchema, z.number()),
  roots: z.partialRecord(chainRootSchema, z.number()),
  says: z.string(),
});

/** Everything that the page of bugs says: `api/pipeline.json` holds it, `api/pipeline/bugs.csv` its bugs. */
export const bugsSchema = z.object({
  /** Bugs that pass the practice's test, the most urgent first, those that are mended last. */
  traced: z.array(bugSchema),
  /** The same, under the theme of most of their tickets; by priority, then reach. */
  groups: z.array(
    z.object({
      theme: z.object({ id: z.string(), label: z.string() }).optional(),
      bugs: z.array(bugSchema),
      /** Tickets of the theme that most likely tell of these bugs and are in no record. */
      unfiled: z
        .object({
          tickets: z.number(),
          /** Oldest first. */
          ids: z.array(z.string()),
          firstSeen: z.string(),
          lastSeen: z.string(),
          says: z.string(),
        })
        .optional(),
    }),
  ),
  /** How many pass it. */
  passing: z.number(),
  /** Bugs that do not pass it yet, by priority, then reach. */
  untraced: z.array(bugSchema),
  /** What these lack, and how many lack it, as sentences. */
  lacking: z.array(z.object({ rule: z.string(), count: z.number(), says: z.string() })),
  /** Single reports of no theme that do not pass it either and are older than four weeks. */
  older: z.array(bugSchema),
  patterns: z.array(patternSchema),
  /** The last complete week and the last complete cycle, which patterns are looked for in; absent before one is complete. */
  looked: z.object({ week: periodSchema, cycle: periodSchema.optional() }).optional(),
  /** Newest first, at most twelve. */
  months: z.array(monthSchema),
  /** What the page begins with. */
  says: z.string(),
});
export type BugsReport = z.output<typeof bugsSchema>;
