import type { Words } from '../english/index.ts';

/** Hebrew. */
export const lines: Words['lines'] = {};
