/** What a character is to whoever looks for words: itself folded if it belongs to one, else one of these. */
export const outside = 1;
/** A combining mark or niqqud: inside a word, but not counted. */
export const mark = 2;
/** Stands for a character of ASCII: full width, another script's digit, a space or hyphen of typesetting. */
export const guise = 3;

/** Letters that have no decomposition, but are written without their stroke or dot where a keyboard lacks them. */
const strokes = new Map([
  ['ø', 'o'],
  ['đ', 'd'],
  ['ł', 'l'],
  ['ħ', 'h'],
  ['ı', 'i'],
  ['ŧ', 't'],
  ['ς', 'σ'],
]);

const table = new Uint16Array(0x10000);

/** The table of signs by UTF-16 unit; 0 where `signOf` has not been asked yet. */
export const knownSigns: Readonly<Uint16Array> = table;

/**
 * Tells what a UTF-16 unit is: `outside`, `mark`, `guise`, or, for letters, digits and `_`, the unit of the
 * folded letter: lower case, without accents. Folding never changes how many units a text has.
 */
export function signOf(code: number): number {
  const known = table[code] as number;
  if (known !== 0) return known;
  const sign = judged(code);
  table[code] = sign;
  return sign;
}

function judged(code: number): number {
  const letter = String.fromCharCode(code);
  if (code < 0x80) return /\w/.test(letter) ? letter.toLowerCase().charCodeAt(0) : outside;
  if (plain(letter) !== letter) return guise;
  if (/\p{M}/u.test(letter)) return mark;
  if (!/[\p{L}\p{N}]/u.test(letter)) return outside;
  const lower = letter.toLowerCase();
  const isAccented = code < 0x600 || (code >= 0x1e00 && code < 0x2000);
  const base = isAccented ? lower.normalize('NFD').replace(/\p{M}/gu, '') : lower;
  const folded = strokes.get(base) ?? base;
  return folded.length === 1 ? folded.charCodeAt(0) : code;
}

/** The character of ASCII for which a character stands, else the character itself. */
function plain(letter: string): string {
  if (/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/.test(letter)) return ' ';
  if (/[\u2010-\u2012\u2212\u05be]/.test(letter)) return '-';
  if (/[\uff01-\uff5e\ufe50-\ufe6b]/.test(letter)) {
    const compatible = letter.normalize('NFKC');
    return /^[!-~]$/.test(compatible) ? compatible : letter;
  }
  return /^\p{Nd}$/u.test(letter) ? digitOf(letter) : letter;
}

/** The value of a decimal digit of any script; they stand in tens, from zero up (Unicode 4.6). */
function digitOf(letter: string): string {
  let code = letter.charCodeAt(0);
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCharCode(code - 1))) {
    code--;
    value++;
  }
  return String(value);
}

/** The text with every character in guise replaced by the one of ASCII; as long as before, offsets hold. */
export function withoutGuise(text: string): string {
  let even = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (signOf(text.charCodeAt(at)) !== guise) continue;
    even += text.slice(from, at) + plain(text[at] as string);
    from = at + 1;
  }
  return even + text.slice(from);
}

/** The text as words are compared: lower case, no accents, no marks, typographic apostrophes even. Offsets do not hold. */
export function folded(text: string): string {
  let result = '';
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const sign = signOf(code);
    if (sign === mark) continue;
    if (sign === guise) result += plain(text[at] as string);
    else if (sign === outside) result += isApostrophe(code) ? "'" : text[at];
    else result += String.fromCharCode(sign);
  }
  return result;
}

/** `'`, `’` or the Hebrew geresh. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x5f3;
}

/** True for digits, `_` and the letters of ASCII and Latin: what may not touch a number or an address. */
export function isLatinWord(code: number): boolean {
  if (code < 0x80)
    return (
      (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95
    );
  return code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7;
}

/** True for `0` to `9`. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** True for the letters of scripts that put no space between words: Han, kana, Hangul, Thai, Lao, Khmer, Burmese. */
export function isSpaceless(code: number): boolean {
  return (
    (code >= 0x3040 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0x0e00 && code <= 0x0eff) ||
    (code >= 0x1000 && code <= 0x109f) ||
    (code >= 0x1780 && code <= 0x17ff) ||
    (code >= 0xf900 && code <= 0xfaff)
  );
}

/** True for the letters of Hebrew, which take one-letter words in front without a space. */
export function isHebrew(code: number): boolean {
  return code >= 0x5d0 && code <= 0x5ea;
}
