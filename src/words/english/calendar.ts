/** English. */
export const calendar = {};
