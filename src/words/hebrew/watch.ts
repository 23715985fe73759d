import type { Words } from '../english/index.ts';

/** Hebrew. */
export const watch: Words['watch'] = {};
