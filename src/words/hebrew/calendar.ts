import type { Words } from '../english/index.ts';

/** Hebrew. */
export const calendar: Words['calendar'] = {};
