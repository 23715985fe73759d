import { z } from 'zod';
import { readYaml } from '../../documents/index.ts';
import type { Fault } from '../../faults/index.ts';
import { kindSchema, streamSchema } from '../sorted.ts';
import { any, beginningsOf } from './beginnings.ts';
import type { CueTable } from './table.ts';

/** A word of a table, as a person writes it: plain words, or a regular expression. */
const words = z
  .union([z.string(), z.number()])
  .transform((value) => inSmallLetters(String(value).trim()).replace(/[’‘ʼ]/g, "'"))
  .superRefine((value, context) => {
    const wrong = whatIsWrongWith(value);
    if (wrong !== undefined) context.addIssue({ code: 'custom', message: wrong });
  });

/** Tickets are read in small letters; a capital behind a backslash is a sign and no letter. */
function inSmallLetters(pattern: string): string {
  return pattern.replace(/\\.(?:\{[^}]*\})?|[^\\]+/gsu, (part) =>
    part.startsWith('\\') ? part : part.toLowerCase(),
  );
}

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
      if (whatIsWrongWith(one) !== undefined || beginsWord(one)) return;
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

const longest = 1500;
/** A repetition without an end that stands behind no backslash and in no brackets of one letter. */
const unbounded = /(?<!\\)[*+]|\{\d+,\}/g;

function whatIsWrongWith(value: string): string | undefined {
  if (!/[\p{L}\p{N}?!？؟]/u.test(value))
    return 'holds no word. Write words that stand in tickets, or take it out';
  if (value.length > longest) return `is longer than ${longest} characters. Write it as several`;
  let pattern: RegExp;
  try {
    pattern = new RegExp(`(?:${value})`, 'u');
  } catch {
    return 'is not a valid regular expression. Write the words as they stand in tickets, without brackets and other marks';
  }
  if (pattern.test('')) return 'also fits where nothing stands, so it would be found in every ticket';
  if ((value.match(unbounded)?.length ?? 0) > 2)
    return 'repeats without end more than twice, which can take for ever to read. Write {0,40} for all but two of the signs * and +';
  if (repeatsARepetition(value))
    return 'repeats what repeats itself, which can take for ever to read. Take one of the two signs *, + or {} out';
  return undefined;
}

/** A repetition within a repetition, `(a+)+`: its time may double with each letter of a ticket. */
function repeatsARepetition(pattern: string): boolean {
  const repeatsInside: boolean[] = [false];
  const bare = pattern.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x');
  for (let at = 0; at < bare.length; at += 1) {
    const letter = bare[at];
    const repeats =
      /^(?:[*+]|\{\d+,\d*\})/.test(bare.slice(at, at + 8)) && !/^\{(\d+),\1\}/.test(bare.slice(at, at + 8));
    if (letter === '(') repeatsInside.push(false);
    else if (letter === ')') {
      const inside = repeatsInside.pop() ?? false;
      const again = /^(?:[*+]|\{\d+,\d*\})/.test(bare.slice(at + 1, at + 9));
      if (inside && again) return true;
      if (inside || again) repeatsInside[repeatsInside.length - 1] = true;
    } else if (repeats) repeatsInside[repeatsInside.length - 1] = true;
  }
  return false;
}

function beginsWord(pattern: string): boolean {
  return [...beginningsOf(pattern)].every(
    (one) => one !== '' && (one.startsWith(any) || /^[\p{L}\p{N}_]/u.test(one)),
  );
}
