/** The check digit of ISO/IEC 7812-1, annex B (Luhn): true when it fits all digits before it. */
export function luhn(digits: string): boolean {
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

/** The sum of digits, each times its weight. */
export function weighed(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (const [at, weight] of weights.entries()) sum += (digits.charCodeAt(at) - 48) * weight;
  return sum;
}

/** The remainder by 97 of a text of ISO 7064 MOD 97-10, in which letters stand for 10 to 35. */
export function remainder97(text: string): number {
  let rest = 0;
  for (const sign of text) {
    const value = sign >= 'A' ? sign.charCodeAt(0) - 55 : Number(sign);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}

/** ISO 7064 MOD 11,10, as German tax numbers use it: true when the last digit fits. */
export function mod11to10(digits: string): boolean {
  let product = 10;
  for (const digit of digits.slice(0, -1)) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === Number(digits.at(-1));
}

/** Verhoeff's check digit, by the multiplication table of the dihedral group D5. */
export function verhoeff(digits: string): boolean {
  let state = 0;
  for (let at = 0; at < digits.length; at++) {
    let digit = digits.charCodeAt(digits.length - 1 - at) - 48;
    for (let times = 0; times < at % 8; times++) digit = permuted[digit] as number;
    state = turned(state, digit);
  }
  return state === 0;
}

const permuted = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

/** The product in D5: elements below five turn a pentagon, the others turn and mirror it. */
function turned(a: number, b: number): number {
  if (a < 5) return b < 5 ? (a + b) % 5 : 5 + ((a + b) % 5);
  return b < 5 ? 5 + ((a - b) % 5) : (a - b + 5) % 5;
}
