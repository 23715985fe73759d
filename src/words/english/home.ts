/** English. */
export const home = {};
