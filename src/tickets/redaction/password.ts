import { type Look, tells } from './look/look.ts';
import { bitOf, type Telling } from './look/telling.ts';
import { nothing, type Recogniser, type Span } from './recogniser.ts';

const owner = String.raw`(?:\s{1,2}(?:for|für|pour|para|per|de|do|zu|zum|til|til|af|van|שלי|של)\s{1,2}\S{1,40}|\s{1,2}(?:שלי|שלנו|של)|\s{1,2}\p{Ll}{2,12}(?=\s?[:=]))?`;
const verb = '(?:is|was|be|ist|war|lautet|est|es|era|é|è|är|er|on|jest|to|to jest|היא|הוא|είναι|это)';
/** What stands between the word and the password: a colon or an equals sign, or a verb. */
const joint = new RegExp(
  String.raw`^${owner}["'*]?(?:\s{0,2}(?:[:=：]|=>|->)\s{0,2}|\s{1,2}[-–—]\s{1,2}|\s{1,2}${verb}\s?:?\s{1,2}|\s{0,2}は\s{0,2}、?)`,
  'iu',
);
const quoted = /^(["'„“«‚‘「`])\s?([^"'“”’»」`\n⟨⟩]{3,64}?)\s?["'“”’»」`](?![\p{L}\p{N}])/u;
/** A word that tells of a password rather than being one: a token of letters only, as words are. */
const plainWord = /^[\p{L}\p{M}'’-]+$|^\p{Lu}?[\p{Ll}\p{Lo}\p{M}'’-]+[!?]$/u;
const reach = 160;

/** The token after `password is`, `PIN:`, `Kennwort lautet` and the like, when it is no plain word or is quoted. */
export const password: Recogniser = {
  kind: 'password',
  find(look) {
    if (!tells(look, 'password') && !tells(look, 'pin')) return nothing;
    const spans: Span[] = [];
    for (const word of look.telling) {
      const isPin = (word.meanings & bitOf.pin) !== 0;
      if (!isPin && (word.meanings & bitOf.password) === 0) continue;
      const span = passwordAfter(look, word, isPin);
      if (span !== undefined) spans.push(span);
    }
    return spans;
  },
};

function passwordAfter({ text }: Look, word: Telling, isPin: boolean): Span | undefined {
  const after = text.slice(word.end, word.end + reach);
  const joined = joint.exec(after)?.[0];
  const gap = joined ?? /^["'*]?\s/.exec(after)?.[0];
  if (gap === undefined) return undefined;
  const at = word.end + gap.length;
  const inQuotes = quoted.exec(text.slice(at, at + 70));
  if (inQuotes !== null && !(inQuotes[2] as string).includes(' ')) {
    const value = inQuotes[2] as string;
    const start = at + inQuotes[0].indexOf(value, 1);
    return { start, end: start + value.length };
  }
  const token = /^[^\s⟨⟩]{3,64}/u.exec(text.slice(at, at + 64))?.[0].replace(/[.,;:)\]}"'»”]+$/, '') ?? '';
  if (token.length < 3) return undefined;
  const isCode = isPin || /code|コード|番号/iu.test(text.slice(word.start, word.end));
  const taken = isPin
    ? /^\d{3,12}$/.test(token) &&
      (joined !== undefined || /^\p{Lu}{3}/u.test(text.slice(word.start, word.end)))
    : joined === undefined
      ? isMixed(token) || (isCode && /^\d{4,12}$/.test(token))
      : !isOrdinary(token);
  return taken ? { start: at, end: at + token.length } : undefined;
}

/** Letters with digits, six and more: no word, and no version or count, which begin with a digit or have a stop. */
function isMixed(token: string): boolean {
  return (
    /^(?=.*\d)(?=.*\p{L})[^./:=]{6,}$/u.test(token) &&
    !/^(?:v?\d+|\d+\p{L}{1,2}|[A-Z]{2,4}-?\d+)$/u.test(token)
  );
}

function isOrdinary(token: string): boolean {
  if (/^https?:/i.test(token)) return true;
  if (/^\d{1,3}(?:[.,]\d+)?%?$/.test(token)) return true;
  if (/^[^\p{L}\p{N}]+$/u.test(token) && /^(?:\*+|\.+|-+|•+|x+)$/u.test(token)) return true;
  if (!plainWord.test(token)) return false;
  // Letters only: a word, unless its case changes as no word's does.
  return !/\p{Ll}\p{Lu}.*\p{Ll}\p{Lu}|\p{Lu}\p{Ll}+\p{Lu}\p{Ll}*\p{Lu}/u.test(token);
}
