/**
 * Numbers with the check digits of their formats, written for the bench alone: nothing here is shared with the
 * recognisers, so that a mistake in one does not hide in the other.
 */

/** Appends the check digit of ISO/IEC 7812-1 (Luhn) to the digits of a card or a Canadian or Swedish number. */
export function withLuhn(digits: string): string {
  for (let check = 0; check < 10; check++) {
    const all = [...`${digits}${check}`].map(Number).reverse();
    const sum = all.reduce((total, digit, at) => {
      const weighed = at % 2 === 0 ? digit : digit * 2;
      return total + (weighed > 9 ? weighed - 9 : weighed);
    }, 0);
    if (sum % 10 === 0) return `${digits}${check}`;
  }
  throw new Error('No check digit fits, which can not be.');
}

/** An IBAN of a country and a national account number, with the check digits of ISO 13616. */
export function ibanOf(country: string, account: string): string {
  const letters = `${account}${country}00`.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  const check = 98n - (BigInt(letters) % 97n);
  return `${country}${String(check).padStart(2, '0')}${account}`;
}

/** Parts a text into groups of the given lengths; the last length is used again until the text ends. */
export function grouped(text: string, lengths: readonly number[], separator = ' '): string {
  const groups: string[] = [];
  let from = 0;
  for (let at = 0; from < text.length; at++) {
    const length = lengths[Math.min(at, lengths.length - 1)] as number;
    groups.push(text.slice(from, from + length));
    from += length;
  }
  return groups.join(separator);
}

function weighed(digits: string, weights: readonly number[]): number {
  return [...digits].reduce((sum, digit, at) => sum + Number(digit) * (weights[at] as number), 0);
}

/** Israeli identity number of eight digits and their check digit. */
export const israeli = (eight: string): string => {
  const sum = [...eight].reduce((total, digit, at) => {
    const product = Number(digit) * (at % 2 === 0 ? 1 : 2);
    return total + Math.floor(product / 10) + (product % 10);
  }, 0);
  return `${eight}${(10 - (sum % 10)) % 10}`;
};

/** German tax identification number of ten digits, ISO 7064 MOD 11,10. */
export const steuerId = (ten: string): string => {
  let product = 10;
  for (const digit of ten) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return `${ten}${(11 - product) % 10}`;
};

/** French number of the répertoire: thirteen digits and the key 97 − n mod 97. */
export const nir = (thirteen: string): string =>
  `${thirteen}${String(97n - (BigInt(thirteen) % 97n)).padStart(2, '0')}`;

/** Spanish DNI of eight digits, or NIE of X, Y or Z and seven digits, with its letter. */
export const dni = (number: string): string => {
  const value = Number(number.replace('X', '0').replace('Y', '1').replace('Z', '2'));
  return `${number}${'TRWAGMYFPDXBNJZSQVHLCKE'[value % 23]}`;
};

/** Italian codice fiscale of fifteen signs with its check letter. */
export const codiceFiscale = (fifteen: string): string => {
  const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
  const sum = [...fifteen].reduce((total, sign, at) => {
    const value = /\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 65;
    return total + (at % 2 === 0 ? (odd[value] as number) : value);
  }, 0);
  return `${fifteen}${String.fromCharCode(65 + (sum % 26))}`;
};

/** Polish PESEL of ten digits. */
export const pesel = (ten: string): string =>
  `${ten}${(10 - (weighed(ten, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10}`;

/** Dutch BSN of eight digits (the ninth closes the eleven-test); throws for digits that no ninth digit fits. */
export const bsn = (eight: string): string => {
  const check = weighed(eight, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
  if (check === 10) throw new Error(`No BSN begins with ${eight}.`);
  return `${eight}${check}`;
};

/** Brazilian CPF of nine digits with both check digits. */
export const cpf = (nine: string): string => {
  const next = (digits: string): string => {
    const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (digits.length + 1 - at), 0);
    return `${digits}${((sum * 10) % 11) % 10}`;
  };
  return next(next(nine));
};

/** Finnish henkilötunnus: day, month, year, sign of the century, number, and its check sign. */
export const hetu = (date: string, sign: string, number: string): string =>
  `${date}${sign}${number}${'0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(`${date}${number}`) % 31]}`;

/** Indian Aadhaar of eleven digits with its Verhoeff digit. */
export const aadhaar = (eleven: string): string => {
  // The dihedral group of ten elements: the first five turn, the others mirror.
  const product = (a: number, b: number): number =>
    a < 5 ? (b < 5 ? (a + b) % 5 : 5 + ((a + b - 5) % 5)) : b < 5 ? 5 + ((a - b) % 5) : (a - b + 5) % 5;
  const step = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
  const permuted = (digit: number, times: number): number =>
    times === 0 ? digit : permuted(step[digit] as number, times - 1);
  for (let check = 0; check < 10; check++) {
    const all = [...`${eleven}${check}`].map(Number).reverse();
    const end = all.reduce((at, digit, place) => product(at, permuted(digit, place % 8)), 0);
    if (end === 0) return `${eleven}${check}`;
  }
  throw new Error('No check digit fits, which can not be.');
};
