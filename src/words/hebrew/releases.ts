import type { Words } from '../english/index.ts';

/** Hebrew. */
export const releases: Words['releases'] = {};
