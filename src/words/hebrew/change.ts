import type { Words } from '../english/index.ts';

/** Hebrew. */
export const change: Words['change'] = {};
