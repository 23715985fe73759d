import type { Field } from './field.ts';
import { ids } from './names/ids.ts';
import type { Names } from './names/names.ts';
import { others } from './names/others.ts';
import { people } from './names/people.ts';
import { sorts } from './names/sorts.ts';
import { times } from './names/times.ts';
import { words } from './names/words.ts';
import { normaliseHeader } from './normalise.ts';

/**
 * The names under which helpdesks export a field, by language, the surest first.
 *
 * They are compared after `normaliseHeader`, so that case, accents, `_` and units do not matter. A name
 * is a hint only: the content of its column must fit, see `fit.ts`.
 */
export const synonyms: Readonly<Record<Field, Names>> = { ...ids, ...times, ...words, ...people, ...sorts };

/** One name of a field, as it is compared. */
export interface Name {
  readonly name: string;
  /** How sure it is, up to 1. */
  readonly score: number;
}

/** Names up to this score mean other things as well. Each further name of a list is a step less sure. */
export const doubtfulScore = 0.93;
const step = 0.002;

/** The names in one list, the surest first. */
export function namesIn(list: string): Name[] {
  return list.split('; ').flatMap((part, kind) =>
    part.split(', ').map((name, at) => ({
      name: normaliseHeader(name),
      score: (kind === 0 ? 1 : doubtfulScore) - Math.min(at, kind === 0 ? 25 : 10) * step,
    })),
  );
}

/** Normalised headers of what is no field, such as a deadline or a rating. */
export const noFields: ReadonlySet<string> = new Set(
  Object.values(others).flatMap((languages) =>
    Object.values(languages).flatMap((list) => namesIn(list).map(({ name }) => name)),
  ),
);

/** First names for the subject that are also a person's title or job: their column must fit well. */
export const titles: ReadonlySet<string> = new Set(
  namesIn('title, titel, titre, título, titolo, tytuł, otsikko, tittel, název, כותרת, タイトル').map(
    ({ name }) => name,
  ),
);
