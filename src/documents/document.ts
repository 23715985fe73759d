import type { z } from 'zod';
import type { Fault } from '../faults/index.ts';
import { type LineOf, readYaml } from './yaml.ts';

/** A text with YAML front matter, as people write handoffs, readings, notes and themes. */
export interface Document<Front> {
  /** The checked front matter. */
  readonly front: Front;
  /** What follows the front matter, untouched. */
  readonly body: string;
  /** The line of the file at which `body` begins. */
  readonly bodyLine: number;
  /** The line of the file on which a value of the front matter stands. */
  readonly lineOf: LineOf;
}

/**
 * Reads a markdown or MDX file with YAML front matter between two lines of `---`.
 *
 * @returns the document, or no document and the faults that explain why, with their lines
 */
export function readDocument<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
  file: string,
): { document?: Document<z.output<Schema>>; faults: Fault[] } {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  if (lines[0]?.trim() !== '---') {
    return {
      faults: [
        {
          file,
          line: 1,
          message:
            "The file does not begin with its facts. Put them at the top, one 'name: value' a line, between two lines of '---'.",
        },
      ],
    };
  }
  const end = lines.findIndex((line, index) => index > 0 && line.trim() === '---');
  if (end < 0) {
    return {
      faults: [
        { file, line: 1, message: "The facts at the top are not closed: a second line of '---' is missing." },
      ],
    };
  }
  const { value, lineOf, faults } = readYaml(lines.slice(1, end).join('\n'), schema, file, {
    name: 'The front matter',
    firstLine: 2,
  });
  if (value === undefined || lineOf === undefined) return { faults };
  return {
    document: { front: value, body: lines.slice(end + 1).join('\n'), bodyLine: end + 2, lineOf },
    faults,
  };
}

/** The name of a file without folders and ending: `2026-W47` of `content/readings/2026-W47.mdx`. */
export function fileStem(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}
