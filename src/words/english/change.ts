/** English. */
export const change = {};
