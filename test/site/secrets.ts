import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Something that must be nowhere: what it is and where it was planted, and the text itself. */
export interface Secret {
  readonly what: string;
  readonly value: string;
}

/** A place where a secret was found, and in which form. */
export interface Leak {
  readonly file: string;
  readonly what: string;
  readonly form: string;
}

/** Shorter pieces than these stand in other texts by chance. */
const shortestHalf = 6;
const fewestDigits = 7;
const shortestName = 4;

type Needle = { readonly secret: Secret; readonly form: string; readonly bytes: Buffer };

/**
 * Makes the search for secrets in bytes. Each is looked for as it is, in small letters, decomposed, reversed, encoded
 * for addresses, HTML, JSON, mail and in base64 wherever it begins, as its digits alone, by its halves and, where it is a
 * name of several words, by each of them.
 */
export function searchFor(secrets: readonly Secret[]): (file: string, bytes: Buffer) => Leak[] {
  const needles = secrets.flatMap((secret) =>
    [...formsOf(secret.value)].map(
      ([form, text]): Needle => ({ secret, form, bytes: Buffer.from(text, 'utf8') }),
    ),
  );
  const exact = needles.filter(isBase64);
  const anyCase = alone(
    needles
      .filter((needle) => !isBase64(needle))
      .map((needle) => ({ ...needle, bytes: inSmallLetters(needle.bytes) })),
  );
  return (file, bytes) => {
    const small = inSmallLetters(bytes);
    const found = [
      ...exact.filter((needle) => bytes.includes(needle.bytes)),
      ...anyCase.filter((needle) => small.includes(needle.bytes)),
    ];
    return found.map(({ secret, form }) => ({ file, what: secret.what, form }));
  };
}

const isBase64 = ({ form }: Needle): boolean => form.startsWith('base64');

/** Without the pieces that several secrets share, such as the code of a country: they tell of none of them. */
function alone(needles: readonly Needle[]): Needle[] {
  const owners = new Map<string, Set<Secret>>();
  for (const { secret, bytes } of needles) {
    const text = bytes.toString('latin1');
    owners.set(text, (owners.get(text) ?? new Set()).add(secret));
  }
  return needles.filter(({ bytes }) => owners.get(bytes.toString('latin1'))?.size === 1);
}

/**
 * Searches every byte of every file below some folders, and the files' names; in a packed file, such as those of the
 * search index, what it holds as well. A folder that is not there holds nothing.
 */
export function leaksIn(folders: readonly string[], secrets: readonly Secret[]): Leak[] {
  const search = searchFor(secrets);
  return folders.flatMap((folder) =>
    filesBelow(folder).flatMap((file) => [
      ...search(`the name of ${file}`, Buffer.from(file, 'utf8')),
      ...said(readFileSync(join(folder, file))).flatMap((bytes) => search(file, bytes)),
    ]),
  );
}

/** The bytes of a file, and what they hold where they are packed (gzip, RFC 1952). */
function said(bytes: Buffer): Buffer[] {
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? [bytes, gunzipSync(bytes)] : [bytes];
}

/** Every form in which a text could come out, by its name. */
function formsOf(value: string): Map<string, string> {
  const forms = new Map<string, string>();
  const add = (form: string, text: string): void => {
    if (![...forms.values()].includes(text)) forms.set(form, text);
  };
  add('as it is', value);
  add('composed', value.normalize('NFC'));
  add('decomposed', value.normalize('NFD'));
  add('small letters', value.toLowerCase());
  add('reversed', [...value].reverse().join(''));
  add('address', encodeURIComponent(value));
  add('form', encodeURIComponent(value).replaceAll('%20', '+'));
  add('HTML', html(value));
  add('HTML in numbers', html(value).replaceAll('&quot;', '&#34;').replaceAll('&#39;', '&apos;'));
  add('JSON', JSON.stringify(value).slice(1, -1));
  add('JSON in ASCII', value.replace(/[^ -~]|["\\<>&]/g, inHex));
  add('mail', [...Buffer.from(value, 'utf8')].map(quotedPrintable).join(''));
  for (const shift of [0, 1, 2]) {
    add(`base64, shifted by ${shift}`, base64Core(value, shift));
    add(`base64url, shifted by ${shift}`, base64Core(value, shift).replaceAll('+', '-').replaceAll('/', '_'));
  }
  const digits = value.replace(/\D/g, '');
  if (digits.length >= fewestDigits) add('digits', digits);
  const middle = Math.ceil(value.length / 2);
  for (const [form, half] of [
    ['first half', value.slice(0, middle)],
    ['second half', value.slice(middle)],
  ] as const) {
    if (half.trim().length >= shortestHalf) add(form, half);
  }
  if (/^[\p{L}\p{M}'’ -]+$/u.test(value)) {
    for (const [at, part] of value.split(/[ -]/).entries())
      if (part.length >= shortestName) add(`part ${at + 1} of the name`, part);
  }
  return forms;
}

function html(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

function inHex(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** RFC 2045, 6.7, but for its line ends. */
function quotedPrintable(byte: number): string {
  const plain = byte >= 32 && byte <= 126 && byte !== 61;
  return plain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}

/** The characters of base64 that depend on the value alone, when it begins so many bytes behind a group of three. */
function base64Core(value: string, shift: number): string {
  const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(value, 'utf8')]);
  const whole = Math.floor((bytes.length * 8) / 6);
  return bytes.toString('base64').slice(Math.ceil((shift * 8) / 6), whole);
}

/** ASCII letters made small, byte by byte, so that no place in the file moves. */
function inSmallLetters(bytes: Buffer): Buffer {
  return Buffer.from(bytes.map((byte) => (byte >= 65 && byte <= 90 ? byte + 32 : byte)));
}

function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      .sort();
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return [];
    throw error;
  }
}
