import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { weighed } from './check-digits.ts';
import { type Look, toldBefore } from './look/look.ts';
import { isLatinWord } from './look/signs.ts';
import { digitsOf, type NumberChain, numberChains } from './number-groups.ts';
import { nothing, type Recogniser, type Span } from './recogniser.ts';

/** E.164: at most 15 digits; fewer than seven reach nobody from outside. */
const fewest = 7;
const most = 15;
/** Nobody parts a number into more groups; a longer chain is a row of figures. */
const mostGroups = 12;

const label = /(?:^|[\s|,;(])(?:[tmpfh]|tf|ph|mob|dir)\s?[:.]\s?$/i;
const linked = /(?:tel|callto|sms|whatsapp|fax|skype|wa\.me)[:/=]\/{0,2}$/i;
const extension =
  /[ ,;]{0,2}(?:\(?(?:ext(?:ension)?|extn|x|durchwahl|dw|app|poste|interno|int|anexo|ramal|wew|alanumero|anknytning|שלוחה|доб|内線)\.?:?|;ext=|#)\s?\d{1,6}\)?(?![\p{L}\p{N}])/iuy;
/** What joins a telephone number to a second one. */
const second =
  /^\s?(?:[/&]|(?:or|and|oder|und|ou|et|o|u|y|e|lub|albo|i|tai|ja|eller|och|og|of|en|nebo|a|או|или|и|veya)(?=\s))\s?$/iu;
/** Fewer digits behind a telephone number are a count, or its extension. */
const fewestOfSecond = 9;
const dated = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2}))(?![-./]?\d)/;
/** Two years, two prices, a series: groups that are no telephone number whatever stands before. */
const ranged =
  /^(?:19|20)\d{2}\s?[-/\u2013]\s?(?:19|20)\d{2}$|^[1-9]\d{0,2}(?:\s\d{1,3}){4,}$|^\d(?:[-.]\d)+$/;
const parted = /^07\d{3}[ -]\d{3}[ -]?\d{3}$/;
const grouped = /^\(?\d{3}\)?[ .-]\s?\d{3}[ .-]\d{4}$/;

/**
 * Telephone numbers: international ones that are possible, national ones that are valid in one of the
 * settings' countries and written as such, bare digits only after a word such as `tel` or `call`.
 */
export const phone: Recogniser = {
  kind: 'phone',
  find(look, { phoneRegions }) {
    if (look.runs.length === 0) return nothing;
    const spans: Span[] = [];
    for (const chain of numberChains(look)) {
      if (chain.digits < fewest) continue;
      const span = phoneIn(look, chain, phoneRegions, spans.at(-1));
      if (span !== undefined) spans.push(span);
    }
    return spans;
  },
};

/** @param before the telephone number that was found last */
function phoneIn(
  look: Look,
  chain: NumberChain,
  regions: readonly string[],
  before: Span | undefined,
): Span | undefined {
  const { text } = look;
  const first = openingOf(text, chain.start);
  if (chain.groups.length > mostGroups || !isFree(look, first)) return undefined;
  const isSecond = before !== undefined && second.test(text.slice(before.end, first));
  // What stands behind a number may be no part of it: the longest beginning that is one counts.
  for (let count = chain.groups.length; count > 0; count--) {
    const groups = chain.groups.slice(0, count);
    const end = (groups.at(-1) as Span).end;
    const digits = digitsOf(text, groups);
    if (digits.length < fewest) return undefined;
    const number = text.slice(first, end);
    if (digits.length > most + 3 || !isFreeBehind(text, end) || isCutFigure(text, first, end)) continue;
    const next = chain.groups[count];
    // A shorter beginning counts only where a wider gap parts it from the rest.
    if (next !== undefined && /^[-./()]$/.test(text.slice(end, next.start))) continue;
    if (!isPhone(look, number, digits, first, regions, isSecond && digits.length >= fewestOfSecond)) continue;
    extension.lastIndex = end;
    return { start: first, end: end + (extension.exec(text)?.[0].length ?? 0) };
  }
  return undefined;
}

/** `+`, `(` and `(+` belong to the number. */
function openingOf(text: string, start: number): number {
  let first = start;
  if (text[first - 1] === '(') first--;
  if (text[first - 1] === '+') first--;
  if (text[first - 1] === '(') first--;
  return first;
}

function isFree(look: Look, first: number): boolean {
  if (first === 0) return true;
  const { text } = look;
  const before = text[first - 1] as string;
  if (isLatinWord(before.charCodeAt(0)) || '#@'.includes(before)) return false;
  if (!'=/.:+-'.includes(before)) return true;
  if (linked.test(text.slice(Math.max(0, first - 12), first))) return true;
  // A hyphen joins a Hebrew word to a number; after a colon or an equals sign a word must tell.
  if (before === '-') return /[\u05d0-\u05ea]/.test(text[first - 2] ?? '');
  return (before === ':' || before === '=') && (text[first] === '+' || toldBefore(look, first, 'phone', 4));
}

function isFreeBehind(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  if (Number.isNaN(code)) return true;
  if (/^x\s?\d/.test(text.slice(end, end + 3))) return true;
  return (
    !isLatinWord(code) && !'%€$£'.includes(text[end] as string) && !/^[.:]\d/.test(text.slice(end, end + 2))
  );
}

/**
 * True when a comma joins more digits to a number that may be a sum: `1,234 567`, `12 345 678,90`. A row of a table
 * parts its fields by the comma as well, and no sum has a country code, a leading zero, brackets or hyphens.
 */
function isCutFigure(text: string, first: number, end: number): boolean {
  const joined =
    /^\d,/.test(text.slice(Math.max(0, first - 2), first)) || /^,\d/.test(text.slice(end, end + 2));
  return joined && /^(?:[1-9]\d{0,2}(?:[ .]\d{3})*|[1-9]\d*)$/.test(text.slice(first, end));
}

function isPhone(
  look: Look,
  number: string,
  digits: string,
  start: number,
  regions: readonly string[],
  isSecond: boolean,
): boolean {
  if (isBookNumber(look.text, start, number)) return false;
  if (dated.test(number) || ranged.test(number) || /^(\d{1,3}\.){3}\d{1,3}$/.test(number)) return false;
  if (isInternational(number, digits, regions)) return true;
  if (digits.length > most) return false;
  const told = isSecond || isTold(look, start, number);
  if (toldBefore(look, start, 'reference', told ? 6 : 10)) return false;
  return told || (number !== digits && isNational(number, digits, regions));
}

/** With `+`, or with the international prefix of the settings' countries. */
function isInternational(number: string, digits: string, regions: readonly string[]): boolean {
  const plus = /^\(?\+/.test(number);
  const prefix = plus ? '' : /^00|^011(?=[ -])/.exec(number)?.[0];
  if (prefix === undefined || (prefix === '011' && !regions.some((one) => plainNumbers.has(one))))
    return false;
  // "+44 (0)161": the zero in brackets is dialled inside the country only.
  const dialled = number.includes('(0)') ? number.replace('(0)', '').replace(/\D/g, '') : digits;
  return parsePhoneNumberFromString(`+${dialled.slice(prefix.length)}`)?.isPossible() === true;
}

function isTold(look: Look, start: number, number: string): boolean {
  // Eight digits and fewer are many things: the word must stand right before them.
  const isShort = /^[1-9]/.test(number) && number.replace(/\D/g, '').length < 9;
  if (toldBefore(look, start, 'phone', isShort ? 10 : 24)) return true;
  if (label.test(look.text.slice(Math.max(0, start - 6), start))) return true;
  if (linked.test(look.text.slice(Math.max(0, start - 12), start))) return true;
  // After a verb such as `call`, a bare number must be long or begin as one that is dialled.
  return (/\D/.test(number) || !isShort) && toldBefore(look, start, 'calling', 16);
}

function isNational(number: string, digits: string, regions: readonly string[]): boolean {
  const trunk = number.startsWith('0') || number.startsWith('(0');
  if (trunk && digits.length < 9) return false;
  for (const region of regions) {
    if (!isSupportedCountry(region)) continue;
    const plain = plainNumbers.has(region);
    if (plain ? trunk || !isPlain(number) : !trunk) continue;
    const parsed = parsePhoneNumberFromString(number, region as CountryCode);
    // A mobile number parted in two is written so by people alone; others must be ones that are given out.
    if (parsed?.isValid() === true || (parted.test(number) && parsed?.isPossible() === true)) return true;
  }
  return false;
}

function isPlain(number: string): boolean {
  return grouped.test(number) || /^1[ .-]\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}$/.test(number);
}

/** Countries of the North American plan, whose numbers have no leading zero but a fixed grouping. */
const plainNumbers = new Set(['US', 'CA', 'PR', 'DO', 'JM', 'BS', 'BB', 'TT']);

/** An ISBN of ten signs (ISO 2108, first edition): weights 10 to 2, modulo 11; where the word stands before it. */
function isBookNumber(text: string, start: number, number: string): boolean {
  const signs = number.replace(/[ -]/g, '');
  if (!/^\d{10}$/.test(signs) || !/isbn[^\n]*$/i.test(text.slice(Math.max(0, start - 80), start)))
    return false;
  return weighed(signs, [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
}
