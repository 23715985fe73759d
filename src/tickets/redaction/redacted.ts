declare const redacted: unique symbol;

/**
 * Text in which personal data has been replaced by markers such as `⟨email⟩`.
 *
 * Only `redact` makes one, so that a type that asks for `Redacted` cannot be given raw text.
 */
export type Redacted = string & { readonly [redacted]: true };
