import type { Words } from '../english/index.ts';

/** Hebrew. */
export const tickets: Words['tickets'] = {};
