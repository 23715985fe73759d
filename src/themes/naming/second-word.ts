import type { Form, Lexicon } from '../text/lexicon.ts';
import { pauseNumber, type ReadText } from '../text/reading.ts';
import { formWorth } from './phrase-worth.ts';
import type { GroupFacts, Option } from './ranked-phrases.ts';
import type { WordEnds } from './word-ends.ts';

/** The least share of a group's tickets that must hold a second word beside the first. */
const leastTogether = 0.15;
/** A word that stands before the first in so many of its places belongs to it: `half points`. */
const mostlyBefore = 0.5;

/**
 * A word alone says little. With the word of any support request that mostly stands before it, it is a phrase: `half points`; else it
 * stands beside the word that most of the group's tickets say as well: `teacher, accounts`, in the order of the tickets.
 */
export function withSecondWord(
  option: Option,
  { group, size, owner, words }: GroupFacts,
  texts: readonly ReadText[],
  ends: WordEnds,
  lexicon: Lexicon,
): Option {
  const [form, ...others] = option.forms;
  const [term = ''] = option.terms;
  if (form === undefined || others.length > 0) return option;
  const own = texts.filter((_, row) => owner[row] === group);
  const before = wordBefore(term, own, lexicon);
  if (before !== undefined) return { ...option, forms: [before, form], phrase: true };
  const beside = words
    .filter(
      (word) => word.share > 0 && !isVariant(word.term, term) && formWorth([word.form], ends, lexicon) === 1,
    )
    .map((word) => ({ word, ...together(term, word.term, own, lexicon) }))
    .filter(({ count }) => count >= Math.max(2, size * leastTogether))
    .sort((a, b) => b.count - a.count)[0];
  if (beside === undefined) return option;
  const { word, first } = beside;
  return first
    ? { ...option, forms: [form, word.form], terms: [term, word.term] }
    : { ...option, forms: [word.form, form], terms: [word.term, term] };
}

/** The form that most often stands right before a term, where it is a word of any support request and does so mostly. */
function wordBefore(term: string, texts: readonly ReadText[], lexicon: Lexicon): number | undefined {
  const counts = new Map<number, number>();
  let met = 0;
  for (const { forms } of texts) {
    forms.forEach((form, at) => {
      if (lexicon.forms[form]?.term !== term) return;
      met += 1;
      const before = forms[at - 1] ?? pauseNumber;
      if (lexicon.forms[before]?.courtesy) counts.set(before, (counts.get(before) ?? 0) + 1);
    });
  }
  const bySurface = new Map<string, { form: number; count: number }>();
  for (const [form, count] of counts) {
    const surface = (lexicon.forms[form] as Form).surface.toLowerCase();
    const known = bySurface.get(surface);
    bySurface.set(surface, { form: known?.form ?? form, count: (known?.count ?? 0) + count });
  }
  return [...bySurface.values()].find(({ count }) => count >= met * mostlyBefore)?.form;
}

/** How many texts hold both terms, and whether in most of them the first term is said first. */
function together(a: string, b: string, texts: readonly ReadText[], lexicon: Lexicon) {
  let count = 0;
  let first = 0;
  for (const { forms } of texts) {
    const atA = forms.findIndex((form) => lexicon.forms[form]?.term === a);
    const atB = forms.findIndex((form) => lexicon.forms[form]?.term === b);
    if (atA < 0 || atB < 0) continue;
    count += 1;
    if (atA < atB) first += 1;
  }
  return { count, first: first * 2 >= count };
}

/** True for two forms of one word, as far as a stem that is not known can tell: `actualizar` and `actualización`. */
function isVariant(a: string, b: string): boolean {
  const stem = Math.max(3, Math.min(a.length, b.length) - 3);
  return a.slice(0, stem) === b.slice(0, stem);
}
