import { existsSync, readFileSync } from 'node:fs';
import { contactTexts } from './contact.ts';
import { harmlessTexts } from './harmless.ts';
import type { LabelledText } from './labelled-text.ts';
import { numberTexts } from './numbers.ts';
import { peopleTexts } from './people.ts';
import { secondTexts } from './second-set.ts';
import { secretTexts } from './secrets.ts';
import { thirdTexts } from './third-set.ts';

/** A labelled set by its name. */
export interface LabelledSet {
  readonly name: string;
  readonly texts: readonly LabelledText[];
}

/** The project's own set: every kind in many languages, and what only looks like it. */
export function ownSet(): LabelledSet {
  return {
    name: 'own set',
    texts: [...contactTexts(), ...numberTexts(), ...secretTexts(), ...peopleTexts(), ...harmlessTexts()],
  };
}

/** The set that was written after the recognisers. */
export function secondSet(): LabelledSet {
  return { name: 'second set', texts: secondTexts() };
}

/** The set that was written without sight of the recognisers and of the other sets; its file has its first figures. */
export function thirdSet(): LabelledSet {
  return { name: 'third set (first run blind: see figures in the file)', texts: thirdTexts() };
}

/** The sets that lie beside the project, where they do. */
export function setsBeside(): LabelledSet[] {
  const folder = new URL('../../../shared/data/pii/', import.meta.url);
  return ['set', 'tickets', 'harmless']
    .map((name) => ({ name, file: new URL(`${name}.jsonl`, folder) }))
    .filter(({ file }) => existsSync(file))
    .map(({ name, file }) => ({
      name: `shared ${name}`,
      texts: readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as LabelledText),
    }));
}
