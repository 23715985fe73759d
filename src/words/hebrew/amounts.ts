import type { Words } from '../english/index.ts';

/** Hebrew. */
export const amounts: Words['amounts'] = {};
