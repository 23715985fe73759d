import { isIPv6 } from 'node:net';
import { type Look, lastBefore, toldBefore } from './look/look.ts';
import { folded, isDigit, isLatinWord } from './look/signs.ts';
import { bitOf } from './look/telling.ts';
import { nothing, type Recogniser, type Span } from './recogniser.ts';

/** IP addresses of both versions; not version numbers, chapters, times and hardware addresses. */
export const ip: Recogniser = {
  kind: 'ip',
  find(look) {
    if (look.runs.length < 4 && look.colons.length === 0) return nothing;
    return [...fourthVersion(look), ...sixthVersion(look)];
  },
};

/** Four runs of digits, parted by stops; a version number has the same form, so that the words before decide. */
function fourthVersion(look: Look): Span[] {
  const { text, runs } = look;
  const spans: Span[] = [];
  let version: Span | undefined;
  for (let rank = 0; rank + 3 < runs.length; rank++) {
    const start = (runs[rank] as Span).start;
    const end = dottedEnd(look, rank);
    if (end === undefined) continue;
    rank += 3;
    if (!isAlone(text, start, end, spans.at(-1))) continue;
    const span = { start, end };
    if (isVersion(look, span, version)) version = span;
    else spans.push(span);
  }
  return spans;
}

function dottedEnd({ text, runs }: Look, rank: number): number | undefined {
  for (let part = 0; part < 4; part++) {
    const { start, end } = runs[rank + part] as Span;
    if (end - start > 3 || (end - start > 1 && text[start] === '0')) return undefined;
    if (end - start === 3 && Number(text.slice(start, end)) > 255) return undefined;
    if (part < 3 && ((runs[rank + part + 1] as Span).start !== end + 1 || text[end] !== '.'))
      return undefined;
  }
  return (runs[rank + 3] as Span).end;
}

/** Not part of a longer dotted number, a word, a path or a date; a range may join two addresses. */
function isAlone(text: string, start: number, end: number, before: Span | undefined): boolean {
  const next = text.charCodeAt(end);
  if (isLatinWord(next) || (next === 0x2e && isLatinWord(text.charCodeAt(end + 1)))) return false;
  if (
    next === 0x2d &&
    isLatinWord(text.charCodeAt(end + 1)) &&
    !/^-\d{1,3}(?:\.\d{1,3}){3}/.test(text.slice(end, end + 17))
  )
    return false;
  const last = text[start - 1] ?? ' ';
  if (last === '-') return before?.end === start - 1 || !isLatinWord(text.charCodeAt(start - 2));
  if (last === '/') return text[start - 2] === '/' || !isLatinWord(text.charCodeAt(start - 2));
  return last !== '.' && !isLatinWord(last.charCodeAt(0));
}

function isVersion(look: Look, { start, end }: Span, before: Span | undefined): boolean {
  const { text } = look;
  const address = text.slice(start, end);
  if (/^(?:192\.168|127\.0\.0|169\.254)\./.test(address)) return false;
  if (/^\s(?:oid|build|release|version|update)\b/i.test(text.slice(end, end + 10))) return true;
  if (/§\s?$/.test(text.slice(start - 3, start))) return true;
  const told = nearestWord(look, start);
  if (told === 'network') return false;
  if (told === 'version') return true;
  if (isSmall(address)) return true;
  return before !== undefined && isNextVersion(text, before, start, address);
}

/** `5.44.0.12 → 5.45.3.40`, `5.44.0.12 and 5.45.3.40`: two releases that follow each other, with no place between. */
function isNextVersion(text: string, before: Span, start: number, address: string): boolean {
  const between = text.slice(before.end, start);
  if (!/^(?:\s?[,/]\s?|\s?(?:→|[-=]>)\s?|,?\s\p{L}{1,5}\s)$/u.test(between)) return false;
  if (place.test(between) || placeOrStep.test(between)) return false;
  const major = (one: string) => Number(one.slice(0, one.indexOf('.')));
  return Math.abs(major(address) - major(text.slice(before.start, before.end))) <= 1;
}

/** Words that say where something runs: an address stands behind them, no number of a version. */
const place = /(?<!\p{L})(?:on|at|in|via|by|behind|bei|an|am|über|unter|chez|presso|bij|hos)\s$/iu;
/** Words that do so as well, but that lead to a version behind a word such as `upgrade`. */
const placeOrStep =
  /(?<!\p{L})(?:from|of|von|aus|vom|auf|de|depuis|desde|sur|en|sobre|da|dal|del|su|em|z|ze|na|van|op|från|fra|på|с|из|на)\s$/iu;
const change = /^(?:up|down|a[kc]tuali|paivit|aggiorn)/;

/**
 * Parts of versions are small; of all addresses that are given out, not one in a thousand has four parts of 31 and
 * less, but for the private ones that begin with 10.
 */
function isSmall(address: string): boolean {
  return !address.startsWith('10.') && address.split('.').every((part) => Number(part) < 32);
}

/** What the word says that stands before, with at most one other word between. */
function nearestWord(look: Look, at: number): 'network' | 'version' | undefined {
  const { text, telling } = look;
  for (let rank = lastBefore(look, at); rank >= 0; rank--) {
    const one = telling[rank] as Look['telling'][number];
    if (at - one.end > 32) return undefined;
    if ((one.meanings & (bitOf.network | bitOf.version)) === 0) continue;
    const between = text.slice(one.end, at);
    if ((one.meanings & bitOf.network) !== 0) return /\n/.test(between) ? undefined : 'network';
    if (!/^\.?(?:\s+\S+)?\s*[:=(]?\s*$/.test(between) || place.test(between)) return undefined;
    if (placeOrStep.test(between) && !change.test(folded(text.slice(one.start, one.end)))) return undefined;
    return 'version';
  }
  return undefined;
}

/** Forms of RFC 4291, 2.2, with the zone of RFC 4007, in brackets or not. */
function sixthVersion(look: Look): Span[] {
  const { text, colons } = look;
  const spans: Span[] = [];
  let seen = 0;
  for (const colon of colons) {
    if (colon < seen) continue;
    let start = colon;
    while (start > 0 && colon - start < 45 && isSixth(text.charCodeAt(start - 1))) start--;
    let end = colon;
    while (end < text.length && end - start < 46 && isSixth(text.charCodeAt(end))) end++;
    seen = end;
    while (end > start && (text[end - 1] === '.' || (text[end - 1] === ':' && text[end - 2] !== ':'))) end--;
    while (start < end && (text[start] === '.' || (text[start] === ':' && text[start + 1] !== ':'))) start++;
    if (start > 0 && isLatinWord(text.charCodeAt(start - 1))) continue;
    const zone = /^%[\w.-]{1,32}/.exec(text.slice(end, end + 33))?.[0].replace(/[.-]+$/, '') ?? '';
    if (zone === '' && isLatinWord(text.charCodeAt(end))) continue;
    const address = text.slice(start, end);
    if (isSixthAddress(address) && !(times.test(address) && !toldBefore(look, start, 'network', 24)))
      spans.push({ start, end: end + zone.length });
  }
  return spans;
}

function isSixth(code: number): boolean {
  return (
    isDigit(code) ||
    code === 0x3a ||
    code === 0x2e ||
    (code >= 65 && code <= 70) ||
    (code >= 97 && code <= 102)
  );
}

/** `10:00::11:00`: where a lesson begins and ends; it is an address only behind a word such as `host`. */
const times = /^(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?::(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?$/;

/** Eight groups, or `::` with enough beside it: `1::2`, `a::b` and `::1` have the form as well, and name nobody. */
function isSixthAddress(address: string): boolean {
  if (!isIPv6(address)) return false;
  const groups = address.split(/:+/).filter((group) => group !== '');
  if (!address.includes('::')) return !groups.every((group) => group.length === 2);
  if (groups.length === 0) return false;
  return address.length > 4 && (groups.some((group) => group.length >= 3) || groups.length >= 4);
}
