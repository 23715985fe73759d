/** The beginning of a text in one line, cut between two words where it is longer than so many letters. */
export function excerptOf(text: string, length: number): string {
  const whole = text.replace(/\s+/g, ' ').trim();
  const letters = [...whole];
  if (letters.length <= length) return whole;
  const cut = letters.slice(0, length).join('');
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2))} …`;
}
