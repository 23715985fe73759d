import { matches, type Recogniser, standsBefore } from './recogniser.ts';

const candidate =
  /(?<![\p{L}\p{N}_.-])\d(?:\d{11,18}|(?: ?\d){11,18}|(?:-?\d){11,18}|(?:\.?\d){11,18}|(?:\u00a0?\d){11,18})(?![\p{L}\p{N}_]|[.-]\d)/gu;
const cardWord =
  /(?:\b(?:card|karte|kreditkarte|carte|tarjeta|cartão|visa|mastercard|maestro|amex)\b|כרטיס)[^\n\d]{0,24}$/iu;

/** Payment card numbers: one kind of separator, an issuer's range, and the Luhn check digit. */
export const card: Recogniser = {
  kind: 'card',
  find(text) {
    if (!/\d{2}/.test(text)) return [];
    return matches(text, candidate, (found) => {
      const digits = found[0].replace(/\D/g, '');
      const afterWord = standsBefore(text, found.index, cardWord, 40);
      return hasIssuer(digits, afterWord) && luhn(digits);
    });
  },
};

function hasIssuer(digits: string, afterWord: boolean): boolean {
  const length = digits.length;
  const two = Number(digits.slice(0, 2));
  const three = Number(digits.slice(0, 3));
  const four = Number(digits.slice(0, 4));
  if (digits.startsWith('4')) return length === 13 || length === 16 || length === 19;
  if ((two >= 51 && two <= 55) || (four >= 2221 && four <= 2720)) return length === 16;
  if (two === 34 || two === 37) return length === 15;
  if (two === 36 || two === 38 || (three >= 300 && three <= 305)) return length === 14;
  if (four === 6011 || two === 65 || (three >= 644 && three <= 649)) return length >= 16;
  if (four >= 3528 && four <= 3589) return length >= 16;
  if (two === 62) return length >= 16;
  return afterWord && (two === 50 || (two >= 56 && two <= 69)) && length >= 12;
}

/** The check digit of ISO/IEC 7812-1, annex B. */
function luhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    let digit = digits.charCodeAt(digits.length - 1 - at) - 48;
    if (at % 2 === 1) {
      digit *= 2;
      if (digit > 9) digit -= 9;
    }
    sum += digit;
  }
  return sum % 10 === 0;
}
