import { z } from 'zod';
import { fileStem, readDocument, readMdx, weekId } from '../documents/index.ts';
import type { Fault } from '../faults/index.ts';
import { longestLine } from './lines/fit.ts';
import { lineLabels, lineNames } from './reading.ts';

const line = z
  .string()
  .trim()
  .min(1, { error: 'is empty. If nothing changed or nothing is needed, say so' })
  .refine((text) => [...text].length <= longestLine, {
    error: `is longer than ${longestLine} characters. The trio reads five lines, not five paragraphs`,
  });

const five = lineNames.map((name) => `'${name}' (${lineLabels[name]})`).join(', ');

/** The facts at the top of `content/readings/<week>.mdx`. */
const frontSchema = z.strictObject({
  week: weekId,
  /** The lines that the CS Lead says better than the computer; the others stay computed. */
  lines: z
    .strictObject(
      {
        volume: line.optional(),
        topTheme: line.optional(),
        change: line.optional(),
        watch: line.optional(),
        trio: line.optional(),
      },
      {
        error: (issue) =>
          issue.code === 'unrecognized_keys'
            ? `A reading has five lines: ${five}. Cut '${issue.keys.join("', '")}', or make it part of one of the five`
            : undefined,
      },
    )
    .default({}),
  /** Who answers for the reading, and since when. */
  signedBy: z
    .strictObject({
      name: z.string().min(1, { error: 'is empty. A signature has a name' }),
      at: z.iso.datetime({
        offset: true,
        error: 'is not a time with a zone. Write it as 2026-11-20T15:40:00+02:00',
      }),
    })
    .optional(),
});

/** The CS Lead's own words for one week. */
export interface AuthoredReading extends z.output<typeof frontSchema> {
  /** The content entry that holds the prose below the lines; the file's name without ending. */
  readonly entry: string;
  readonly file: string;
  /** True when there is prose beneath the front matter. */
  readonly hasProse: boolean;
}

/**
 * Reads `content/readings/<week>.mdx`.
 *
 * @returns the author's lines and signature, or the faults for which the computed reading stands in
 */
export function readAuthored(text: string, file: string): { authored?: AuthoredReading; faults: Fault[] } {
  const { document, faults } = readDocument(text, frontSchema, file);
  if (!document) return { faults };
  faults.push(...readMdx(document.body, file, document.bodyLine, new Map()).faults);
  const entry = fileStem(file);
  if (entry !== document.front.week) {
    faults.push({
      file,
      line: 2,
      message: `The file is named ${entry}, but its week is ${document.front.week}. Give both the same week.`,
    });
  }
  if (faults.length > 0) return { faults };
  return { authored: { ...document.front, entry, file, hasProse: document.body.trim() !== '' }, faults };
}
