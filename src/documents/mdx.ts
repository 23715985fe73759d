import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Fault } from '../faults/index.ts';
import { lineOf, type Piece, unpublishable, within } from './markdown.ts';

/** A component as an author wrote it into MDX: its attributes as text, what stands inside as plain text, its line. */
export interface Component {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly text: string;
  readonly line: number;
}

/** The components that an author may use, each with the attributes that it takes. */
export type Allowed = ReadonlyMap<string, readonly string[]>;

interface Attribute {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
}

/** An element of JSX; what MDX adds to the tree of markdown. */
interface Element extends Piece {
  readonly name?: string | null;
  readonly attributes?: readonly Attribute[];
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/**
 * Reads the body of an MDX file and refuses what could fail or run when the site is built: code, imports,
 * expressions, pictures, and components or attributes other than those named. What passes can be handed to Astro
 * without surprise.
 *
 * @param body the text after the front matter
 * @param firstLine the line of `file` at which `body` begins
 * @param allowed what an author may use here; an attribute that is not named could change what a component shows
 * @returns the components in their order, and a fault with its line for everything refused
 */
export function readMdx(
  body: string,
  file: string,
  firstLine: number,
  allowed: Allowed,
): { components: Component[]; faults: Fault[] } {
  const offset = firstLine - 1;
  let tree: Piece;
  try {
    tree = parser.parse(body) as Piece;
  } catch (error) {
    const { reason, message, line } = error as { reason?: string; message: string; line?: number };
    return {
      components: [],
      faults: [
        {
          file,
          line: offset + (line ?? 1),
          message: `This is not valid MDX: ${reason ?? message}. A '<' or '{' that is meant as text is written '\\<' or '\\{'.`,
        },
      ],
    };
  }

  const faults: Fault[] = [];
  for (const piece of within(tree, ...code, ...elements)) {
    const line = offset + lineOf(piece);
    const messages = code.includes(piece.type) ? [codeMessage(piece)] : elementMessages(piece, allowed);
    faults.push(...messages.map((message) => ({ file, line, message })));
  }
  faults.push(...unpublishable([tree], offset, file));

  const components = within(tree, ...elements)
    .filter((element: Element) => allowed.has(element.name ?? ''))
    .map((element: Element) => ({
      name: element.name ?? '',
      attributes: attributesOf(element),
      text: textOf(element).trim(),
      line: offset + lineOf(element),
    }));
  return { components, faults };
}

const elements: readonly string[] = ['mdxJsxFlowElement', 'mdxJsxTextElement'];
const code: readonly string[] = ['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression'];

function codeMessage({ type }: Piece): string {
  return type === 'mdxjsEsm'
    ? "'import' and 'export' are not used here. Take the line out: the components are given."
    : "'{ … }' is code and is not used here. Write '\\{' when a brace is meant.";
}

function elementMessages(element: Element, allowed: Allowed): string[] {
  const name = element.name ?? '';
  const takes = allowed.get(name);
  if (!takes) {
    const known = [...allowed.keys()].map((one) => `<${one}>`).join(', ');
    const choice = known === '' ? 'Use plain markdown here.' : `Only ${known} can be used here.`;
    return [`<${name}> is not known. ${choice}`];
  }
  const said = new Set<string>();
  return (element.attributes ?? []).flatMap((attribute) => {
    const own = attribute.name ?? '';
    const message = attributeMessage(name, takes, attribute, said.has(own));
    said.add(own);
    return message ?? [];
  });
}

function attributeMessage(
  element: string,
  takes: readonly string[],
  { type, name = '', value }: Attribute,
  again: boolean,
): string | undefined {
  const form = takes.map((one) => `${one}="…"`).join(' ');
  if (type !== 'mdxJsxAttribute') return `'{ … }' in <${element}> is code. Write <${element} ${form}>.`;
  if (!takes.includes(name)) return `<${element}> takes no '${name}'. Write <${element} ${form}>.`;
  if (again) return `<${element}> says '${name}' twice. Keep one of them.`;
  if (typeof value !== 'string') {
    return `'${name}' of <${element}> is not plain text. Write ${name}="…" with quotes and without braces.`;
  }
  return undefined;
}

function attributesOf({ attributes = [] }: Element): Map<string, string> {
  return new Map(
    attributes.flatMap(({ name, value }): [string, string][] =>
      name !== undefined && typeof value === 'string' ? [[name, value]] : [],
    ),
  );
}

function textOf(piece: Piece): string {
  if (piece.value !== undefined) return piece.value;
  const separator = piece.type === 'mdxJsxFlowElement' ? '\n' : '';
  return (piece.children ?? []).map(textOf).join(separator);
}
