import type { Words } from '../english/index.ts';

/** Hebrew. */
export const reading: Words['reading'] = {};
