import type { Words } from '../english/index.ts';

/** Hebrew. */
export const charts: Words['charts'] = {};
