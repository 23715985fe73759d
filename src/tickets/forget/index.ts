export { type Forget, nothingToForget } from './forget.ts';
export { forgottenBy } from './forgotten.ts';
export { readForget, unmatchedForget } from './read-forget.ts';
