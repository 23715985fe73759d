import type { Words } from '../english/index.ts';

/** Hebrew. */
export const search: Words['search'] = {};
