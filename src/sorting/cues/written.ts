import { Document, Scalar } from 'yaml';
import type { CueLine, CueTable } from './table.ts';

/**
 * Writes a table as `content/cues/<language>.yaml` holds it, one entry for each of its words, ready to be changed.
 *
 * @returns YAML that `readCueTable` reads as the same cues
 */
export function cueTableAsYaml({ language, codes, prefixes, withoutSpaces, lines }: CueTable): string {
  const document = new Document({
    language,
    codes,
    ...(prefixes === undefined ? {} : { prefixes }),
    ...(withoutSpaces ? { withoutSpaces } : {}),
    cues: lines.map(cueOf),
  });
  document.commentBefore = [
    ` The ${language} words by which tickets are sorted, until corrections have taught more. Change what does not fit`,
    ' your desk; docs/forms.md says how. A file that is taken away leaves the words that Earshot comes with.',
    '',
    ' about: what such words speak of, as it stands after "Speaks of".   weight: 1 is weak, 3 nearly decides.',
    ' words: as they stand in tickets; (a|b) is one of two, ? makes what stands before it optional.',
  ].join('\n');
  return document.toString({ lineWidth: 0, flowCollectionPadding: false, singleQuote: true });
}

function cueOf([stream, kind, weight, about, words, where = 'anywhere']: CueLine): object {
  return {
    about,
    stream,
    kind,
    weight,
    ...(where === 'anywhere' ? {} : { where }),
    words: alternatives(words.source.replaceAll('(?:', '(')).map((one) => {
      const scalar = new Scalar(one);
      scalar.type = /^[\p{L}\p{N} ]+$/u.test(one)
        ? 'PLAIN'
        : /["\\]/.test(one)
          ? 'QUOTE_SINGLE'
          : 'QUOTE_DOUBLE';
      return scalar;
    }),
  };
}

/** Parts a pattern at the bars that lie in no bracket. */
export function alternatives(pattern: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let begin = 0;
  for (const { 0: mark, index } of pattern.matchAll(/\\.|[()[\]|]/gu)) {
    if (mark === '(' || mark === '[') depth += 1;
    else if (mark === ')' || mark === ']') depth -= 1;
    else if (mark === '|' && depth === 0) {
      parts.push(pattern.slice(begin, index));
      begin = index + 1;
    }
  }
  return [...parts, pattern.slice(begin)];
}
