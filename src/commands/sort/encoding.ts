/** How the bytes of a table stand for its text. */
export interface Encoding {
  readonly decode: (bytes: Buffer) => string;
  /** Takes text that was decoded, and text that it holds. */
  readonly encode: (text: string) => Buffer;
  /** True for a text that it has signs for. */
  readonly holds: (text: string) => boolean;
}

const everything = () => true;
const mark = '\uFEFF';

const utf8: Encoding = {
  // A mark stays in the text, so that what is read can be written again byte by byte.
  decode: (bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
  encode: (text) => Buffer.from(text, 'utf8'),
  holds: everything,
};
const utf16: Encoding = {
  decode: (bytes) => new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes),
  encode: (text) => Buffer.from(text, 'utf16le'),
  holds: everything,
};
const utf16Swapped: Encoding = {
  decode: (bytes) => new TextDecoder('utf-16be', { ignoreBOM: true }).decode(bytes),
  encode: (text) => Buffer.from(text, 'utf16le').swap16(),
  holds: everything,
};
/** What an old spreadsheet saved: each byte is a sign, and only the plain ones are surely the same in all of them. */
const bytewise: Encoding = {
  decode: (bytes) => bytes.toString('latin1'),
  encode: (text) => Buffer.from(text, 'latin1'),
  holds: (text) => /^\p{ASCII}*$/u.test(text),
};

/** The encoding of a table by its bytes, as the build reads it; of an empty one UTF-8. */
export function encodingOf(bytes: Buffer): Encoding {
  const begins = bytes.subarray(0, 2);
  if (utf16.decode(begins) === mark) return utf16;
  if (utf16Swapped.decode(begins) === mark) return utf16Swapped;
  return Buffer.from(utf8.decode(bytes), 'utf8').equals(bytes) ? utf8 : bytewise;
}
