/** English. */
export const search = {};
