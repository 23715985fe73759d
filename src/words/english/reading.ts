/** English. */
export const reading = {};
