import { luhn, mod11to10, remainder97, weighed } from '../check-digits.ts';
import type { NationalScheme } from './scheme.ts';

/** National Insurance number, UK: letters that are given out (HMRC, NIM39110). */
const nationalInsurance: NationalScheme = {
  words: ['id gb', 'id any'],
  written: String.raw`(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D]`,
  proves: () => true,
  alone: (written) => /^[A-Z]{2}[\d -]+[A-Z]$/.test(written),
};

/** NHS number, UK: ten digits, weights 10 to 2, modulo 11 (NHS Data Dictionary). */
const nhsNumber: NationalScheme = {
  words: ['id gb'],
  written: String.raw`\d{3}[ -]?\d{3}[ -]?\d{4}`,
  proves: (digits) => (11 - (weighed(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === Number(digits[9]),
};

/** Steuerliche Identifikationsnummer, Germany: eleven digits, the first not 0, one of the others at least twice. */
const steuerId: NationalScheme = {
  words: ['id de', 'id any'],
  written: String.raw`[1-9]\d[ ]?\d{3}[ ]?\d{3}[ ]?\d{3}`,
  proves: (digits) => mod11to10(digits) && new Set(digits.slice(0, 10)).size < 10,
};

/** NIR, France: sex, year, month, department (2A, 2B), place, order, and a key of 97 (INSEE). */
const nir: NationalScheme = {
  words: ['id fr', 'id any'],
  written: String.raw`[12378][ ]?\d{2}[ ]?(?:0[1-9]|1[0-2]|[2-9]\d)[ ]?(?:\d{2}|2[AB])[ ]?\d{3}[ ]?\d{3}[ ]?\d{2}`,
  proves: (compact) => {
    const number = compact.slice(0, 13).replace('2A', '19').replace('2B', '18');
    return 97 - remainder97(number) === Number(compact.slice(13));
  },
};

/** DNI and NIE, Spain: the letter is the remainder by 23 (Orden INT/2058/2008). */
const dni: NationalScheme = {
  words: ['id es', 'id any'],
  written: String.raw`(?:\d{8}|[XYZ][ -]?\d{7})[ -]?[A-HJ-NP-TV-Z]`,
  proves: (compact) => {
    const number = compact.slice(0, -1).replace('X', '0').replace('Y', '1').replace('Z', '2');
    return 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(number) % 23] === compact.at(-1);
  },
};

/** Codice fiscale, Italy; digits may be letters where two people share a code (D.M. 23/12/1976). */
const codiceFiscale: NationalScheme = {
  words: ['id it', 'id any'],
  written: String.raw`[A-Z]{6}[ ]?[\dLMNP-V]{2}[A-EHLMPRST][\dLMNP-V]{2}[ ]?[A-Z][\dLMNP-V]{3}[A-Z]`,
  proves: (code) => {
    let sum = 0;
    for (let at = 0; at < 15; at++) {
      const sign = code.charCodeAt(at);
      const value = sign < 65 ? sign - 48 : sign - 65;
      sum += at % 2 === 0 ? (oddPlaces[value] as number) : value;
    }
    return String.fromCharCode(65 + (sum % 26)) === code[15];
  },
  alone: () => true,
};
const oddPlaces = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
];

/** Burgerservicenummer, Netherlands: the eleven-test with −1 for the last digit. */
const bsn: NationalScheme = {
  words: ['id nl'],
  written: String.raw`\d{4}[ .]?\d{2}[ .]?\d{3}|\d{3}[ .]?\d{3}[ .]?\d{3}|\d{8}`,
  proves: (digits) =>
    Number(digits) > 0 && weighed(digits.padStart(9, '0'), [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0,
};

/** PESEL, Poland: date, number, and a check digit of weights 1 3 7 9. */
const pesel: NationalScheme = {
  words: ['id pl', 'id any'],
  written: String.raw`\d{2}[ ]?(?:[02468][1-9]|[13579][0-2])\d{7}|\d{11}`,
  proves: (digits) => weighed(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0,
};

/** Personnummer, Sweden: date, `-` or `+`, and four digits; Luhn over the last ten. */
const personnummer: NationalScheme = {
  words: ['id se', 'id any'],
  written: String.raw`(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:[06][1-9]|[1278]\d|[39][01])[-+ ]?\d{4}`,
  proves: (digits) => luhn(digits.slice(-10)),
};

/** Henkilötunnus, Finland: date, sign of the century, number, remainder by 31. */
const henkilotunnus: NationalScheme = {
  words: ['id fi', 'id any'],
  written: String.raw`(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y]`,
  proves: (_, written) => {
    const number = Number(written.slice(0, 6) + written.slice(7, 10));
    return '0123456789ABCDEFHJKLMNPRSTUVWXY'[number % 31] === written[10]?.toUpperCase();
  },
};

/** Schemes of Europe. */
export const europe = [
  nationalInsurance,
  nhsNumber,
  steuerId,
  nir,
  dni,
  codiceFiscale,
  bsn,
  pesel,
  personnummer,
  henkilotunnus,
];
