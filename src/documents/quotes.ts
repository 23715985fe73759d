import { type Document, isScalar, visit, type YAMLError } from 'yaml';

/** Something wrong with a text in quotes, and the offset at which its quote opens. */
export interface QuoteFault {
  readonly at: number;
  readonly message: string;
}

/**
 * Says what is wrong with the quotes of a text, where an error of YAML comes of them: a quote that was never closed is told where it
 * opens, and not where the file ends or the next quote happens to close it.
 *
 * @returns nothing where the error is of another kind
 */
export function quoteFault(document: Document, source: string, error: YAMLError): QuoteFault | undefined {
  const behind = error.code === 'UNEXPECTED_TOKEN' && /^Unexpected scalar at node end/.test(error.message);
  if (!behind && !(error.code === 'MISSING_CHAR' && /quote/.test(error.message))) return undefined;
  const [offset] = error.pos;
  const [at, end] = lastQuotedBefore(document, offset) ?? [];
  if (at === undefined || end === undefined) return undefined;
  // What stands behind something else, brackets say, is no matter of quotes.
  if (behind && !/^[ \t]*$/.test(source.slice(end, offset))) return undefined;
  const quote = source[at];
  // A quote on a later line that touches the next word opens a text there: the one before it was never closed.
  const opensAnother = source.slice(at, end).includes('\n') && end === offset;
  if (behind && !opensAnother)
    return {
      at,
      message: `Something stands behind the ${quote} that ends a text. Put the whole text in quotes, and use the other kind of quotes (" or ') inside it.`,
    };
  return {
    at,
    message: `This line opens a ${quote} that it does not close. Write another ${quote} where the text ends, or take this one away.`,
  };
}

/** Where the last text in quotes begins and ends that begins before an offset. */
function lastQuotedBefore(
  document: Document,
  offset: number,
): readonly [from: number, to: number] | undefined {
  let last: readonly [number, number] | undefined;
  visit(document, {
    Scalar(_, node) {
      const [from, to] = node.range ?? [];
      const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
      if (isScalar(node) && quoted && from !== undefined && to !== undefined && from < offset)
        last = [from, to];
    },
  });
  return last;
}
