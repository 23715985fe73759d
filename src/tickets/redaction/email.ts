import { type Look, tells } from './look/look.ts';
import { isDigit, isHebrew, isLatinWord, isSpaceless, outside, signOf } from './look/signs.ts';
import { matches, nothing, type Recogniser, type Span } from './recogniser.ts';

/** `atext` of RFC 5322, 3.2.3, besides letters and digits; letters of all scripts by RFC 6531. */
const atext = "!#$%&'*+/=?^_`{|}~-.";
/** The longest local part and label, RFC 5321, 4.5.3.1. */
const localLimit = 64;
const labelLimit = 63;

const percentEncoded = /[\w.+-]{1,64}%40[\w-]{1,63}(?:(?:\.|%2e)[\w-]{1,63}){1,8}/gi;
const dot = String.raw`(?:\s?\.\s?|\s?[([{<]\s?(?:dot|punkt|point|punto|ponto|kropka|piste|punt|נקודה|ドット)\s?[)\]}>]\s?|\s(?:dot|DOT)\s)`;
const spelt = new RegExp(
  String.raw`(?<![\w.+-])(?<value>[\w.+-]{1,64}(?:\s?[([{<]\s?(?:at|ät|arroba|arobase|chiocciola|malpa|małpa|miukumauku|@)\s?[)\]}>]\s?[\w-]{1,63}(?:${dot}[\w-]{2,63}){1,4}|\s(?:at|AT)\s[\w-]{1,63}(?:\s(?:dot|DOT)\s[\w-]{2,63}){1,4}))(?![\w-])`,
  'gi',
);
const speltAnywhere = /(?:at|ät|arroba|arobase|chiocciola|ma[lł]pa|miukumauku|@)\s?[)\]}>]|\sdot\s/i;

/** E-mail addresses of RFC 5321, 5322 and 6531, percent-encoded in links, or spelt out with `(at)` and `dot`. */
export const email: Recogniser = {
  kind: 'email',
  find(look) {
    const { text, ats } = look;
    const spans: Span[] = ats.length === 0 ? [] : ats.flatMap((at) => addressAround(text, at) ?? nothing);
    if (text.includes('%40')) spans.push(...matches(text, percentEncoded));
    if (mayBeSpelt(look)) spans.push(...matches(text, spelt, isSpeltOut));
    return spans;
  },
};

function mayBeSpelt(look: Look): boolean {
  return (look.closes || tells(look, 'dot')) && speltAnywhere.test(look.text);
}

/** The last label must be letters, as those of all top-level domains are. */
function isSpeltOut(found: RegExpExecArray): boolean {
  return /[a-z]{2,24}$/i.test(found[0]);
}

function addressAround(text: string, at: number): Span | undefined {
  const start = localStart(text, at);
  if (start === undefined || isUserOfUrl(text, start)) return undefined;
  const end = domainEnd(text, at + 1);
  if (end === undefined || isFileOrPackage(text.slice(at + 1, end))) return undefined;
  return { start, end };
}

/** In `https://user:pass@host` what stands before the `@` is a way in, and what is behind it no mailbox. */
function isUserOfUrl(text: string, start: number): boolean {
  return /:\/\/[^\s/?#]*$/.test(text.slice(Math.max(0, start - 80), start));
}

function localStart(text: string, at: number): number | undefined {
  if (text[at - 1] === '"') {
    const quote = text.lastIndexOf('"', at - 2);
    return quote < 0 || at - quote > localLimit || text.slice(quote, at).includes('\n') ? undefined : quote;
  }
  let start = at;
  let script: string | undefined;
  while (start > 0 && at - start < localLimit) {
    const code = text.charCodeAt(start - 1);
    if (isDigit(code) || (code < 0x80 && atext.includes(text[start - 1] as string))) {
      start--;
      continue;
    }
    if (signOf(code) === outside && !isSurrogate(code)) break;
    // A word that is written on to the address without a space is of another script.
    const its = scriptOf(code);
    if (script === undefined && start < at && its !== 'latin' && its !== 'cased') break;
    script ??= its;
    if (its !== script) break;
    start--;
  }
  start += pathBefore(text.slice(Math.max(0, start - 1), at), start === 0 ? 0 : 1);
  while (start < at && !startsLocal(text, start)) start++;
  return start < at ? start : undefined;
}

/** A `/` may stand in a local part, but in the path of an address it ends what is before. */
function pathBefore(run: string, lead: number): number {
  const slash = run.lastIndexOf('/');
  return slash >= lead && /^:?\/|www\.|\/.*\//.test(run.slice(0, slash + 1)) ? slash + 1 - lead : 0;
}

function startsLocal(text: string, at: number): boolean {
  return signOf(text.charCodeAt(at)) > outside || isSurrogate(text.charCodeAt(at));
}

function scriptOf(code: number): string {
  if (isLatinWord(code) || (code >= 0x1e00 && code <= 0x1eff)) return 'latin';
  if (isSpaceless(code)) return 'spaceless';
  if (isHebrew(code)) return 'hebrew';
  return code < 0x530 ? 'cased' : 'other';
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

/** Where a domain ends that begins at an offset: labels with a top-level domain, or an address in brackets. */
function domainEnd(text: string, from: number): number | undefined {
  if (text[from] === '[') {
    const literal = /^\[(?:IPv6:)?[0-9a-f:.]{3,45}\]/i.exec(text.slice(from, from + 54));
    return literal === null ? undefined : from + literal[0].length;
  }
  const labels: Span[] = [];
  let at = from;
  for (; labels.length < 12; at++) {
    const end = labelEnd(text, at);
    if (end === at) break;
    labels.push({ start: at, end });
    at = end;
    if (text[at] !== '.') break;
  }
  while (labels.length > 1) {
    const last = labels.at(-1) as Span;
    const label = text.slice(last.start, last.end);
    const isTop = /^(?:\p{L}[\p{L}\p{M}]{1,23}|xn--[a-z0-9-]{2,40})$/iu.test(label);
    // "…@school.example.Please help": a sentence begins where the stop has no space after it.
    const isSentence = /^\p{Lu}\p{Ll}/u.test(label) && /\p{Ll}$/u.test(text.slice(from, last.start - 1));
    if (isTop && !(isSentence && labels.length > 2)) return last.end;
    if (/^\d/.test(label)) return undefined;
    labels.pop();
  }
  return undefined;
}

function labelEnd(text: string, from: number): number {
  let at = from;
  let script: string | undefined;
  for (; at < text.length && at - from < labelLimit; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code) || code === 0x2d) continue;
    if (code === 0x5f || signOf(code) === outside) break;
    const its = scriptOf(code);
    if (script !== undefined && its !== script && (script === 'latin' || its === 'latin')) break;
    script = its;
  }
  while (at > from && text[at - 1] === '-') at--;
  return at;
}

/** `react@18.2.1`, `pkg@1.0.0-beta.rc`, `icon@2x.png` are no addresses, though they have the form of one. */
function isFileOrPackage(domain: string): boolean {
  return /^\d+\.\d|^[1-9](?:\.\d)?x\.(?:png|jpe?g|gif|webp|svg|avif|pdf)$/i.test(domain);
}
