import { z } from 'zod';
import { inSmallLetters, patternFault, readYaml } from '../../documents/index.ts';
import type { Fault } from '../../faults/index.ts';
import { kindSchema, streamSchema } from '../sorted.ts';
import { beginsWord } from './beginnings.ts';
import type { CueTable } from './table.ts';

/** A word of a table, as a person writes it: plain words, or a regular expression. */
const words = z
  .union([z.string(), z.number()])
  .transform((value) => inSmallLetters(String(value).trim()))
  .superRefine((value, context) => {
    const wrong = patternFault(value);
    if (wrong !== undefined) context.addIssue({ code: 'custom', message: wrong });
  });

const cue = z
  .strictObject({
    /** What such words speak of, as it stands after "Speaks of". */
    about: z.string().trim().min(1, { error: 'is empty. Say what such words speak of, as in "a crash"' }),
    stream: streamSchema,
    kind: kindSchema,
    weight: z
      .number()
      .min(0.1, { error: 'is too small. 1 is weak, 3 nearly decides; take the cue out to silence it' })
      .max(10, { error: 'is too large. 1 is weak, 3 nearly decides' }),
    where: z.enum(['anywhere', 'beginning', 'end']).default('anywhere'),
    words: z.array(words).min(1, { error: 'is empty. Write at least one word' }),
  })
  .superRefine((value, context) => {
    if (value.where !== 'anywhere') return;
    value.words.forEach((one, index) => {
      if (patternFault(one) !== undefined || beginsWord(one)) return;
      context.addIssue({
        code: 'custom',
        path: ['words', index],
        message:
          "begins with no letter or digit, so it would never be found. Write 'where: end' for marks that end a text",
      });
    });
  });

const tableSchema = z.strictObject({
  language: z.string().trim().min(1),
  codes: z
    .array(z.string().regex(/^[a-z]{2,3}$/, { error: "is no code of a language. Write it as in 'de'" }))
    .min(1, { error: "is empty. Write the language's code, as in [de]" }),
  prefixes: z
    .string()
    .regex(/^\p{L}+$/u, { error: 'may hold letters alone' })
    .optional(),
  withoutSpaces: z.boolean().default(false),
  cues: z.array(cue).min(1, { error: 'is empty. Write at least one cue, or take the file away' }),
});

/**
 * Reads `content/cues/<language>.yaml`: the words of one language that lean to a stream.
 *
 * @returns the table, or none and the faults that explain why, each with its line
 */
export function readCueTable(text: string, file: string): { table?: CueTable; faults: Fault[] } {
  const { value, faults } = readYaml(text, tableSchema, file);
  if (value === undefined) {
    const message = 'None of this file counts until it is mended: the words that Earshot comes with do.';
    return { faults: [...faults, { file, message }] };
  }
  const { language, codes, prefixes, withoutSpaces, cues } = value;
  return {
    table: {
      language,
      codes,
      ...(prefixes === undefined ? {} : { prefixes }),
      ...(withoutSpaces ? { withoutSpaces } : {}),
      lines: cues.map(({ stream, kind, weight, about, words: all, where }) => [
        stream,
        kind,
        weight,
        about,
        new RegExp(all.join('|'), 'u'),
        where,
      ]),
    },
    faults,
  };
}
