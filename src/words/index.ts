export { counted, countedInWords, listed, numberInWords } from './amounts.ts';
export { releaseName } from './release-name.ts';
