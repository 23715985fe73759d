import { createHmac, createSecretKey } from 'node:crypto';

/** Requesters whose hashes are remembered, so that each is made once. */
const remembered = 200_000;

/**
 * Makes what turns a requester's identity into 128 bits of HMAC-SHA-256, as hex digits: a bare digest of an
 * address could be undone by trying addresses.
 */
export function requesterHash(key: Uint8Array): (identity: string) => string {
  const secret = createSecretKey(key);
  const known = new Map<string, string>();
  return (identity) => {
    let hash = known.get(identity);
    if (hash === undefined) {
      hash = createHmac('sha256', secret).update(identity).digest('hex').slice(0, 32);
      if (known.size >= remembered) known.clear();
      known.set(identity, hash);
    }
    return hash;
  };
}
