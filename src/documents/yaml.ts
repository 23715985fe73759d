import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Fault } from '../faults/index.ts';
import { explain, sentence } from './explain.ts';
import { keysAt } from './known-keys.ts';
import { quoteFault } from './quotes.ts';

/** The line of the file on which the value at a path stands; of the deepest part of the path that is there. */
export type LineOf = (...path: (string | number)[]) => number;

/**
 * Reads YAML that a person wrote and checks it against a schema.
 *
 * @param text the YAML source
 * @param schema what it must hold; an empty text is checked as an empty map
 * @param file the path that faults name
 * @param part where `text` is not the whole file: what it is called in faults, and the line of `file` at which it begins
 * @returns the checked value with a way to tell the line of what stands at a path in it, or no value and one fault for each thing to
 * mend, each with its line
 */
export function readYaml<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
  file: string,
  { name, firstLine }: { readonly name: string; readonly firstLine: number } = {
    name: 'The file',
    firstLine: 1,
  },
): { value?: z.output<Schema>; lineOf?: LineOf; faults: Fault[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1;

  if (document.errors.length > 0) {
    const quote = document.errors.map((error) => quoteFault(document, text, error)).find(Boolean);
    // What else is wrong comes of that.
    if (quote !== undefined) return { faults: [{ file, line: lineAt(quote.at), message: quote.message }] };
    return {
      faults: document.errors.map((error) => ({
        file,
        line: lineAt(error.pos[0]),
        message: `This is not valid YAML: ${sentence(error.message)} Check the indentation and the colons around this line.`,
      })),
    };
  }

  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: 0 }) ?? {};
  } catch (error) {
    return { faults: [{ file, line: firstLine, message: sentence(String((error as Error).message)) }] };
  }

  const checked = schema.safeParse(data);
  if (checked.success) {
    const lineOf: LineOf = (...path) => lineAt(offsetOf(document, path));
    return { value: checked.data, lineOf, faults: [] };
  }

  const faults = checked.error.issues.flatMap(eachKey).map((issue): Fault => {
    const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
    const place =
      issue.code === 'unrecognized_keys'
        ? keyOffset(document, path, issue.keys[0])
        : offsetOf(document, path);
    const message = explain(issue, path, {
      value: valueAt(data, path),
      known: keysAt(schema, path),
      whole: name,
      nameOf: (item) => nameAt(data, item),
    });
    return { file, line: lineAt(place), message };
  });
  return { faults };
}

/** An issue of several unknown keys as one for each, with its own line and likeness; where a schema has words for all of them, those. */
function eachKey(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'unrecognized_keys' || !issue.message.startsWith('Unrecognized')) return [issue];
  return issue.keys.map((key) => ({ ...issue, keys: [key] }));
}

/** What stands at a path; undefined when nothing does. */
function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  let value = data;
  for (const part of path) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<string | number, unknown>)[part];
  }
  return value;
}

/** Names that a message may repeat: a few words, which can be no address and no number of a person. */
const harmlessName = /^(?!.*\d{5})\p{L}[\p{L}\p{M}\p{N} &'’()/-]{0,39}$/u;

/** What an item of a list is called by who wrote it, where that may be repeated. */
function nameAt(data: unknown, path: readonly (string | number)[]): string | undefined {
  const name = valueAt(data, [...path, 'name']);
  return typeof name === 'string' && harmlessName.test(name) ? name : undefined;
}

/** The offset of the deepest part of `path` that the document really holds: a missing key is told at its parent. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: (string | number)[]): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true);
    if (node && typeof node === 'object' && 'range' in node && Array.isArray(node.range))
      return node.range[0];
  }
  return 0;
}

/** The offset of a key itself, which is not the offset of its value. */
function keyOffset(document: ReturnType<typeof parseDocument>, path: (string | number)[], key = ''): number {
  const map = path.length > 0 ? document.getIn(path, true) : document.contents;
  const pair = isMap(map)
    ? map.items.find((item) => isScalar(item.key) && item.key.value === key)
    : undefined;
  return isScalar(pair?.key) && pair.key.range ? pair.key.range[0] : offsetOf(document, path);
}
