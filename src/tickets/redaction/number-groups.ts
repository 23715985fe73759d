import type { Look } from './look/look.ts';
import { isDigit, isLatinWord } from './look/signs.ts';
import type { Span } from './recogniser.ts';

/** Groups of digits that stand together as one writes a long number: parted by a few of ` .-/()`. */
export interface NumberChain extends Span {
  readonly groups: readonly Span[];
  /** How many digits all groups have. */
  readonly digits: number;
}

/** Between two groups of one number there are at most these many characters, as in `) - `. */
const gapLimit = 3;

const chains = new WeakMap<Look, readonly NumberChain[]>();

/** The numbers of a text, each with its groups. */
export function numberChains(look: Look): readonly NumberChain[] {
  let known = chains.get(look);
  if (known === undefined) {
    known = chained(look);
    chains.set(look, known);
  }
  return known;
}

function chained({ text, runs }: Look): NumberChain[] {
  const found: NumberChain[] = [];
  let groups: Span[] = [];
  let digits = 0;
  for (let rank = 0; rank < runs.length; rank++) {
    const run = runs[rank] as Span;
    groups.push(run);
    digits += run.end - run.start;
    const next = runs[rank + 1];
    if (next !== undefined && joins(text, run.end, next.start)) continue;
    found.push({ start: (groups[0] as Span).start, end: run.end, groups, digits });
    groups = [];
    digits = 0;
  }
  return found;
}

function joins(text: string, from: number, to: number): boolean {
  if (to - from > gapLimit || to === from) return false;
  for (let at = from; at < to; at++) {
    if (!' .-/()\u2013\t'.includes(text[at] as string)) return false;
  }
  return true;
}

/** The digits of some groups, without what parts them. */
export function digitsOf(text: string, groups: readonly Span[]): string {
  let digits = '';
  for (const { start, end } of groups) digits += text.slice(start, end);
  return digits;
}

/** True when nothing touches a number in front that would make it part of something else: a letter, digit, `_`, or a stop or hyphen. */
export function isFreeBefore(text: string, start: number): boolean {
  if (start === 0) return true;
  const code = text.charCodeAt(start - 1);
  if (isLatinWord(code)) return false;
  return code !== 0x2e && (code !== 0x2d || start < 2 || !isLatinWord(text.charCodeAt(start - 2)));
}

/** True when nothing touches a number behind that would go on with it: a letter, digit, `_`, or a stop or hyphen with a digit. */
export function isFreeAfter(text: string, end: number): boolean {
  if (end >= text.length) return true;
  const code = text.charCodeAt(end);
  if (isLatinWord(code)) return false;
  return !((code === 0x2e || code === 0x2d) && end + 1 < text.length && isDigit(text.charCodeAt(end + 1)));
}
