import { parse } from 'csv-parse/sync';
import { parserOptions } from './dialect.ts';
import type { Shape } from './record.ts';
import { splitTolerantly, unwrapped } from './tolerant.ts';

/** Longer texts, and those with more quotation marks, are not tried without one of them. */
const lengthTried = 32_000;
const quotesTried = 200;

/** The cells of a record whose quotes are out of order, also of one that was put into quotes as a whole. */
export function cellsOf(text: string, { delimiter, width }: Shape): string[] {
  const cells = splitTolerantly(text, delimiter);
  if (cells.length === width) return cells;
  const inner = /^"([\s\S]*)"$/.exec(text)?.[1];
  return (
    (cells.length === 1 ? unwrapped(cells[0] as string, delimiter, width) : undefined) ??
    (inner === undefined ? undefined : unwrapped(inner, delimiter, width)) ??
    cells
  );
}

/** The cells of a record that is in order but for one quotation mark too many; nothing when it is not. */
export function withoutOneQuote(text: string, shape: Shape): string[] | undefined {
  if (text.length > lengthTried) return undefined;
  let tried = 0;
  for (let at = text.indexOf('"'); at >= 0 && tried < quotesTried; at = text.indexOf('"', at + 1)) {
    tried++;
    const cells = inOrder(text.slice(0, at) + text.slice(at + 1), shape);
    if (cells !== undefined && cells.length === shape.width && shape.hasBeginning(cells)) return cells;
  }
  return undefined;
}

function inOrder(text: string, shape: Shape): string[] | undefined {
  try {
    const records = parse(text, parserOptions(shape)) as unknown as string[][];
    return records.length === 1 ? records[0] : undefined;
  } catch {
    return undefined;
  }
}
