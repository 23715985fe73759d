import { z } from 'zod';
import {
  blocksOf,
  fileStem,
  htmlFaults,
  readDocument,
  unpublishable,
  webAddress,
} from '../../documents/index.ts';
import type { Fault } from '../../faults/index.ts';
import { chainLevelSchema, streamSchema } from '../../sorting/index.ts';
import { comparable } from '../text/phrase-match.ts';
import type { CuratedTheme } from '../theme.ts';

/** YAML reads 10234 and 404 as numbers; the person meant the text. */
const text = z.union([z.string(), z.number()]).transform((value) => String(value).trim());
const phrase = text.refine(
  (value) => /[\p{L}\p{N}]/u.test(value),
  'holds no word. Write words that stand in tickets, or take it out.',
);

const front = z
  .strictObject({
    title: text.refine((value) => value !== '', 'is empty. Write a short name as customers say it.'),
    phrases: z.array(phrase).min(1, 'is empty. Write at least one phrase that stands in its tickets.'),
    notPhrases: z.array(phrase).default([]),
    examples: z.array(text).default([]),
    stream: streamSchema.optional(),
    chainLevel: chainLevelSchema.optional(),
    owner: text.optional(),
    links: z.array(webAddress).default([]),
  })
  .superRefine((value, context) => {
    const out = new Set(value.notPhrases.map(comparable));
    value.phrases.forEach((one, index) => {
      if (!out.has(comparable(one))) return;
      context.addIssue({
        code: 'custom',
        path: ['phrases', index],
        message: `is also under 'notPhrases', so that it keeps out every ticket it finds. Take '${one}' out of one of the two.`,
      });
    });
  });

/** `#theme-none` opens a week's tickets that belong to no theme. */
const reserved = 'none';

/**
 * Reads a theme that the team wrote down, `content/themes/<id>.md`: facts between two lines of `---`, then what it is.
 *
 * @param markdown the file's text
 * @param file its path; the name without ending is the theme's id
 * @returns the theme, or none and the faults that explain why, with their lines
 */
export function readCuratedTheme(markdown: string, file: string): { theme?: CuratedTheme; faults: Fault[] } {
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

  const { title, phrases, notPhrases, examples, links, stream, chainLevel, owner } = document.front;
  return {
    theme: {
      id,
      label: title,
      curated: true,
      ...(stream === undefined ? {} : { stream }),
      ...(chainLevel === undefined ? {} : { chainLevel }),
      ...(owner === undefined ? {} : { owner }),
      reason: `Written down by the team; a ticket belongs when it says ${phrases.map((one) => `“${one}”`).join(' or ')}.`,
      phrases,
      notPhrases,
      terms: new Map(),
      threshold: 1,
      found: 'written',
      since: 0,
      idf: new Map(),
      words: phrases.slice(0, 4),
      examples,
      links,
    },
    faults: [],
  };
}
