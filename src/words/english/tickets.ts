/** English. */
export const tickets = {};
