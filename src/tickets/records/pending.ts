/** The bytes of a text that have not become records yet, and the way to more of them. */
export interface Pending {
  /** All of them as one. */
  bytes(): Buffer;
  /** Forgets the first ones. */
  drop(count: number): void;
  /** Takes the next chunk in and gives it; nothing at the end of the text. */
  more(): Promise<Buffer | undefined>;
  /** True when there is no more to take in. */
  readonly ended: boolean;
  readonly length: number;
  /** How many bytes of the text were forgotten. */
  readonly offset: number;
}

/** Keeps chunks of a text until they are dropped; they are put together only when asked for as one. */
export function pendingOf(chunks: AsyncIterable<Uint8Array | string>): Pending {
  const input = chunks[Symbol.asyncIterator]();
  let kept: Buffer[] = [];
  let length = 0;
  let offset = 0;
  let ended = false;
  return {
    get offset() {
      return offset;
    },
    get ended() {
      return ended;
    },
    get length() {
      return length;
    },
    bytes() {
      if (kept.length !== 1) kept = [Buffer.concat(kept)];
      return kept[0] as Buffer;
    },
    drop(count) {
      length -= count;
      offset += count;
      let left = count;
      let whole = 0;
      while (whole < kept.length && left >= (kept[whole] as Buffer).length)
        left -= (kept[whole++] as Buffer).length;
      kept.splice(0, whole);
      if (left > 0) kept[0] = (kept[0] as Buffer).subarray(left);
    },
    async more() {
      while (!ended) {
        const next = await input.next();
        if (next.done === true) {
          ended = true;
          break;
        }
        const { value } = next;
        const chunk =
          typeof value === 'string'
            ? Buffer.from(value, 'utf8')
            : Buffer.from(value.buffer, value.byteOffset, value.byteLength);
        if (chunk.length === 0) continue;
        kept.push(chunk);
        length += chunk.length;
        return chunk;
      }
      return undefined;
    },
  };
}
