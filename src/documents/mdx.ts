import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Fault } from '../faults/index.ts';

/** A component as an author wrote it into MDX: its attributes as text, what stands inside as plain text, its line. */
export interface Component {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly text: string;
  readonly line: number;
}

interface Node {
  type: string;
  name?: string | null;
  value?: string;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: Node[];
  position?: { start: { line: number } } | undefined;
}

/**
 * Reads the body of an MDX file and refuses what could fail or run when the site is built: code, imports,
 * expressions, and components other than those named. What passes can be handed to Astro without surprise.
 *
 * @param body the text after the front matter
 * @param firstLine the line of `file` at which `body` begins
 * @param allowed names of the components that an author may use here
 * @returns the components in their order, and a fault with its line for everything refused
 */
export function readMdx(
  body: string,
  file: string,
  firstLine: number,
  allowed: readonly string[],
): { components: Component[]; faults: Fault[] } {
  let tree: Node;
  try {
    tree = unified().use(remarkParse).use(remarkMdx).parse(body) as Node;
  } catch (error) {
    const { reason, message, line } = error as { reason?: string; message: string; line?: number };
    return {
      components: [],
      faults: [
        {
          file,
          line: firstLine - 1 + (line ?? 1),
          message: `This is not valid MDX: ${reason ?? message}. A '<' or '{' that is meant as text is written '\\<' or '\\{'.`,
        },
      ],
    };
  }

  const components: Component[] = [];
  const faults: Fault[] = [];
  const visit = (node: Node): void => {
    const line = firstLine - 1 + (node.position?.start.line ?? 1);
    if (node.type === 'mdxjsEsm') {
      faults.push({
        file,
        line,
        message: "'import' and 'export' are not used here. Take the line out: the components are given.",
      });
    } else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      faults.push({
        file,
        line,
        message: "'{ … }' is code and is not used here. Write '\\{' when a brace is meant.",
      });
    } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const name = node.name ?? '';
      if (!allowed.includes(name)) {
        const choice =
          allowed.length > 0
            ? `Only ${allowed.map((one) => `<${one}>`).join(', ')} can be used here.`
            : 'Use plain markdown here.';
        faults.push({ file, line, message: `<${name}> is not known. ${choice}` });
      } else {
        if (holds(node, 'image')) {
          faults.push({ file, line, message: `A picture is no quotation. Take it out of <${name}>.` });
        }
        components.push({ name, attributes: attributesOf(node), text: textOf(node).trim(), line });
      }
    }
    for (const child of node.children ?? []) visit(child);
  };
  visit(tree);
  return { components, faults };
}

/** Tells whether a node holds another of some type, however deep. */
function holds(node: Node, type: string): boolean {
  return (node.children ?? []).some((child) => child.type === type || holds(child, type));
}

function attributesOf(node: Node): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const attribute of node.attributes ?? []) {
    if (attribute.type === 'mdxJsxAttribute' && attribute.name && typeof attribute.value === 'string') {
      attributes.set(attribute.name, attribute.value);
    }
  }
  return attributes;
}

function textOf(node: Node): string {
  if (node.value !== undefined) return node.value;
  const separator = node.type === 'mdxJsxFlowElement' || node.type === 'root' ? '\n' : '';
  return (node.children ?? []).map(textOf).join(separator);
}
