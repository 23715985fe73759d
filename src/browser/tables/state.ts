/** How a table is shown: by which column and in which direction, and which words its rows must hold. */
export interface View {
  /** The column's name; none where the rows stand as they were given. */
  readonly column?: string | undefined;
  readonly direction: 'up' | 'down';
  readonly words: string;
}

/**
 * Reads how a table is shown from the query of an address: `sort.themes=-tickets&with.themes=seat`, where a minus
 * means that the largest comes first.
 *
 * @param table its id
 */
export function viewOf(query: string, table: string): View {
  const parts = new URLSearchParams(query);
  const sort = parts.get(`sort.${table}`) ?? '';
  const column = sort.replace(/^-/, '');
  return {
    column: column === '' ? undefined : column,
    direction: sort.startsWith('-') ? 'down' : 'up',
    words: parts.get(`with.${table}`) ?? '',
  };
}

/** The query of an address with how a table is shown in it; what it says of anything else stays. */
export function queryWith(query: string, table: string, { column, direction, words }: View): string {
  const parts = new URLSearchParams(query);
  const set = (name: string, value: string): void =>
    value === '' ? parts.delete(name) : parts.set(name, value);
  set(`sort.${table}`, column === undefined ? '' : `${direction === 'down' ? '-' : ''}${column}`);
  set(`with.${table}`, words);
  const said = parts.toString();
  return said === '' ? '' : `?${said}`;
}

/** What a press on a column's head makes of a view: its own direction first, then the other, then as given. */
export function pressed(view: View, column: string, first: View['direction']): View {
  if (view.column !== column) return { ...view, column, direction: first };
  if (view.direction === first) return { ...view, direction: first === 'up' ? 'down' : 'up' };
  return { ...view, column: undefined, direction: 'up' };
}
