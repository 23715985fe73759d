/**
 * A number of 52 bits, in base 36, that tells texts apart without holding them: two FNV-1a hashes of 32 bits with
 * different beginnings (Fowler, Noll, Vo; RFC 9923), of which the second is mixed with the first. For texts of one
 * ticket, not against anyone who looks for two alike.
 */
export function shortDigest(text: string): string {
  let one = 0x811c9dc5;
  let two = 0x01000193;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    two = Math.imul(two ^ (unit + (one >>> 15)), 0x01000193);
  }
  return ((one >>> 0) * 2 ** 20 + (two >>> 12)).toString(36);
}
