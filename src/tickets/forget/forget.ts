/** What `data/forget.csv` asks to vanish. Plain data: it goes to workers and into the key of a cache. */
export interface Forget {
  readonly values: readonly ForgetValue[];
}

/** One value of the list, in the form in which it is compared. */
export interface ForgetValue {
  /** The line of the list, for a person; the value itself is told nowhere. */
  readonly line: number;
  /** `either` where the list has no header that says which. */
  readonly as: 'ticket' | 'requester' | 'either';
  /** A comparable id, address or name, or `sha256:` and the digest of one in hex. */
  readonly value: string;
}

/** The list of a site on which nobody asked to be forgotten. */
export const nothingToForget: Forget = { values: [] };
