import { luhn } from './check-digits.ts';
import { type Look, toldBefore } from './look/look.ts';
import { digitsOf, isFreeAfter, isFreeBefore, type NumberChain, numberChains } from './number-groups.ts';
import { nothing, type Recogniser, type Span } from './recogniser.ts';

/** The groups in which cards are embossed; the last of the first form takes what is left. */
const embossed = [
  /^4,4,4,4(?:,[123])?$/,
  /^4,4,4,4,4$/,
  /^4,6,5$/,
  /^4,6,4$/,
  /^4,4,4,[123]$/,
  /^4,4,5$/,
  /^6,13$/,
  /^8,8$/,
  /^6,10$/,
];
/** Issuers have numbers of 12 to 19 digits, ISO/IEC 7812-1. */
const shortest = 12;
const longest = 19;

/** Payment card numbers: one kind of separator, an issuer's range, and the Luhn check digit. */
export const card: Recogniser = {
  kind: 'card',
  find(look) {
    if (look.runs.length === 0) return nothing;
    const spans: Span[] = [];
    for (const chain of numberChains(look)) if (chain.digits >= shortest) spans.push(...cardsIn(look, chain));
    return spans;
  },
};

function cardsIn(look: Look, { groups }: NumberChain): Span[] {
  const { text } = look;
  const spans: Span[] = [];
  for (let first = 0; first < groups.length; first++) {
    const start = (groups[first] as Span).start;
    let digits = 0;
    let mark: string | undefined;
    let found: number | undefined;
    for (let last = first; last < groups.length; last++) {
      const group = groups[last] as Span;
      if (last > first) {
        const gap = text.slice((groups[last - 1] as Span).end, group.start);
        mark ??= gap;
        if (gap !== mark || gap.length !== 1 || gap === '/') break;
      }
      digits += group.end - group.start;
      if (digits > longest) break;
      if (digits >= shortest && isCard(look, groups.slice(first, last + 1))) found = last;
    }
    if (found === undefined) continue;
    spans.push({ start, end: (groups[found] as Span).end });
    first = found;
  }
  return spans;
}

function isCard(look: Look, groups: readonly Span[]): boolean {
  const { text } = look;
  const start = (groups[0] as Span).start;
  const end = (groups.at(-1) as Span).end;
  const first = text[start] as string;
  if (first === '0' || first === '1' || first >= '7') return false;
  if (!isFreeBefore(text, start) || !isFreeAfter(text, end)) return false;
  const digits = digitsOf(text, groups);
  const afterWord = toldBefore(look, start, 'card', 40);
  if (!afterWord && groups.length > 1) {
    const form = groups.map((group) => group.end - group.start).join(',');
    if (!embossed.some((one) => one.test(form))) return false;
  }
  return hasIssuer(digits, afterWord) && luhn(digits);
}

/** @param afterWord true after a word such as `card`, which is needed where a range is also that of other numbers */
function hasIssuer(digits: string, afterWord: boolean): boolean {
  const length = digits.length;
  const two = Number(digits.slice(0, 2));
  const three = Number(digits.slice(0, 3));
  const four = Number(digits.slice(0, 4));
  // Visa's thirteen digits are those of an article number (EAN) as well.
  if (digits.startsWith('4')) return length === 16 || length === 19 || (length === 13 && afterWord);
  if ((two >= 51 && two <= 55) || (four >= 2221 && four <= 2720)) return length === 16;
  if (two === 34 || two === 37) return length === 15;
  if (two === 36 || two === 38 || two === 39 || (three >= 300 && three <= 305) || three === 309)
    return length === 14 || (two === 36 && length === 16);
  if (four === 6011 || two === 65 || (three >= 644 && three <= 649)) return length >= 16;
  if (four >= 3528 && four <= 3589) return length >= 16;
  if (two === 62 || two === 81) return length >= 16;
  if (four >= 2200 && four <= 2204) return length >= 16;
  if (four === 9792) return length === 16;
  return afterWord && (two === 50 || (two >= 56 && two <= 69));
}
