const names = new Intl.DisplayNames('en-GB', { type: 'language' });

/** The name of a language by its tag: `Spanish`; what is no tag names itself. */
export function languageName(tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
