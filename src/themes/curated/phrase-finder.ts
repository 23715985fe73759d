import { beginsWord, type Sought, wordScan } from '../../sorting/index.ts';
import { comparable } from '../text/phrase-match.ts';
import type { TextTicket, Theme } from '../theme.ts';
import { patternExpression, phraseExpression } from './bounded.ts';

/** What made a ticket belong to a theme that asks for words. */
export type Hit =
  | { readonly theme: string; readonly by: 'phrase'; readonly phrase: string }
  /** `words` are the ticket's own: what the pattern fitted. */
  | { readonly theme: string; readonly by: 'pattern'; readonly pattern: string; readonly words: string };

/** What a ticket's words say of themes: to which it belongs, and from which it is kept out. */
export interface ByWords {
  /** The longest words found first, then in the order of the themes; one for each theme. */
  readonly hits: readonly Hit[];
  readonly keptOut: ReadonlySet<string>;
}

interface Asked extends Sought {
  readonly theme: number;
  readonly by: 'phrase' | 'pattern';
  /** As the theme's file has it. */
  readonly written: string;
  readonly keepsOut: boolean;
}

const nothing: ByWords = { hits: [], keptOut: new Set() };

/**
 * Finds the themes whose phrases or patterns a ticket holds, and none of whose `notPhrases` and `notPatterns`. Subject and body are
 * read apart, so that nothing reaches over from one into the other.
 */
export function phraseFinder(themes: readonly Theme[]): (ticket: TextTicket) => ByWords {
  const asked = themes.flatMap(askedBy);
  if (asked.length === 0) return () => nothing;
  const scan = wordScan(asked.filter(atWords));
  const anywhere = asked
    .filter((one) => !atWords(one))
    .map((one) => ({ ...one, words: new RegExp(wordStart + one.words.source, 'u') }));

  return ({ subject, body }) => {
    const keptOut = new Set<number>();
    const longest = new Map<number, { hit: Hit; length: number }>();
    for (const text of [comparable(subject), comparable(body)]) {
      const meet = (one: Asked, from: number, to: number): void => {
        if (one.keepsOut) keptOut.add(one.theme);
        else if (to - from > (longest.get(one.theme)?.length ?? 0))
          longest.set(one.theme, { hit: hitOf(one, text.slice(from, to), themes), length: to - from });
      };
      for (const { cue, from, to } of scan(text)) meet(cue, from, to);
      for (const one of anywhere) {
        const found = one.words.exec(text);
        if (found !== null) meet(one, found.index, found.index + found[0].length);
      }
    }
    if (longest.size === 0 && keptOut.size === 0) return nothing;
    return {
      hits: [...longest]
        .filter(([theme]) => !keptOut.has(theme))
        .sort(([a, one], [b, other]) => other.length - one.length || a - b)
        .map(([, { hit }]) => hit),
      keptOut: new Set([...keptOut].map((theme) => themes[theme]?.id ?? '')),
    };
  };
}

function askedBy({ phrases, notPhrases, patterns = [], notPatterns = [] }: Theme, theme: number): Asked[] {
  const phrase = (keepsOut: boolean) => (written: string) =>
    ({ theme, by: 'phrase', written, keepsOut, words: phraseExpression(written) }) as const;
  const pattern = (keepsOut: boolean) => (written: string) =>
    ({ theme, by: 'pattern', written, keepsOut, words: patternExpression(written) }) as const;
  return [
    ...phrases.map(phrase(false)),
    ...notPhrases.map(phrase(true)),
    ...patterns.map(pattern(false)),
    ...notPatterns.map(pattern(true)),
  ];
}

/** Where a text is searched through: no letter stands before a first letter. */
const wordStart = String.raw`(?:(?<![\p{L}\p{N}\p{M}])|(?![\p{L}\p{N}]))`;
/** Signs whose beginnings `wordScan` does not know. */
const unread = /\\[uxkc]|\(\?<[^=!]/;

function atWords({ words }: Asked): boolean {
  return !unread.test(words.source) && beginsWord(words.source);
}

function hitOf({ theme, by, written }: Asked, words: string, themes: readonly Theme[]): Hit {
  const id = themes[theme]?.id ?? '';
  return by === 'phrase' ? { theme: id, by, phrase: written } : { theme: id, by, pattern: written, words };
}
