import type { Words } from '../english/index.ts';

/** Hebrew. */
export const style: Words['style'] = {};
