/** A sentence as it stands inside another one. */
export function withoutStop(sentence: string): string {
  return sentence.trim().replace(/[.。]$/u, '');
}
