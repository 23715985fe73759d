import { type Cue, cuesOf } from './cue.ts';
import { english } from './english.ts';
import { hebrew } from './hebrew.ts';
import { scriptOf } from './script.ts';
import type { CueTable } from './table.ts';
import { type Met, wordScan } from './word-scan.ts';

/** All cues that are looked for, ready to read tickets with. */
export interface Cues {
  /** Finds each cue's first words in a lower-case text. */
  readonly find: (text: string) => Met<Cue>[];
  /** Codes of the languages that they read, and the scripts that only those languages write. */
  readonly reads: ReadonlySet<string>;
}

/** The tables that are there without being asked for. */
export const builtInTables: readonly CueTable[] = [english, hebrew];

/** Makes cues of a team's tables; a language that has none among them keeps the one that is there without being asked for. */
export function cuesFrom(tables: readonly CueTable[]): Cues {
  const named = new Set(tables.map(({ language }) => language.toLowerCase()));
  const all = [...builtInTables.filter(({ language }) => !named.has(language.toLowerCase())), ...tables];
  const cues = all.flatMap(cuesOf);
  const scan = wordScan(cues.filter(({ where }) => where === 'anywhere'));
  const edges = cues.filter(({ where }) => where !== 'anywhere');
  return {
    find: (text) => {
      const found = scan(text);
      for (const cue of edges) {
        const match = cue.words.exec(text);
        if (match !== null) found.push({ cue, from: match.index, to: match.index + match[0].length });
      }
      return found;
    },
    reads: new Set(
      all.flatMap(({ codes, lines }) => [
        ...codes,
        ...scriptsIn(lines.map(([, , , , words]) => words.source)),
      ]),
    ),
  };
}

function scriptsIn(patterns: readonly string[]): string[] {
  const script = scriptOf(patterns.join(' '));
  return script === undefined ? [] : [script];
}

/** The cues of a team that has none of its own. */
export const builtInCues = cuesFrom([]);
