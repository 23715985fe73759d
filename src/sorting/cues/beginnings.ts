/** Stands for any character. */
export const any = '*';

type Beginnings = ReadonlySet<string>;
const empty: Beginnings = new Set(['']);

/**
 * Gives the first two characters of all that a pattern can match, so that it need only be tried where they stand; shorter ones where
 * a match can be that short, `any` for a character that may be anything. It knows what the cue tables use: letters, classes without
 * ranges of more than digits and letters, groups, lookaheads, quantifiers; an escaped sign is that sign, an
 * unknown escape any character.
 */
export function beginningsOf(pattern: string): Beginnings {
  let at = 0;

  function alternatives(): Beginnings {
    const found = new Set<string>(sequence());
    while (pattern[at] === '|') {
      at += 1;
      for (const one of sequence()) found.add(one);
    }
    return found;
  }

  function sequence(): Beginnings {
    let so: Beginnings = empty;
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') so = joined(so, quantified());
    return so;
  }

  function quantified(): Beginnings {
    const once = atom();
    const mark = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(pattern.slice(at, at + 12));
    if (mark === null) return once;
    at += mark[0].length;
    const least = mark[1] === undefined ? (mark[0].startsWith('+') ? 1 : 0) : Number(mark[1]);
    // More than one round can only lengthen what is shorter than two characters.
    const often = mark[0].startsWith('?') ? once : joined(once, new Set([...once, '']));
    return least === 0 ? new Set([...often, '']) : often;
  }

  function atom(): Beginnings {
    const letter = pattern[at] ?? '';
    at += 1;
    if (letter === '(') {
      const looksAhead = /^\?<?[=!]/.test(pattern.slice(at, at + 3));
      at += looksAhead ? 2 : pattern.startsWith('?:', at) ? 2 : 0;
      const inside = alternatives();
      at += 1;
      return looksAhead ? empty : inside;
    }
    if (letter === '[') {
      const end = pattern.indexOf(']', at);
      const inside = pattern.slice(at, end);
      at = end + 1;
      return /[\\^]|.-./.test(inside) ? new Set([any]) : new Set(inside);
    }
    if (letter === '\\') {
      const name = pattern[at];
      at += 1;
      if (name === 'p' && pattern[at] === '{') at = pattern.indexOf('}', at) + 1;
      if (name === 'b') return empty;
      return new Set([name === undefined || /[\p{L}\p{N}]/u.test(name) ? any : name]);
    }
    return new Set([letter === '.' ? any : letter]);
  }

  return alternatives();
}

/** True when all that a pattern can match begins with a letter or digit, so that `wordScan` finds it. */
export function beginsWord(pattern: string): boolean {
  return [...beginningsOf(pattern)].every(
    (one) => one !== '' && (one.startsWith(any) || /^[\p{L}\p{N}_]/u.test(one)),
  );
}

function joined(first: Beginnings, next: Beginnings): Beginnings {
  const both = new Set<string>();
  for (const one of first) {
    if (one.length >= 2) both.add(one);
    else for (const other of next) both.add((one + other).slice(0, 2));
  }
  return both;
}
