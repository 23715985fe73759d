/** What readers see in the place of something that was redacted, by the kind's name in its marker. */
const names: Record<string, string> = {
  email: 'e-mail address',
  phone: 'phone number',
  card: 'card number',
  iban: 'bank account',
  ip: 'network address',
  'national-id': 'national id',
  address: 'postal address',
  'url-token': 'secret in a link',
  jwt: 'access token',
};

/** `⟨email⟩` and the like, its kind captured. */
export const marker = /⟨([a-z-]{2,12})⟩/u;

/** Gives the words for a kind of personal data; a kind without words of its own is called by its name. */
export function redactionName(kind: string): string {
  return names[kind] ?? kind;
}
