import type { Words } from '../english/index.ts';

/** Hebrew. */
export const themes: Words['themes'] = {};
