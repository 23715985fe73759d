import { remainder97 } from './check-digits.ts';
import { isLatinWord } from './look/signs.ts';
import { nothing, type Recogniser, type Span } from './recogniser.ts';

/** Length by country, SWIFT IBAN registry, release 99. */
const lengths = new Map(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 ' +
    'FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 ' +
    'LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 ' +
    'RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

/** What may part the groups, one at a time. */
const separators = ' .-\u2013';

/** International bank account numbers: country, its length, and the check digits of ISO 13616 (mod 97). */
export const iban: Recogniser = {
  kind: 'iban',
  find({ text, runs }) {
    if (runs.length === 0) return nothing;
    const spans: Span[] = [];
    let seen = 0;
    for (const run of runs) {
      const start = countryBefore(text, run.start);
      if (start === undefined || start < seen) continue;
      const length = lengths.get(text.slice(start, start + 2).toUpperCase());
      const end = length === undefined ? undefined : endOf(text, start, length);
      if (end === undefined) continue;
      spans.push({ start, end });
      seen = end;
    }
    return spans;
  },
};

/** Where two letters begin that stand before the digits, with nothing that belongs to them in front. */
function countryBefore(text: string, digits: number): number | undefined {
  const last = separators.includes(text[digits - 1] ?? '?') ? digits - 2 : digits - 1;
  const start = last - 1;
  if (start < 0 || !isLetter(text.charCodeAt(last)) || !isLetter(text.charCodeAt(start))) return undefined;
  return start > 0 && isLatinWord(text.charCodeAt(start - 1)) ? undefined : start;
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

function endOf(text: string, start: number, length: number): number | undefined {
  let compact = '';
  let at = start;
  for (; at < text.length && compact.length < length; at++) {
    const sign = text[at] as string;
    if (/[A-Za-z0-9]/.test(sign)) compact += sign.toUpperCase();
    else if (!separators.includes(sign) || separators.includes(text[at - 1] ?? '')) return undefined;
  }
  if (compact.length < length || isLatinWord(text.charCodeAt(at))) return undefined;
  if (!/^[A-Z]{2}\d\d/.test(compact)) return undefined;
  return remainder97(compact.slice(4) + compact.slice(0, 4)) === 1 ? at : undefined;
}
