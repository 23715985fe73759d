/**
 * Something in a file that a person wrote or exported, told so that the person can mend it.
 *
 * A fault is a value: a step returns what it could do and the faults it met. The build prints them,
 * `/data/` lists them, and what they concern is left out of the site.
 */
export interface Fault {
  /** The path as the person knows it, relative to the project or as it was given. */
  readonly file: string;
  /** One-based physical line in that file, where there is one to point at. */
  readonly line?: number;
  /** One or two sentences: what is wrong and how to mend it. */
  readonly message: string;
  /** True when publishing the rest would be dishonest (a quotation that its ticket does not hold): the build stops. */
  readonly stopsBuild?: true;
}

/** Gives a fault as one line of text, `file:line: message`, for a terminal or a log. */
export function faultLine(fault: Fault): string {
  const place = fault.line === undefined ? fault.file : `${fault.file}:${fault.line}`;
  return `${place}: ${fault.message}`;
}

/** Orders faults by file, then line, then message, so that a list of them never depends on who found them first. */
export function byPlace(a: Fault, b: Fault): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  if ((a.line ?? 0) !== (b.line ?? 0)) return (a.line ?? 0) - (b.line ?? 0);
  return a.message < b.message ? -1 : a.message > b.message ? 1 : 0;
}
