/** English. */
export const themes = {};
