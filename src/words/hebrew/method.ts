import type { Words } from '../english/index.ts';

/** Hebrew. */
export const method: Words['method'] = {};
