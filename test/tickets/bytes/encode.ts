const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** Encodes a text as `TextDecoder` would read it: the inverse of its table. Throws for what the encoding lacks. */
export function encode(text: string, encoding: string): Buffer {
  const table = tableOf(encoding);
  const bytes: number[] = [];
  for (const character of text) {
    const found = table.get(character);
    if (found === undefined) throw new Error(`${encoding} has no ${character}`);
    bytes.push(...found);
  }
  return Buffer.from(bytes);
}

function tableOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  let table = tables.get(encoding);
  if (table === undefined) {
    const found = new Map<string, readonly number[]>();
    const add = (...bytes: number[]) => {
      // In a stream, because Node reads 80 to 9F of Windows-1252 as control characters without it.
      const character = new TextDecoder(encoding).decode(Uint8Array.from(bytes), { stream: true });
      if (character !== '' && !character.includes('\ufffd') && !found.has(character))
        found.set(character, bytes);
    };
    for (let byte = 0; byte < 256; byte++) add(byte);
    if (!/^(windows|iso|koi8|macintosh)/.test(encoding)) {
      for (let lead = 0x81; lead < 0xff; lead++)
        for (let trail = 0x40; trail < 0xff; trail++) add(lead, trail);
    }
    tables.set(encoding, found);
    table = found;
  }
  return table;
}
