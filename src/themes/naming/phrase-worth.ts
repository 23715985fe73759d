import type { Form, Lexicon } from '../text/lexicon.ts';
import type { GroupPhrase } from './group-phrases.ts';
import type { WordEnds } from './word-ends.ts';

/** A word that stands beside a phrase this often belongs to it: `printed seat` is a piece of `printed seat list`. */
const oftenBeside = 0.3;
/** A word of grammar does so less surely, above all before it: `how do I` stands before many a good name. */
const grammarBefore = 0.5;
const grammarBehind = 0.8;
/** Where nearly nothing else goes on, the phrase is cut: only the longer one can be a name. */
const nearlyAlways = 0.8;
const cut = 0.15;
/** Of fewer places nothing is concluded. */
const fewestMet = 4;

/** How well a phrase reads as the name of a thing: verbs and judgements at its ends make it worse, a third telling word better. */
export function formWorth(forms: readonly number[], ends: WordEnds, lexicon: Lexicon): number {
  const described = forms.map((form) => lexicon.forms[form] as Form);
  const first = described[0] as Form;
  const last = described.at(-1) as Form;
  const inside = described.slice(1, -1);
  let worth = digitWorth(first.surface);
  if (first.mail || last.mail) worth *= 0.05;
  if (described.length === 1)
    return first.weak || first.poorEnd || ends.needsRest(first) ? 0.1 * worth : worth;
  if (first.weak) worth *= 0.7;
  if (ends.needsRest(last)) worth *= 0.05;
  else if (last.poorEnd) worth *= described.at(-2)?.term === '' ? 0.1 : 0.2;
  if (last.number && last.term === '') worth *= 0.6;
  // `middle of the term`, `reported by the school`: the phrase is about where and how, not what.
  if (described[1]?.term === '' && first.weak) worth *= first.past ? 0.4 : 0.6;
  else if (described[1]?.term === '' && first.past) worth *= 0.3;
  if (first.opens) worth *= 0.6;
  if (described.filter(({ term }) => term !== '').length >= 3) worth *= 1.25;
  if (inside.some(({ term, number }) => term === '' && !number)) worth *= 0.85;
  if (inside.some(({ clause }) => clause)) worth *= 0.15;
  if (described.every(({ weak, term }) => weak || term === '')) worth *= 0.4;
  return worth;
}

/** `143 on my list`, `10C`: a number, or a code that begins with one, is one ticket's matter; `MP3` and `A4` are things. */
function digitWorth(surface: string): number {
  if (/^\p{N}/u.test(surface)) return 0.3;
  return /\p{N}/u.test(surface) ? 0.8 : 1;
}

/** How far a phrase is whole: near 1 where different words stand around it, less where the same one mostly goes on. */
export function wholeness({ met, before, behind, leads, follows }: GroupPhrase): number {
  const beside =
    Math.max(most(before), most(behind), most(leads) * grammarBefore, most(follows) * grammarBehind) / met;
  if (most(behind) >= met * nearlyAlways) return cut;
  return 1 - Math.max(0, beside - oftenBeside);
}

/**
 * How customers use a phrase in their subjects: what fills one is a name already. What stands at the head of many before a colon says
 * what kind of ticket follows (`Feature request: …`), not what it is about.
 */
export function titleWorth({ met, titles, heads }: GroupPhrase): number {
  return (1 + (0.5 * titles) / met) * (1 - (0.8 * heads) / met);
}

/** How mails end, `parents' evening is on Thursday`, is met behind everything else and in no subject. */
export function closingWorth({ met, late }: GroupPhrase): number {
  return met >= fewestMet && late >= met * nearlyAlways ? 0.2 : 1;
}

/** The way in which a phrase is written most often. */
export function usualWriting(phrase: GroupPhrase): readonly number[] {
  let best: { text: string; forms: readonly number[]; count: number } | undefined;
  for (const [text, { forms, count }] of phrase.writings) {
    if (best === undefined || count > best.count || (count === best.count && text < best.text))
      best = { text, forms, count };
  }
  return best?.forms ?? [];
}

function most(counts: ReadonlyMap<string, number>): number {
  let greatest = 0;
  for (const count of counts.values()) greatest = Math.max(greatest, count);
  return greatest;
}
