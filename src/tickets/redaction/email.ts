import { matches, type Recogniser } from './recogniser.ts';

const address =
  /(?<![\p{L}\p{N}])[\p{L}\p{N}][\p{L}\p{M}\p{N}.!#$%&'*+/=?^_`{|}~-]{0,63}@[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,62}\.)+(?:\p{L}[\p{L}\p{M}]{1,23}|xn--[a-z0-9-]{2,40})(?![\p{L}\p{N}])/gu;
const scheme = /^(?:mailto:|https?:\/\/)/i;

/** `local@domain.tld`, also in `<>` and after `mailto:`; not `react@18.2.1`, `@mention`, `user@host`. */
export const email: Recogniser = {
  kind: 'email',
  find(text) {
    if (!text.includes('@')) return [];
    return matches(text, address, (found) => !scheme.test(found[0]) || found[0].includes('@'));
  },
};
