/** English. */
export const style = {};
