/** English. */
export const amounts = {};
