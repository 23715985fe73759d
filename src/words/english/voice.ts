/** English. */
export const voice = {};
