/** English. */
export const releases = {};
