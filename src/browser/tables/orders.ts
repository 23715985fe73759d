import { areNumbers, holds, orderOf } from './order.ts';
import { pressed, queryWith, type View, viewOf } from './state.ts';
import { offerFilter, offerSorts, type Tools, toolsOf } from './tools.ts';

/**
 * Lets readers sort the tables marked `data-sortable` by their heads, and narrow the tables and lists that have a
 * `TableTools.astro` before them. What they chose stands in the address, so that it can be sent, and the way back
 * undoes it. Each needs an id.
 */
export function offerOrders(): void {
  const tools = new Map(
    [...document.querySelectorAll<HTMLElement>('[data-tools-of]')].map((element) => [
      element.dataset['toolsOf'] ?? '',
      element,
    ]),
  );
  const ids = new Set([
    ...[...document.querySelectorAll('table[data-sortable][id]')].map(({ id }) => id),
    ...tools.keys(),
  ]);
  for (const id of ids) {
    const rows = document.getElementById(id);
    if (rows) new Ordered(rows, toolsOf(tools.get(id)));
  }
}

/** A table or a list whose rows change places and hide. */
class Ordered {
  readonly #shown: HTMLElement;
  readonly #tools: Tools;
  readonly #body: Element;
  readonly #rows: readonly HTMLElement[];
  readonly #heads: readonly HTMLElement[];
  readonly #locale = document.documentElement.lang;
  #view: View;

  constructor(shown: HTMLElement, tools: Tools) {
    this.#shown = shown;
    this.#tools = tools;
    this.#body = shown.querySelector('tbody') ?? shown;
    this.#rows = [...this.#body.children] as HTMLElement[];
    this.#heads = 'sortable' in shown.dataset ? [...shown.querySelectorAll<HTMLElement>('thead th')] : [];
    // A column of drawings has no order.
    const sorts = (at: number): boolean => this.#valuesOf(at).some((value) => value !== '');
    for (const [at, head] of this.#heads.entries()) if (sorts(at)) this.#makeButton(head, at);
    const columns = this.#columns().filter((_, at) => this.#heads.length === 0 || sorts(at));
    offerSorts(tools, columns, (column, direction) =>
      this.#change({ ...this.#view, column, direction }, 'push'),
    );
    offerFilter(tools, (words) =>
      // One step back leads out of the filter, not through each letter of it.
      this.#change({ ...this.#view, words }, this.#view.words === '' ? 'push' : 'replace'),
    );
    this.#view = viewOf(location.search, shown.id);
    if (this.#view.column !== undefined || this.#view.words !== '') this.#show();
    addEventListener('popstate', () => {
      const view = viewOf(location.search, shown.id);
      // Links to a place on the page bring this event too, and change nothing here.
      if (queryWith('', shown.id, view) === queryWith('', shown.id, this.#view)) return;
      this.#view = view;
      this.#show();
    });
    // The links of a week's filters hide tickets too.
    addEventListener('hashchange', () => this.#count());
  }

  #makeButton(head: HTMLElement, at: number): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sorts';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const first = areNumbers(this.#valuesOf(at)) ? 'down' : 'up';
      this.#change(pressed(this.#view, nameOf(head, at), first), 'push');
    });
  }

  #change(view: View, as: 'push' | 'replace'): void {
    this.#view = view;
    this.#show();
    const query = queryWith(location.search, this.#shown.id, view);
    try {
      history[`${as}State`](null, '', `${location.pathname}${query}${location.hash}`);
    } catch {
      // A browser may keep the address of a page from a folder as it is; the table is sorted all the same.
    }
  }

  #show(): void {
    const { column, direction, words } = this.#view;
    const at = this.#columns().findIndex(({ name }) => name === column);
    const order =
      at >= 0
        ? orderOf(this.#heads.length > 0 ? this.#valuesOf(at) : this.#places(), direction, this.#locale)
        : this.#rows.keys();
    this.#body.append(...[...order].map((place) => this.#rows[place] as HTMLElement));
    for (const row of this.#rows) row.hidden = words !== '' && !holds(row.textContent ?? '', words);
    for (const [place, head] of this.#heads.entries()) {
      if (place === at) head.setAttribute('aria-sort', direction === 'up' ? 'ascending' : 'descending');
      else head.removeAttribute('aria-sort');
    }
    // What a link asks for is not to stay folded away.
    if (words !== '' || column !== undefined) this.#shown.closest('details')?.setAttribute('open', '');
    this.#tools.show(this.#view);
    this.#count();
  }

  #count(): void {
    this.#tools.say(
      this.#view.words === '' ? undefined : this.#rows.filter((row) => row.checkVisibility()).length,
      this.#rows.length,
    );
  }

  /** A list is sorted by the place that its items were given. */
  #columns(): { name: string; label: string }[] {
    return this.#heads.length > 0
      ? this.#heads.map((head, at) => ({ name: nameOf(head, at), label: head.textContent?.trim() ?? '' }))
      : [{ name: 'place', label: '' }];
  }

  #places(): string[] {
    return this.#rows.map((_, at) => String(at));
  }

  /** What the rows say in a column: a time as machines read it, else the text. */
  #valuesOf(column: number): string[] {
    return this.#rows.map((row) => {
      const cell = row.children[column] as HTMLElement | undefined;
      const time = cell?.querySelector('time');
      return time?.dateTime ?? cell?.textContent?.trim() ?? '';
    });
  }
}

/** The name of a column in the address: what the page calls it, else its place. */
function nameOf(head: HTMLElement, at: number): string {
  return head.dataset['column'] ?? String(at + 1);
}
