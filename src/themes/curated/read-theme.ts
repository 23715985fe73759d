import { z } from 'zod';
import {
  blocksOf,
  fileStem,
  htmlFaults,
  type LineOf,
  readDocument,
  unpublishable,
  webAddress,
} from '../../documents/index.ts';
import type { Fault } from '../../faults/index.ts';
import { chainLevelSchema, streamSchema } from '../../sorting/index.ts';
import { comparable } from '../text/phrase-match.ts';
import type { CuratedTheme } from '../theme.ts';
import { themePatternFault } from './bounded.ts';

/** YAML reads 10234 and 404 as numbers; the person meant the text. */
const text = z.union([z.string(), z.number()]).transform((value) => String(value).trim());
const phrase = text.refine(
  (value) => /[\p{L}\p{N}]/u.test(value),
  'holds no word. Write words that stand in tickets, or take it out.',
);

const pattern = text.superRefine((value, context) => {
  const wrong = themePatternFault(value);
  if (wrong !== undefined) context.addIssue({ code: 'custom', message: wrong });
});

const front = z
  .strictObject({
    title: text.refine((value) => value !== '', 'is empty. Write a short name as customers say it.'),
    /** A ticket that holds one of these, and none of `notPhrases` and `notPatterns`, belongs. */
    phrases: z.array(phrase).default([]),
    patterns: z.array(pattern).default([]),
    notPhrases: z.array(phrase).default([]),
    notPatterns: z.array(pattern).default([]),
    /** Ids of tickets that show it: a ticket that resembles them belongs as well. */
    examples: z.array(text).default([]),
    /** Where its unclear tickets go, and at which level its bugs should have been caught. */
    stream: streamSchema.optional(),
    chainLevel: chainLevelSchema.optional(),
    owner: text.optional(),
    links: z.array(webAddress).default([]),
  })
  .superRefine((value, context) => {
    if (value.phrases.length + value.patterns.length + value.examples.length === 0) {
      context.addIssue({
        code: 'custom',
        message:
          'has neither phrases nor patterns nor examples, so that no ticket could belong. Write at least one of the three.',
      });
    }
    for (const [kept, out] of [
      ['phrases', 'notPhrases'],
      ['patterns', 'notPatterns'],
    ] as const) {
      const outside = new Set(value[out].map(comparable));
      value[kept].forEach((one, index) => {
        if (!outside.has(comparable(one))) return;
        context.addIssue({
          code: 'custom',
          path: [kept, index],
          message: `is also under '${out}', so that it keeps out every ticket it finds. Take '${one}' out of one of the two.`,
        });
      });
    }
  });

/** `#theme-none` opens a week's tickets that belong to no theme. */
const reserved = 'none';

/**
 * Reads a theme that the team wrote down, `content/themes/<id>.md`: facts between two lines of `---`, then what it is.
 *
 * @param markdown the file's text
 * @param file its path; the name without ending is the theme's id
 * @returns the theme with a way to tell the lines of what its file says, or none and the faults that explain why, with their lines
 */
export function readCuratedTheme(
  markdown: string,
  file: string,
): { theme?: CuratedTheme; lineOf?: LineOf; faults: Fault[] } {
  const id = fileStem(file);
  const { document, faults } = readDocument(markdown, front, file);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
    faults.unshift({
      file,
      message: `The file's name becomes the theme's address, and '${id}' cannot. Use lower-case letters a to z, digits and single hyphens: 'seat-lists.md'.`,
    });
  }
  if (id === reserved) {
    faults.unshift({
      file,
      message: `'${reserved}' is what the address of the tickets without a theme is made of. Give the file another name.`,
    });
  }
  if (document !== undefined) {
    const blocks = blocksOf(document.body);
    const offset = document.bodyLine - 1;
    faults.push(...htmlFaults(blocks, offset, file), ...unpublishable(blocks, offset, file));
  }
  if (document === undefined || faults.length > 0) return { faults };

  const { title, phrases, patterns, notPhrases, notPatterns, examples, links } = document.front;
  const { stream, chainLevel, owner } = document.front;
  return {
    theme: {
      id,
      label: title,
      curated: true,
      ...(stream === undefined ? {} : { stream }),
      ...(chainLevel === undefined ? {} : { chainLevel }),
      ...(owner === undefined ? {} : { owner }),
      reason: reasonOf(phrases, patterns, examples.length),
      phrases,
      patterns,
      notPhrases,
      notPatterns,
      terms: new Map(),
      threshold: 1,
      found: 'written',
      since: 0,
      idf: new Map(),
      words: phrases.slice(0, 4),
      examples,
      links,
    },
    lineOf: document.lineOf,
    faults: [],
  };
}

function reasonOf(phrases: readonly string[], patterns: readonly string[], examples: number): string {
  const says = phrases.map((one) => `“${one}”`);
  const ways = [
    ...(says.length === 0 ? [] : [`says ${says.join(' or ')}`]),
    ...(patterns.length === 0 ? [] : [`fits ${patterns.map((one) => `/${one}/`).join(' or ')}`]),
    ...(examples === 0
      ? []
      : [`is or resembles ${examples === 1 ? 'its example' : `one of its ${examples} examples`}`]),
  ];
  return `Written down by the team; a ticket belongs when it ${ways.join(', or ')}.`;
}
