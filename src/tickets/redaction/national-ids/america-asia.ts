import { luhn, verhoeff, weighed } from '../check-digits.ts';
import type { NationalScheme } from './scheme.ts';

/**
 * Social Security number, US: areas, groups and serials that are given out (SSA, POMS RM 10201.035). Numbers from 900
 * are given to taxpayers (ITIN); they are taken after a word only.
 */
const socialSecurity: NationalScheme = {
  words: ['id us', 'id any'],
  written: String.raw`(?!000|666)\d{3}(?<mark>[- ]?)(?!00)\d{2}\k<mark>(?!0000)\d{4}`,
  proves: () => true,
  alone: (written) => /^[0-8]\d{2}-\d{2}-\d{4}$/.test(written),
};

/** Social Insurance Number, Canada: nine digits, Luhn; none begins with 8, and 0 is that of samples. */
const socialInsurance: NationalScheme = {
  words: ['id ca'],
  written: String.raw`[0-79]\d{2}[ -]?\d{3}[ -]?\d{3}`,
  proves: luhn,
};

/** CPF, Brazil: nine digits and two check digits of weights that fall to 2, modulo 11. */
const cpf: NationalScheme = {
  words: ['id br'],
  written: String.raw`\d{3}\.?\d{3}\.?\d{3}[-/]?\d{2}`,
  proves: (digits) =>
    !/^(\d)\1{10}$/.test(digits) &&
    ((weighed(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) * 10) % 11) % 10 === Number(digits[9]) &&
    ((weighed(digits, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) * 10) % 11) % 10 === Number(digits[10]),
  alone: (written) => /^\d{3}\.\d{3}\.\d{3}-\d{2}$/.test(written),
};

/** Aadhaar, India: twelve digits, the first 2 to 9, Verhoeff. */
const aadhaar: NationalScheme = {
  words: ['id in'],
  written: String.raw`[2-9]\d{3}[ -]?\d{4}[ -]?\d{4}`,
  proves: verhoeff,
};

/** Teudat zehut, Israel: nine digits, weights 1 and 2 in turn, digits of the products added, divisible by ten. */
const teudatZehut: NationalScheme = {
  words: ['id il'],
  written: String.raw`\d{9}|\d{1,2}[ -]?\d{3}[ -]?\d{3}[ -]?\d|\d{8}[ -]\d`,
  proves: (digits) => digits.length >= 8 && !/^0+$/.test(digits) && luhn(digits.padStart(9, '0')),
};

/** Schemes of America and Asia. */
export const americaAndAsia = [socialSecurity, socialInsurance, cpf, aadhaar, teudatZehut];
