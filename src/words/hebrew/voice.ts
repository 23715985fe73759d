import type { Words } from '../english/index.ts';

/** Hebrew. */
export const voice: Words['voice'] = {};
