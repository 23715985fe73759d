import { defineCollection } from 'astro:content';
import { relative } from 'node:path';
import { glob, type Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import {
  type Chronicle,
  chronicle,
  foldersOf,
  reportSchema,
  themeReportSchema,
  weekSchema,
} from './chronicle/index.ts';
import { watchSchema } from './watch/index.ts';

/** A collection whose entries the chronicle holds: written anew at each load, so that nothing stale survives. */
function fromChronicle(
  entries: (chronicle: Chronicle) => readonly (readonly [id: string, data: object])[],
): Loader {
  return {
    name: 'chronicle',
    load: async ({ store, parseData, generateDigest }) => {
      const all = entries(await chronicle());
      store.clear();
      for (const [id, data] of all) {
        const parsed = await parseData({ id, data: data as Record<string, unknown> });
        store.set({ id, data: parsed, digest: generateDigest(parsed) });
      }
    },
  };
}

/**
 * Files of a content folder that the chronicle found sound. A file with a fault is told on `/data/` and never
 * reaches Astro, where it would end the whole build.
 */
function soundFiles(
  folder: string,
  ending: string,
  names: (chronicle: Chronicle) => readonly string[],
): Loader {
  return {
    name: 'sound-files',
    load: async (context) => {
      const sound = names(await chronicle());
      if (sound.length === 0) {
        context.store.clear();
        return;
      }
      const { root, content } = foldersOf(process.env['EARSHOT_ROOT'] || process.cwd(), process.env);
      await glob({
        base: `./${relative(root, content)}/${folder}`,
        pattern: sound.map((name) => `${name}.${ending}`),
        generateId: ({ entry }) => entry.slice(0, -ending.length - 1),
      }).load(context);
    },
  };
}

// The front matter of these files was checked by the room that reads them, with file and line for every fault.
const checkedElsewhere = z.record(z.string(), z.unknown());

/** What only the file of a curated theme says, and its page shows. */
const curatedSchema = z.object({
  /** Ids of tickets that show it best. */
  examples: z.array(z.coerce.string()).default([]),
  links: z.array(z.string()).default([]),
});

export const collections = {
  weeks: defineCollection({
    loader: fromChronicle(({ weeks }) => weeks.map((week) => [week.id, week])),
    schema: weekSchema,
  }),
  themes: defineCollection({
    loader: fromChronicle(({ themes }) => themes.map((theme) => [theme.id, theme])),
    schema: themeReportSchema,
  }),
  watches: defineCollection({
    loader: fromChronicle(({ releases }) => releases.map(({ id, watch }) => [id, watch])),
    schema: watchSchema,
  }),
  reports: defineCollection({
    loader: fromChronicle(({ report }) => [['data', report]]),
    schema: reportSchema,
  }),
  readings: defineCollection({
    loader: soundFiles('readings', 'mdx', ({ prose }) => prose),
    schema: checkedElsewhere,
  }),
  voice: defineCollection({
    loader: soundFiles('voice', 'mdx', ({ notes }) => notes.map(({ id }) => id)),
    schema: checkedElsewhere,
  }),
  curatedThemes: defineCollection({
    loader: soundFiles('themes', 'md', ({ themes }) =>
      themes.filter(({ curated }) => curated).map(({ id }) => id),
    ),
    schema: curatedSchema,
  }),
};
