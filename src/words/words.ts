import { english, type Words } from './english/index.ts';
import { hebrew } from './hebrew/index.ts';

const catalogues = { en: english, he: hebrew } satisfies Record<string, Words>;

/** A language that the site can speak. */
export type Language = keyof typeof catalogues;

/** The languages that the site can speak, English first. */
export const languages = Object.keys(catalogues) as readonly Language[];

/** The words of one language. */
export function wordsOf(language: Language): Words {
  return catalogues[language];
}
