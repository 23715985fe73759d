import { any, beginningsOf } from './beginnings.ts';
import type { Cue } from './cue.ts';

/** A cue and where its words stand. */
export interface Met {
  readonly cue: Cue;
  readonly from: number;
  readonly to: number;
}

const ascii = 128;

/**
 * Makes a reader that finds each cue's first words in a lower-case text, in one pass: at the beginning of each word only the cues
 * that can begin with its first two letters are tried. Five times as fast as trying forty patterns over the whole text.
 *
 * @param cues whose patterns begin with an ASCII letter or digit at a word's beginning
 */
export function wordScan(cues: readonly Cue[]): (text: string) => Met[] {
  const tried = cues.map(({ words }) => new RegExp(words.source, 'y'));
  const byBeginning: number[][] = Array.from({ length: ascii * ascii }, () => []);
  cues.forEach(({ words }, index) => {
    for (const beginning of beginningsOf(words.source)) {
      for (const first of codes(beginning[0]))
        for (const second of codes(beginning[1])) byBeginning[first * ascii + second]?.push(index);
    }
  });
  const candidates = byBeginning.map((list) => [...new Set(list)]);

  return (text) => {
    const found: Met[] = [];
    const done = new Uint8Array(cues.length);
    let inWord = false;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const isWord = (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95;
      if (isWord && !inWord) {
        const next = text.charCodeAt(at + 1);
        for (const index of candidates[code * ascii + (next < ascii ? next : 0)] ?? []) {
          if (done[index] === 1) continue;
          const pattern = tried[index] as RegExp;
          pattern.lastIndex = at;
          if (!pattern.test(text)) continue;
          done[index] = 1;
          found.push({ cue: cues[index] as Cue, from: at, to: pattern.lastIndex });
        }
      }
      inWord = isWord;
    }
    return found;
  };
}

function codes(letter: string | undefined): number[] {
  if (letter === undefined || letter === any) return Array.from({ length: ascii }, (_, code) => code);
  return letter.charCodeAt(0) < ascii ? [letter.charCodeAt(0)] : [0];
}
