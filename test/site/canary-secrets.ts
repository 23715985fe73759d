import type { Secret } from './secrets.ts';

/** What kinds of personal data are planted, each valid by its own rules. */
export const kinds = [
  'email',
  'phone',
  'national phone',
  'card',
  'iban',
  'ip',
  'ip6',
  'ssn',
  'nino',
  'israeli id',
  'address',
  'url token',
  'jwt',
  'key',
  'password',
] as const;
export type Kind = (typeof kinds)[number];

/** Makes secrets of which no two are alike, the same ones each time, and remembers them all. */
export class Planter {
  readonly secrets: Secret[] = [];
  #count = 0;

  /** A name that is no word of any language: `Vrakjorwex Zepquotho`. */
  name(place: string): string {
    const name = `${capital(this.#word())} ${capital(this.#word())}`;
    this.secrets.push({ what: `name in ${place}`, value: name });
    return name;
  }

  /** A text as people write it that holds one secret of a kind. */
  text(kind: Kind, place: string): string {
    const { value, around = (it: string) => it } = this.#make(kind);
    this.secrets.push({ what: `${kind} in ${place}`, value });
    return around(value);
  }

  /** A word of its own that is no personal data, to be hidden for another reason. */
  word(place: string): string {
    const word = this.#word();
    this.secrets.push({ what: `word in ${place}`, value: word });
    return word;
  }

  #make(kind: Kind): { value: string; around?: (value: string) => string } {
    const n = this.#count++;
    switch (kind) {
      case 'email':
        return {
          value: `${this.#word()}.${this.#word()}@${this.#word()}.example${n % 2 === 0 ? '' : '.com'}`,
        };
      case 'phone':
        return { value: `+49 30 ${digits(n, 7, 3)}` };
      case 'national phone':
        return { value: `0161 496 ${digits(n, 4, 1)}` };
      case 'card':
        return { value: withLuhn(`4${digits(n, 14, 5)}`).replace(/(\d{4})(?=\d)/g, '$1 ') };
      case 'iban':
        return { value: german(digits(n, 18, 7)) };
      case 'ip':
        return { value: `${100 + (n % 90)}.${17 + (n % 200)}.${201 - (n % 100)}.${30 + (n % 199)}` };
      case 'ip6':
        return { value: `2001:db8:${hex(n, 37)}:${hex(n, 41)}::${hex(n, 43)}` };
      case 'ssn':
        return { value: `${219 + (n % 400)}-${10 + (n % 89)}-${digits(n, 4, 2)}` };
      case 'nino':
        return { value: `AB ${digits(n, 6, 4).replace(/(\d\d)(?=\d)/g, '$1 ')} C` };
      case 'israeli id':
        return { value: withIsraeliCheck(digits(n, 8, 6)), around: (it) => `תעודת זהות ${it}` };
      case 'address':
        return { value: `${11 + n} ${capital(this.#word())} ${capital(this.#word())} Street` };
      case 'url token':
        return {
          value: `${this.#word()}${digits(n, 6, 8)}`,
          around: (it) => `https://app.seats.example/rooms?ticket=${it}`,
        };
      case 'jwt': {
        const part = (object: object): string => Buffer.from(JSON.stringify(object)).toString('base64url');
        return {
          value: `${part({ alg: 'HS256' })}.${part({ sub: this.#word() })}.${this.#word()}${digits(n, 9, 9)}`,
        };
      }
      case 'key':
        return { value: `sk_live_${this.#word()}${digits(n, 8, 10)}` };
      case 'password':
        return { value: `${capital(this.#word())}${digits(n, 3, 11)}!x`, around: (it) => `password: ${it}` };
    }
  }

  #word(): string {
    const n = this.#count++;
    const at = (n * 2477 + 1031) % 4096;
    return [at >> 8, (at >> 4) & 15, at & 15].map((place) => syllables[place]).join('');
  }
}

const syllables = 'vrak zep quo tho jor wex pli dru gyn hak mub xil obr ufk ryz cwe'.split(' ');

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** So many digits that look random, the same ones for the same number and salt. */
function digits(n: number, length: number, salt: number): string {
  const large = BigInt(n + 1) * 618_033_988_749_894_848_207n + BigInt(salt) * 414_213_562_373_095_048_801n;
  return large.toString().slice(-length - 1, -1);
}

/** Four digits of a network address. */
function hex(n: number, salt: number): string {
  return (4096 + ((n * 2657 + salt * 7919) % 61_439)).toString(16);
}

/** ISO/IEC 7812-1: the last digit makes the sum, with every other digit doubled, a multiple of ten. */
function withLuhn(number: string): string {
  const sum = [...number].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return `${number}${(10 - (sum % 10)) % 10}`;
}

/** ISO 13616: the two check digits make the rearranged number 1 modulo 97. */
function german(account: string): string {
  const check = 98n - (BigInt(`${account}131400`) % 97n);
  return `DE${check.toString().padStart(2, '0')}${account}`.replace(/(.{4})(?=.)/g, '$1 ');
}

/** The digits, doubled at every second place, add up to a multiple of ten. */
function withIsraeliCheck(number: string): string {
  const sum = [...number].reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return `${number}${(10 - (sum % 10)) % 10}`;
}
