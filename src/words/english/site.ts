/** English. */
export const site = {};
