import type { View } from './state.ts';

/** The tools before a table or a list: a field that narrows it, and a choice of orders. Either may be missing. */
export interface Tools {
  readonly field?: HTMLInputElement | undefined;
  readonly choice?: HTMLSelectElement | undefined;
  /** Shows what is chosen. */
  show(view: View): void;
  /** Says how many of all rows are shown; nothing where none was hidden. */
  say(shown: number | undefined, all: number): void;
}

/** The tools in an element of `TableTools.astro`; without one there are none. */
export function toolsOf(element: HTMLElement | undefined): Tools {
  const field = element?.querySelector('input') ?? undefined;
  const choice = element?.querySelector('select') ?? undefined;
  const status = element?.querySelector('[role="status"]');
  const digits = new Intl.NumberFormat(element?.dataset['locale']);
  return {
    field,
    choice,
    show: ({ column, direction, words }) => {
      if (field && field.value.trim() !== words) field.value = words;
      if (choice) choice.value = column === undefined ? '' : optionOf(column, direction);
    },
    say: (shown, all) => {
      if (!status) return;
      const said = element?.dataset['shown'] ?? '';
      status.textContent =
        shown === undefined
          ? ''
          : said.replace('{shown}', digits.format(shown)).replace('{all}', digits.format(all));
    },
  };
}

/** Fills the choice with the columns, each in both directions, and tells what was chosen. */
export function offerSorts(
  { choice }: Tools,
  columns: readonly { readonly name: string; readonly label: string }[],
  onChoice: (column: string | undefined, direction: View['direction']) => void,
): void {
  if (!choice) return;
  // A list brings its orders with it; a table's are its heads.
  for (const { name, label } of choice.options.length > 1 ? [] : columns) {
    for (const direction of ['up', 'down'] as const) {
      const words = choice.dataset[direction === 'up' ? 'ascending' : 'descending'] ?? '{column}';
      choice.add(
        new Option(
          words.replace('{column}', () => label),
          optionOf(name, direction),
        ),
      );
    }
  }
  choice.addEventListener('change', () => {
    const { value } = choice;
    onChoice(value.replace(/^-/, '') || undefined, value.startsWith('-') ? 'down' : 'up');
  });
}

/** Tells the words that are written into the field. */
export function offerFilter({ field }: Tools, onWords: (words: string) => void): void {
  field?.addEventListener('input', () => onWords(field.value.trim()));
}

function optionOf(column: string, direction: View['direction']): string {
  return `${direction === 'down' ? '-' : ''}${column}`;
}
