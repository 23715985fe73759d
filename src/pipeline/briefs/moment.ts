/** A ticket as far as the choice of a moment looks at it. */
export interface MomentTicket {
  readonly id: string;
  /** What the customer wrote, redacted. */
  readonly text: string;
  /** Whether a person, and not the machine, gave it its stream. */
  readonly byHand: boolean;
  /** Whether it asks for a change in so many words. */
  readonly wishes: boolean;
  /** How sure its stream is, 0 to 1. */
  readonly confidence: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** A text of fewer letters tells no moment. */
const fewestLetters = 40;

/**
 * The one ticket that tells best what some brief input is about: sorted by a person, or else asking for a change in so many
 * words, or else the surest; between equal ones the newest.
 *
 * The shortest and the longest quarter are left out first, because a subject line tells no moment and a long letter tells
 * several; where all are short, there is none to tell.
 */
export function tellingMoment<Told extends MomentTicket>(tickets: readonly Told[]): Told | undefined {
  const byLength = tickets
    .filter(({ text }) => lettersOf(text) >= fewestLetters)
    .sort((a, b) => lettersOf(a.text) - lettersOf(b.text) || (a.id < b.id ? -1 : 1));
  const quarter = Math.floor(byLength.length / 4);
  return byLength.slice(quarter, byLength.length - quarter).sort(better)[0];
}

function better(a: MomentTicket, b: MomentTicket): number {
  return (
    Number(b.byHand) - Number(a.byHand) ||
    Number(b.wishes) - Number(a.wishes) ||
    b.confidence - a.confidence ||
    b.at - a.at ||
    (a.id < b.id ? -1 : 1)
  );
}

function lettersOf(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
