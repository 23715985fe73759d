/** English. */
export const lines = {};
