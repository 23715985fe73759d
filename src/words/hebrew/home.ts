import type { Words } from '../english/index.ts';

/** Hebrew. */
export const home: Words['home'] = {};
