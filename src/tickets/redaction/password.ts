import { type Look, tells } from './look/look.ts';
import { bitOf, type Telling } from './look/telling.ts';
import { nothing, type Recogniser, type Span } from './recogniser.ts';

const owner = String.raw`(?:\s{1,2}(?:for|für|pour|para|per|de|do|zu|zum|til|til|af|van|שלי|של)\s{1,2}\S{1,40}|\s{1,2}(?:שלי|שלנו|של)|\s{1,2}\p{Ll}{2,12}(?=\s?[:=]))?`;
const verb = '(?:is|was|be|ist|war|lautet|est|es|era|é|è|är|er|on|jest|to|to jest|היא|הוא|είναι|это)';
/** `is now`, `ist jetzt`: what may stand behind the verb. */
const adverb =
  '(?:\\s(?:now|currently|still|always|jetzt|nun|aktuell|noch|maintenant|toujours|ahora|agora|ora|adesso|teraz|nu|nyt|fortfarande|עכשיו|כרגע|теперь))?';
/** What stands between the word and the password: a colon or an equals sign, or a verb. */
const joint = new RegExp(
  String.raw`^${owner}["'*]?(?:\s{0,2}(?:[:=：]|=>|->)\s{0,2}|\s{1,2}[-–—]\s{1,2}|\s{1,2}${verb}${adverb}\s?:?\s{1,2}|\s{0,2}は\s{0,2}、?)`,
  'iu',
);
const quoted = /^(["'„“«‚‘「`])\s?([^"'“”’»」`\n⟨⟩]{3,64}?)\s?["'“”’»」`](?![\p{L}\p{N}])/u;
/** A word that tells of a password rather than being one: a token of letters only, as words are. */
const plainWord = /^[\p{L}\p{M}'’-]+$|^\p{Lu}?[\p{Ll}\p{Lo}\p{M}'’-]+[!?]$/u;
const reach = 160;
/** Words for a password of several words. */
const ofWords = /phrase|frase/i;
/** `from X to Y`, or `to Y`, with at most three words between: what a changed password was and is. */
const changed =
  /^["'*]?(?:\s\p{L}{2,14}){0,3}(?:\s(?:from|von|vom|de|du|desde|da|dal|z|ze|od|från|fra|van|из|с|מ)\s(?<old>[^\s⟨⟩]{4,64}))?\s(?<into>to|auf|à|a|para|na|till|til|naar|ל)\s(?<new>[^\s⟨⟩]{4,64})/iu;
/** A word beside it must tell that the password was changed. */
const change =
  /(?<!\p{L})(?:chang|reset|set|updat|geänder|änder|gesetzt|(?:zurück|um)gesetzt|modifi|cambi|alter|mud|zmieni|ändra|endre|ændre|gewijzig|verander|vaihd|измен|שונתה|שיניתי)/iu;

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
      else if (!isPin) spans.push(...changedAfter(look, word));
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
  const isPhrase = ofWords.test(text.slice(word.start, word.end));
  if (inQuotes !== null && (isPhrase || !(inQuotes[2] as string).includes(' '))) {
    const value = inQuotes[2] as string;
    const start = at + inQuotes[0].indexOf(value, 1);
    return { start, end: start + value.length };
  }
  // Several words in quotes are a message.
  if (inQuotes !== null) return undefined;
  const token = /^[^\s⟨⟩]{3,64}/u.exec(text.slice(at, at + 64))?.[0].replace(/[.,;:)\]}"'»”]+$/, '') ?? '';
  if (token.length < 3) return undefined;
  const isCode = isPin || /code|コード|番号/iu.test(text.slice(word.start, word.end));
  const taken = isPin
    ? /^\d{3,12}$/.test(token) &&
      (joined !== undefined || /^\p{Lu}{3}/u.test(text.slice(word.start, word.end)))
    : joined === undefined
      ? isMixed(token) || (isCode && /^\d{4,12}$/.test(token))
      : // A hyphen joins titles too: `my password for 10C - 10X2`.
        /[-–—]\s+$/.test(joined)
        ? isSecret(token)
        : !isOrdinary(token);
  return taken ? { start: at, end: at + token.length } : undefined;
}

/** The passwords of `changed the password from X to Y`. */
function changedAfter({ text }: Look, word: Telling): Span[] {
  const found = changed.exec(text.slice(word.end, word.end + reach));
  if (found === null) return nothing;
  const { old, into = '', new: fresh = '' } = found.groups as { old?: string; into?: string; new?: string };
  const end = word.end + found[0].length;
  // In German and Dutch the verb may stand behind.
  const behind = /auf|naar/i.test(into) ? text.slice(end, end + 24) : '';
  if (!change.test(text.slice(Math.max(0, word.start - 24), end - fresh.length) + behind)) return nothing;
  const spans: Span[] = [];
  let from = word.end;
  for (const token of [old, fresh]) {
    if (token === undefined) continue;
    const value = token.replace(/^["'„“«‚‘「`]|["'”“’»」`.,;:)\]}]+$/g, '');
    const start = text.indexOf(value, from);
    from = start + value.length;
    if (isSecret(value)) spans.push({ start, end: from });
  }
  return spans;
}

/** No word, number of few digits, version or count. */
function isSecret(token: string): boolean {
  return (
    !isOrdinary(token) &&
    (isMixed(token) ||
      /^\d{6,}$/.test(token) ||
      /\p{L}[^\p{L}\p{N}\s.,:/_'’-]+[\p{L}\d]|\p{L}{2}\d/u.test(token))
  );
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
  // Four words and more that hyphens join, as programs make passphrases of a list of words (diceware).
  if (!plainWord.test(token) || /^\p{Ll}{3,}(?:-\p{Ll}{3,}){3,}$/u.test(token)) return false;
  // Letters only: a word, unless its case changes as no word's does.
  return !/\p{Ll}\p{Lu}.*\p{Ll}\p{Lu}|\p{Lu}\p{Ll}+\p{Lu}\p{Ll}*\p{Lu}/u.test(token);
}
