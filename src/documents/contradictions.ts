import type { Tell } from './named-table.ts';

/** What two lines say in one column; nothing where one of them says nothing. */
export interface Twice {
  readonly column: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** True for words of a person's own, which are not repeated. */
  readonly free?: boolean;
}

/**
 * Tells where two lines about one thing say different things in the same column, and that the later one counts.
 *
 * @param thing what both lines are about, as a sentence begins: `Ticket 34722`
 * @param earlier the line that said the former
 */
export function tellContradictions(
  thing: string,
  earlier: number,
  columns: readonly Twice[],
  tell: Tell,
): void {
  for (const { column, before, after, free = false } of columns) {
    if (before === undefined || after === undefined || before === after) continue;
    tell(
      free
        ? `${thing} has another ${column} on line ${earlier} than here. This line counts; take one of them out.`
        : `${thing} has ${column} '${before}' on line ${earlier} and '${after}' here. This line counts; take one of them out.`,
    );
  }
}
