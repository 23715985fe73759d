/** English. */
export const watch = {};
