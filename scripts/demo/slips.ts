import type { Random } from './random.ts';

const misspelt: readonly [right: RegExp, wrong: string][] = [
  [/\bdefinitely\b/, 'definately'],
  [/\bseparate/, 'seperate'],
  [/\breceive/, 'recieve'],
  [/\bthe\b/, 'teh'],
  [/\bbecause\b/, 'becuase'],
  [/\bdoes not\b/, 'doesnt'],
  [/\bdo not\b/, 'dont'],
  [/\bcannot\b/, 'cant'],
  [/\bcan’t\b/, 'cant'],
  [/\btomorrow\b/, 'tommorow'],
  [/\bcolleague/, 'collegue'],
  [/\blicence/, 'license'],
  [/\buntil\b/, 'untill'],
  [/\bdisappeared\b/, 'dissapeared'],
  [/\bI am\b/, 'im'],
  [/\bwhich\b/, 'wich'],
  [/\bbefore\b/, 'befor'],
  [/\bnothing\b/, 'nothign'],
  [/\bplease\b/i, 'pls'],
  [/\byou\b/, 'u'],
  [/\bexam\b/, 'exma'],
];

/** Makes the slips that people make when they write in a hurry: known misspellings, letters swapped, lost or doubled. */
export function withSlips(text: string, count: number, random: Random): string {
  let slipped = text;
  for (let made = 0; made < count; made++) {
    const fitting = misspelt.filter(([right]) => right.test(slipped));
    if (fitting.length > 0 && random.chance(0.5)) {
      const [right, wrong] = random.pick(fitting);
      slipped = slipped.replace(right, wrong);
      continue;
    }
    const words = [...slipped.matchAll(/\b[a-z]{5,}\b/g)];
    if (words.length === 0) return slipped;
    const word = random.pick(words);
    const at = word.index + random.int(1, word[0].length - 3);
    const [one, two] = [slipped.charAt(at), slipped.charAt(at + 1)];
    const slip = random.pick([two + one, two, one + one + two]);
    slipped = slipped.slice(0, at) + slip + slipped.slice(at + 2);
  }
  return slipped;
}
