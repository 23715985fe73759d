import { isolate } from './writing.ts';

const names = new Intl.DisplayNames('he', { type: 'language', fallback: 'none' });

/** The name of a language by its tag: `ספרדית`; what is no tag names itself. */
export function languageName(tag: string): string {
  try {
    return names.of(tag) ?? isolate(tag);
  } catch {
    return isolate(tag);
  }
}
