import type { Words } from '../english/index.ts';

/** Hebrew. */
export const site: Words['site'] = {};
