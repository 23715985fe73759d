import type { Words } from '../english/index.ts';

/** Hebrew. */
export const data: Words['data'] = {};
