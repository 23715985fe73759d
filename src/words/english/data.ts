/** English. */
export const data = {};
