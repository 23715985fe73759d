import { keyForms } from './key-prefixes.ts';
import type { Look } from './look/look.ts';
import { matches, type Recogniser, type Span } from './recogniser.ts';

const prefixed = new RegExp(`(?<![A-Za-z0-9_])(?:${keyForms.join('|')})`, 'g');
/** Words after which random text is a secret, right before `:`, `=` or a verb. */
const secretWord =
  'key|token|secret|bearer|credentials?|signature|session(?:[ _-]?id)?|sess(?:ion)?id|(?:asp\\.net_)?sessionid|csrf(?:token)?|xsrf(?:-token)?|connect\\.sid|sid|auth|cookie|nonce|otp|' +
  'schl[üu]ssel|jeton|cl[ée]|clave|token[ei]?|chave|chiave|klucz|avain|nyckel|sleutel|nøgle|מפתח|אסימון|טוקן|キー|トークン|密钥|ключ|токен';
const announced = new RegExp(
  `(?:${secretWord})(?:\\s(?:d['’]|de\\s|dell['’])?(?:api|acc[eè]s|accesso|acceso|acesso|dostępu))?["'\\])]?\\s{0,2}(?:(?:[:=]|=>|：)|\\b(?:is|ist|lautet|est|es|é|è|to|on|är|jest)\\b:?|היא|הוא|は)\\s{0,2}["'\`]?$`,
  'iu',
);
const bearer = /(?:\bbearer|\bbasic|\btoken|\bapikey|\bdigest)\s{1,2}["']?$/i;
const authorization = /authorization["']?\s?[:=]\s?["']?\w*\s*["']?$/i;
const cookie = /cookie\s?[:=][^\n]*$/i;
/** The value after the word; what ends it is a space, a quote, or the next part of a cookie or a query. */
const value = /[A-Za-z0-9_\-+/=.~%]{16,}/g;
/** The longest announcement before a value, in characters. */
const reach = 48;

/** Keys of services by their documented beginnings, private key blocks, and random text right after a word such as `token:`. */
export const key: Recogniser = {
  kind: 'key',
  find(look) {
    const { text, dense } = look;
    const spans: Span[] = [];
    if (text.includes('PRIVATE KEY')) spans.push(...blocksIn(text));
    for (const stretch of dense) {
      const part = text.slice(stretch.start, stretch.end);
      for (const { start, end } of matches(part, prefixed))
        spans.push({ start: stretch.start + start, end: stretch.start + end });
      spans.push(...announcedIn(look, stretch, part));
    }
    return spans;
  },
};

/** Blocks of RFC 7468 and of PGP, from the first line to the last, or to the end of the text. */
function blocksIn(text: string): Span[] {
  const spans: Span[] = [];
  for (let from = 0; ; ) {
    const start = text.indexOf('-----BEGIN ', from);
    if (start < 0) return spans;
    from = start + 1;
    if (!/^-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/.test(text.slice(start, start + 90)))
      continue;
    const last = text.indexOf('-----END ', start);
    const close = last < 0 ? -1 : text.indexOf('-----', last + 9);
    from = close < 0 ? text.length : close + 5;
    spans.push({ start, end: from });
  }
}

function announcedIn({ text }: Look, stretch: Span, part: string): Span[] {
  if (!/\d/.test(part)) return [];
  const spans: Span[] = [];
  for (const found of part.matchAll(value)) {
    const { at, secret } = withoutName(found[0]);
    const start = stretch.start + found.index + at;
    const before = text.slice(Math.max(0, start - reach), start);
    const certain = bearer.test(before) || authorization.test(before) || cookie.test(before);
    if ((certain || announced.test(before)) && isSecret(secret, certain))
      spans.push({ start, end: start + secret.length });
  }
  return spans;
}

/** `api_key=abc…` is one run: the value is behind the first `=`, unless that is padding. */
function withoutName(run: string): { secret: string; at: number } {
  const at = /^[A-Za-z][\w.-]{0,40}=(?=[^=])/.exec(run)?.[0].length ?? 0;
  return { secret: run.slice(at).replace(/[.~]+$/, ''), at };
}

/** Random text: letters and digits mixed, 20 characters and more (16 after `Bearer`), and no UUID. */
function isSecret(text: string, certain: boolean): boolean {
  if (text.length < (certain ? 16 : 20) || /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-/i.test(text)) return false;
  return /\d/.test(text) && /[A-Za-z]/.test(text) && !/^[\w-]+\.[a-z]{2,5}$/.test(text);
}
