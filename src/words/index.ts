export { counted, listed } from './amounts.ts';
export { english, type Words } from './english/index.ts';
export { nearest } from './nearest.ts';
export { releaseName } from './release-name.ts';
export { type Language, languages, wordsOf } from './words.ts';
