import { matches, type Recogniser } from './recogniser.ts';

const token = /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{5,}\.eyJ[A-Za-z0-9_-]{2,}(?:\.[A-Za-z0-9_-]*)?/g;

/** JSON web tokens: two parts in base64 that begin an object, with or without a signature. */
export const jwt: Recogniser = {
  kind: 'jwt',
  find: (text) => (text.includes('eyJ') ? matches(text, token) : []),
};
