/** English. */
export const method = {};
