/** Windows-1252 from 80 to 9F. Written out because Node's decoder reads these as control characters in some calls. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const singleByte = /^(?:windows-125\d|iso-8859-\d+|koi8-r|macintosh)$/;
const tables = new Map<string, readonly string[]>();

/** True for encodings in which each byte is one character. */
export function isSingleByte(encoding: string): boolean {
  return singleByte.test(encoding);
}

/** The character of each of the 256 bytes; U+FFFD for those that an encoding does not use. */
export function charactersOf(encoding: string): readonly string[] {
  let table = tables.get(encoding);
  if (table === undefined) {
    const decoder = new TextDecoder(encoding);
    table = Array.from({ length: 256 }, (_, byte) =>
      encoding === 'windows-1252' && byte >= 0x80
        ? byte < 0xa0
          ? (windows1252[byte - 0x80] as string)
          : String.fromCharCode(byte)
        : decoder.decode(Uint8Array.of(byte)),
    );
    tables.set(encoding, table);
  }
  return table;
}

const encodedTables = new Map<string, readonly Uint8Array[]>();

function utf8Of(encoding: string): readonly Uint8Array[] {
  let encoded = encodedTables.get(encoding);
  if (encoded === undefined) {
    encoded = charactersOf(encoding).map((character) => Buffer.from(character, 'utf8'));
    encodedTables.set(encoding, encoded);
  }
  return encoded;
}

/** Gives a function that turns bytes of such an encoding into UTF-8. */
export function toUtf8From(encoding: string): (bytes: Uint8Array) => Buffer {
  const encoded = utf8Of(encoding);
  return (bytes) => {
    const out = Buffer.allocUnsafe(bytes.length * 3);
    let to = 0;
    for (const byte of bytes) {
      if (byte < 0x80) out[to++] = byte;
      else for (const one of encoded[byte] as Uint8Array) out[to++] = one;
    }
    return out.subarray(0, to);
  };
}
