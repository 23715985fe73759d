import { z } from 'zod';
import { weekId } from '../../documents/index.ts';
import { comparableName } from './names.ts';
import type { KnownTheme, Registry } from './registry.ts';

const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: 'is not an id. An id has lower-case letters a to z, digits and single hyphens',
});
const label = z.string().refine((value) => value.trim() !== '', 'is empty. Write a short name');
const weights = z.record(
  z.string(),
  z.number().nonnegative('is below nought, and nothing weighs less than nothing'),
);
const share = z.number().min(0, 'is a share, from 0 to 1').max(1, 'is a share, from 0 to 1');

const event = z.strictObject({
  on: z.iso.date({ error: "is not a day. Write it as '2026-11-20'" }),
  what: z.enum(['renamed', 'merged', 'split', 'hidden', 'shown', 'promoted', 'refreshed']),
  of: z.string().optional(),
});

const known = z.strictObject({
  id,
  label,
  labelBy: z.enum(['machine', 'person']),
  found: z.enum(['similarity', 'burst']),
  born: weekId.optional(),
  inside: id.optional(),
  mergedInto: id.optional(),
  hidden: z.boolean().optional(),
  promoted: z.boolean().optional(),
  foundIn: z.int().nonnegative('is below nought'),
  held: share,
  threshold: share,
  typical: z.string().optional(),
  words: z.array(z.string()),
  burst: z.array(z.string()).optional(),
  terms: weights,
  events: z.array(event).default([]),
});

type Written = z.output<typeof known>;

const written = z.strictObject({
  version: z.literal(1, {
    error: 'is not 1, the only form that this Earshot knows. Build with the Earshot that wrote the file',
  }),
  through: weekId,
  themes: z.array(known),
  rare: z.number().nonnegative('is below nought'),
  idf: weights,
});

/** Where something is wrong between themes, and a sentence. */
type Wrong = readonly [index: number, key: keyof KnownTheme, message: string];
const told =
  (contradictions: (themes: readonly Written[]) => readonly Wrong[]) =>
  ({ themes }: z.output<typeof written>, context: z.RefinementCtx): void => {
    for (const [index, key, message] of contradictions(themes))
      context.addIssue({ code: 'custom', path: ['themes', index, key], message });
  };

/** What `data/themes.json` must hold; what one theme says of another is checked when each of them is right. */
export const registrySchema = written.superRefine(told(loose));

/** The same for names alone: two themes of one name are to be told, and both can be used. */
export const namesSchema = written.superRefine(told(namedTwice));

/** Ids that are there twice, and themes that name one that is not there or that leads back to them. */
function loose(themes: readonly Written[]): Wrong[] {
  const wrong: Wrong[] = [];
  const byId = new Map<string, Written>();
  themes.forEach((theme, index) => {
    if (byId.has(theme.id))
      wrong.push([index, 'id', `is the id of two themes. Take one of the two '${theme.id}' out`]);
    byId.set(theme.id, theme);
  });
  const nowhere = (id: string): string =>
    `names '${id}', and there is no such theme here. Name one that is, or take it out`;
  themes.forEach(({ id, mergedInto, inside }, index) => {
    if (mergedInto !== undefined && !byId.has(mergedInto))
      wrong.push([index, 'mergedInto', nowhere(mergedInto)]);
    else if (mergedInto !== undefined && circles(id, byId))
      wrong.push([
        index,
        'mergedInto',
        `leads back to '${id}' itself: the merges go in a circle. Take one of them out`,
      ]);
    // It may burst inside a theme of content/themes/, which is not here.
    if (inside === id) wrong.push([index, 'inside', 'names the theme itself. Take it out']);
  });
  return wrong;
}

/** Names that two themes have where a person gave one of them; two of the machine's own may meet, weeks apart. */
function namedTwice(themes: readonly Written[]): Wrong[] {
  const names = new Map<string, Written>();
  return themes.flatMap((theme, index): Wrong[] => {
    const { id, mergedInto, hidden, promoted, label: name, labelBy } = theme;
    if (mergedInto !== undefined || hidden || promoted) return [];
    const other = names.get(comparableName(name));
    names.set(comparableName(name), theme);
    return other !== undefined && [other.labelBy, labelBy].includes('person')
      ? [
          [
            index,
            'label',
            `'${name}' is the name of two themes, this one and '${other.id}'. Rename one of them: npm run themes -- rename ${id} "NEW NAME"; or merge the two: npm run themes -- merge ${id} ${other.id}`,
          ],
        ]
      : [];
  });
}

function circles(start: string, byId: ReadonlyMap<string, Written>): boolean {
  const passed = new Set<string>();
  for (let at = byId.get(start)?.mergedInto; at !== undefined; at = byId.get(at)?.mergedInto) {
    if (at === start) return true;
    // A circle further on is told where it lies.
    if (passed.has(at)) return false;
    passed.add(at);
  }
  return false;
}

/** Leaves out what is not there, so that a theme is the same whether it was read or just made. */
export function asRegistry(value: z.output<typeof written>): Registry {
  return {
    ...value,
    themes: value.themes.map(
      (theme) =>
        Object.fromEntries(
          Object.entries(theme).filter(([, fact]) => fact !== undefined && fact !== false),
        ) as unknown as KnownTheme,
    ),
  };
}
