import type { Lexicon } from '../text/lexicon.ts';
import type { ReadText } from '../text/reading.ts';

/** Terms as customers of some groups mostly write them, in lower case unless they mostly do not. */
export function sharedWords(
  columns: readonly number[],
  terms: readonly string[],
  texts: readonly ReadText[],
  owner: readonly number[],
  groups: readonly number[],
  lexicon: Lexicon,
): string[] {
  const asked = new Map(columns.map((column) => [terms[column] as string, new Map<string, number>()]));
  texts.forEach(({ forms, subjectLength }, row) => {
    if (!groups.includes(owner[row] as number)) return;
    forms.forEach((number, at) => {
      const form = lexicon.forms[number];
      const counts = asked.get(form?.term ?? '');
      if (form === undefined || counts === undefined) return;
      // The first word of a subject or of a sentence has a capital that means nothing.
      const opens =
        at === 0 || at === subjectLength + 1 || lexicon.forms[forms[at - 1] as number] === undefined;
      const surface = opens ? form.surface.toLowerCase() : form.surface;
      counts.set(surface, (counts.get(surface) ?? 0) + 1);
    });
  });
  return [...asked.values()].flatMap((counts) => {
    const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    return most === undefined ? [] : [most[0]];
  });
}
