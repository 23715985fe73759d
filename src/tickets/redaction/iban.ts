import type { Recogniser, Span } from './recogniser.ts';

/** Length by country, SWIFT IBAN registry, release 99. */
const lengths: Readonly<Record<string, number>> = Object.fromEntries(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 ' +
    'FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 ' +
    'LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 ' +
    'RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

const beginning = /(?<![\p{L}\p{N}])[A-Za-z]{2}[ \u00a0.-]?\d[ \u00a0.-]?\d/gu;

/** International bank account numbers: country, its length, and the check digits of ISO 13616 (mod 97). */
export const iban: Recogniser = {
  kind: 'iban',
  find(text) {
    const spans: Span[] = [];
    beginning.lastIndex = 0;
    for (let found = beginning.exec(text); found !== null; found = beginning.exec(text)) {
      const length = lengths[found[0].slice(0, 2).toUpperCase()];
      if (length === undefined) continue;
      const end = endOf(text, found.index, length);
      if (end === undefined) continue;
      spans.push({ start: found.index, end });
      beginning.lastIndex = end;
    }
    return spans;
  },
};

function endOf(text: string, start: number, length: number): number | undefined {
  let compact = '';
  let at = start;
  for (; at < text.length && compact.length < length; at++) {
    const sign = text[at] as string;
    if (/[A-Za-z0-9]/.test(sign)) compact += sign.toUpperCase();
    else if (!/[ \u00a0.-]/.test(sign) || /[ \u00a0.-]/.test(text[at - 1] ?? '')) return undefined;
  }
  if (compact.length < length || /[\p{L}\p{N}]/u.test(text[at] ?? '')) return undefined;
  return remainder(compact) === 1 ? at : undefined;
}

function remainder(compact: string): number {
  let rest = 0;
  for (const sign of compact.slice(4) + compact.slice(0, 4)) {
    const value = sign >= 'A' ? sign.charCodeAt(0) - 55 : Number(sign);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}
