import { type Evidence, gatherEvidence } from './evidence.ts';
import { guessLegacy } from './legacy.ts';
import { eachLine, lineKind } from './utf8-lines.ts';

/** What the bytes of a file are read as, and what a person should know of that choice. */
export interface Encoding {
  /** The name in the report, `utf-8`, `utf-16le`, `windows-1252`, … */
  readonly name: string;
  /** What lines of a UTF-8 file are read as that are not UTF-8. */
  readonly strays?: string;
  readonly note?: string;
}

/** Names of encodings as people write them; the others are fine in capitals. */
const shownNames: Readonly<Record<string, string>> = {
  'windows-1250': 'Windows-1250',
  'windows-1251': 'Windows-1251',
  'windows-1252': 'Windows-1252',
  'windows-1253': 'Windows-1253',
  'windows-1254': 'Windows-1254',
  'windows-1255': 'Windows-1255',
  'windows-1256': 'Windows-1256',
  'windows-1257': 'Windows-1257',
  macintosh: 'Mac OS Roman',
  shift_jis: 'Shift_JIS',
  big5: 'Big5',
};

/**
 * Knows UTF-16, and UTF-8 by its byte order mark, from the first bytes of a file.
 *
 * Without a mark it is UTF-16 when zeros stand in every second place and hardly anywhere else: delimiters, figures
 * and line ends have them in any language.
 */
export function encodingByHead(head: Uint8Array): Encoding | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return { name: 'utf-16le' };
  if (head[0] === 0xfe && head[1] === 0xff) return { name: 'utf-16be' };
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { name: 'utf-8' };
  let even = 0;
  let odd = 0;
  // A file that was cut by a crash ends in zeros.
  const written = head.findLastIndex((byte) => byte !== 0) + 1;
  for (let at = 0; at < written; at++) {
    if (head[at] !== 0) continue;
    if (at % 2 === 0) even++;
    else odd++;
  }
  const least = (written / 2) * 0.1;
  const note = 'UTF-16 without a byte order mark';
  if (odd > least && odd > even * 10) return { name: 'utf-16le', note };
  if (even > least && even > odd * 10) return { name: 'utf-16be', note };
  return undefined;
}

/** Counts how the lines of a file read that is not all UTF-8, and gathers what tells its encoding. */
export function surveyLines(): { read(bytes: Buffer): void; decide(marked: boolean): Encoding } {
  const gathered = gatherEvidence();
  const lines = { proper: 0, damaged: 0, stray: 0 };
  let broken = 0;
  let number = 0;
  return {
    read(bytes) {
      eachLine(bytes, (line) => {
        number++;
        const found = lineKind(line);
        if (found === undefined) return;
        lines[found.kind]++;
        if (found.kind === 'stray') gathered.add(line, number);
        else broken += found.broken;
      });
    },
    decide: (marked) => decide(lines, broken, gathered.evidence(), marked),
  };
}

/** Of text in another encoding one line in ten reads as UTF-8 by chance at most, and hardly one at all does so in full. */
const leastProper = 0.1;

function decide(
  lines: Readonly<Record<'proper' | 'damaged' | 'stray', number>>,
  broken: number,
  evidence: Evidence,
  marked: boolean,
): Encoding {
  const good = lines.proper + lines.damaged;
  const guess = evidence.words.size === 0 ? { encoding: 'windows-1252' } : guessLegacy(evidence);
  if (lines.stray > 0 && !marked && good < leastProper * (good + lines.stray)) {
    return { name: guess.encoding, note: noteOf('the file is not UTF-8, it was read as', guess) };
  }
  const notes = [
    ...(broken === 0 ? [] : [`${broken} ${broken === 1 ? 'byte was' : 'bytes were'} damaged and shown as �`]),
    ...(lines.stray === 0
      ? []
      : [
          noteOf(
            `${lines.stray} ${lines.stray === 1 ? 'line is' : 'lines are'} not UTF-8 and ${lines.stray === 1 ? 'was' : 'were'} read as`,
            guess,
          ),
        ]),
  ];
  return {
    name: 'utf-8',
    ...(lines.stray === 0 ? {} : { strays: guess.encoding }),
    ...(notes.length === 0 ? {} : { note: notes.join('; ') }),
  };
}

function noteOf(start: string, { encoding, rival }: { encoding: string; rival?: string }): string {
  const doubt = rival === undefined ? '' : `, though ${shown(rival)} would fit nearly as well`;
  return `${start} ${shown(encoding)}${doubt}`;
}

function shown(encoding: string): string {
  return shownNames[encoding] ?? encoding.toUpperCase();
}
