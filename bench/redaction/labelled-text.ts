/** A text of a labelled set: what must go from it, and the names that an export would give for it. */
export interface LabelledText {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly kind: string }[];
  readonly names: readonly string[];
}

/**
 * Reads a text in which what must go stands as `[[kind|value]]`.
 *
 * @param names what the export gives as names for this text
 */
export function labelled(marked: string, names: readonly string[] = []): LabelledText {
  const spans: { start: number; end: number; kind: string }[] = [];
  let text = '';
  let from = 0;
  for (const found of marked.matchAll(/\[\[([a-z-]+)\|([\s\S]+?)\]\](?!\])/g)) {
    text += marked.slice(from, found.index);
    const value = found[2] as string;
    spans.push({ start: text.length, end: text.length + value.length, kind: found[1] as string });
    text += value;
    from = found.index + found[0].length;
  }
  return { text: text + marked.slice(from), spans, names };
}

/** Puts each value into one of the sentences, in turn, at `{}`; a value may hold `[[…]]` of its own. */
export function inSentences(
  kind: string,
  values: readonly string[],
  sentences: readonly string[],
): LabelledText[] {
  return values.map((value, at) => {
    const marked = value.includes('[[') ? value : `[[${kind}|${value}]]`;
    return labelled((sentences[at % sentences.length] as string).replace('{}', () => marked));
  });
}
