import type { Event, KnownTheme, Registry } from './registry.ts';

/** No line of words is longer than this, so that a change of a few of them is a change of a line. */
const widest = 110;

/**
 * Writes a registry as `data/themes.json`: the themes first, each with its terms on one line, then what terms weigh, a line for about
 * ten. Themes and terms stand in the order in which they became known, so that one week more is a few lines more; terms that are whole
 * numbers alone stand before the others, smallest first, as JavaScript lists them.
 *
 * What comes in with numbers rounded by `kept` comes out the same when it is read again.
 */
export function registryAsJson({ version, through, themes, rare, idf }: Registry): string {
  const lines = [
    '{',
    `  "version": ${version},`,
    `  "through": ${JSON.stringify(through)},`,
    themes.length === 0 ? '  "themes": [],' : '  "themes": [',
    ...themes.flatMap((theme, index) => [
      ...themeLines(theme),
      `    }${index < themes.length - 1 ? ',' : ''}`,
    ]),
    ...(themes.length === 0 ? [] : ['  ],']),
    `  "rare": ${kept(rare)},`,
    '  "idf": {',
    ...wrapped(pairsOf(idf), '    '),
    '  }',
    '}',
    '',
  ];
  return lines.join('\n');
}

/** A number as the file keeps it, to three digits behind the point. */
export function kept(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function themeLines(theme: KnownTheme): string[] {
  const { id, label, labelBy, found, born, inside, mergedInto, hidden, promoted } = theme;
  const { foundIn, held, threshold, typical, words, burst, terms, events } = theme;
  const line = (values: Readonly<Record<string, unknown>>): string =>
    Object.entries(values)
      .filter(([, value]) => value !== undefined && value !== false)
      .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
      .join(', ');
  const lines = [
    line({ id, label, labelBy }),
    line({ found, born, inside, foundIn, held: kept(held), threshold: kept(threshold), typical }),
    line({ mergedInto, hidden, promoted }),
    `"words": ${listText(words)}`,
    burst === undefined ? '' : `"burst": ${listText(burst)}`,
    `"terms": { ${pairsOf(terms).join(', ')} }`,
    events.length === 0 ? '' : `"events": [${events.map(eventText).join(', ')}]`,
  ].filter((text) => text !== '');
  return ['    {', ...lines.map((text, at) => `      ${text}${at < lines.length - 1 ? ',' : ''}`)];
}

function listText(words: readonly string[]): string {
  return `[${words.map((word) => JSON.stringify(word)).join(', ')}]`;
}

function eventText({ on, what, of }: Event): string {
  const parts = [`"on": ${JSON.stringify(on)}`, `"what": ${JSON.stringify(what)}`];
  if (of !== undefined) parts.push(`"of": ${JSON.stringify(of)}`);
  return `{ ${parts.join(', ')} }`;
}

function pairsOf(weights: Readonly<Record<string, number>>): string[] {
  return Object.entries(weights).map(([term, weight]) => `${JSON.stringify(term)}: ${kept(weight)}`);
}

/** Fills lines from the first to the last; what is added behind changes no line but the last. */
function wrapped(parts: readonly string[], indent: string): string[] {
  const lines: string[] = [];
  let line = '';
  parts.forEach((part, index) => {
    const text = index < parts.length - 1 ? `${part},` : part;
    if (line === '') line = text;
    else if (line.length + 1 + text.length <= widest) line += ` ${text}`;
    else {
      lines.push(indent + line);
      line = text;
    }
  });
  return line === '' ? lines : [...lines, indent + line];
}
