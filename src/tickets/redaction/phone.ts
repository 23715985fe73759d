import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { type Recogniser, type Span, standsBefore } from './recogniser.ts';

const candidate =
  /(?:(?<![\p{L}\p{N}_#@=/.,:+-])|(?<=[\u05d0-\u05ea]-))(?:\+|\(\+?)?\d[\d\s()./\u2010-\u2015-]{4,24}\d(?![\p{L}\p{N}_%€$£]|[.,:]\d)/gu;
const phoneWord =
  /(?:\b(?:tel|phone|telephone|telefon(?:nummer)?|call(?: me| us| back)?(?: on| at)?|ring|mobile|mobil|cell|handy|fax|whatsapp|sms|text me|reach(?: me| us)?(?: on| at)?|rückruf|durchwahl|erreichbar(?: unter)?|anrufen|portable|téléphone|appel\w*|joindre|joignable|numéro de|rappeler|teléfono|móvil|llamar|llámame|telefone|celular)\b|נייד|טלפון|להתקשר|פלאפון|חייג)[^\n\d]{0,24}$|(?:^|[\s|,;(])[tmpf]\s?[:.]\s?$/iu;
const otherWord =
  /\b(?:order|invoice|part|serial|ticket|case|isbn|ean|sku|id|no|nr|rechnung|bestell\w*|commande|version|build|error|code|ref(?:erence)?|article|artikel|port|line|room|size|bytes)\b[^\n\d]{0,8}$/i;
const looksLikeDate = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})(?:\D|$)/;
const parted = /^07\d{3}[ -]\d{3}[ -]?\d{3}$/;
const grouped = /^\(?\d{3}\)?[ .-]\s?\d{3}[ .-]\d{4}$/;

/**
 * Telephone numbers: international ones that are possible, national ones that are valid in one of the
 * settings' countries and written as such, bare digits only after a word such as `tel` or `call`.
 */
export const phone: Recogniser = {
  kind: 'phone',
  find(text, { phoneRegions }) {
    const spans: Span[] = [];
    candidate.lastIndex = 0;
    for (let found = candidate.exec(text); found !== null; found = candidate.exec(text)) {
      const trimmed = found[0].replace(/[\s(./-]+$/, '');
      for (const piece of pieces(trimmed)) {
        const start = found.index + piece.at;
        if (isPhone(piece.text, text, start, phoneRegions))
          spans.push({ start, end: start + piece.text.length });
      }
    }
    return spans;
  },
};

/** A candidate may hold two numbers, or a number and what stands beside it: line breaks and double spaces part them. */
function pieces(text: string): { text: string; at: number }[] {
  const found: { text: string; at: number }[] = [];
  for (const piece of text.matchAll(/[^\n]+?(?=\n|\s{3,}|$)/g)) {
    const lead = piece[0].length - piece[0].trimStart().length;
    found.push({ text: piece[0].trim(), at: piece.index + lead });
  }
  return found;
}

function isPhone(number: string, text: string, start: number, regions: readonly string[]): boolean {
  const digits = number.replace(/\D/g, '');
  if (digits.length < 7 || digits.length > 15) return false;
  if (looksLikeDate.test(number)) return false;
  if (/^(\d{1,3}\.){3}\d{1,3}$/.test(number)) return false;
  if (number.startsWith('+') || number.startsWith('(+') || number.startsWith('00')) {
    const international = `+${digits.replace(/^00/, '')}`.replace(
      /^(\+\d{1,3})0(?=\d{8})/,
      number.includes('(0)') ? '$1' : '$10',
    );
    if (parsePhoneNumberFromString(international)?.isPossible() === true) return true;
  }
  const after = standsBefore(text, start, phoneWord, 48);
  if (standsBefore(text, start, otherWord, after ? 12 : 24)) return false;
  if (after && digits.length >= 7) return true;
  if (number === digits) return false;
  const national = number.startsWith('0') || number.startsWith('(0');
  for (const region of regions) {
    if (!isSupportedCountry(region)) continue;
    const written = national || (plainNumbers.has(region) && grouped.test(number));
    if (!written || (national && plainNumbers.has(region))) continue;
    if (national && digits.length < 9) continue;
    const parsed = parsePhoneNumberFromString(number, region as CountryCode);
    // A mobile number parted in two is written so by people alone; others must be ones that are given out.
    if (parsed?.isValid() === true || (parted.test(number) && parsed?.isPossible() === true)) return true;
  }
  return false;
}

/** Countries of the North American plan, whose numbers have no leading zero but a fixed grouping. */
const plainNumbers = new Set(['US', 'CA', 'PR', 'DO', 'JM', 'BS', 'BB', 'TT']);
