/** English. */
export const charts = {};
