import { isWriting } from '../typing.ts';
import { find, type Group, groups, type Hits, loadIndex } from './index-files.ts';
import { moveAmong } from './move.ts';
import { resultItem } from './results.ts';
import { type DialogWords, foundInWords } from './words.ts';

/** Results of a group that are shown at first, and those that a press on its button adds. */
const shownFirst: Record<Group, number> = { pages: 6, tickets: 8 };
const shownMore = 20;

/**
 * Opens the search dialog by its button and by `/`, and searches while its field is written into. Arrows move
 * through the results, Enter follows the first one or the one reached, Escape closes.
 */
export function offerSearch(): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog.search');
  if (!dialog) return;
  const search = new Search(dialog);
  for (const button of document.querySelectorAll('[data-search-open]'))
    button.addEventListener('click', () => search.open());
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || isWriting(event) || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    search.open();
  });
}

class Search {
  readonly #dialog: HTMLDialogElement;
  readonly #field: HTMLInputElement;
  readonly #status: HTMLElement;
  readonly #words: DialogWords;
  readonly #locale: string;
  readonly #root: string;
  /** The search that runs or has run last; older ones show nothing any more. */
  #latest: Promise<void> = Promise.resolve();
  #asked = '';

  constructor(dialog: HTMLDialogElement) {
    this.#dialog = dialog;
    this.#field = dialog.querySelector('input') as HTMLInputElement;
    this.#status = dialog.querySelector('[role="status"]') as HTMLElement;
    this.#words = JSON.parse(dialog.dataset['words'] ?? '{}');
    this.#locale = dialog.dataset['locale'] ?? 'en';
    this.#root = new URL('.', new URL(dialog.dataset['root'] ?? '/', document.baseURI)).href;
    this.#field.addEventListener('input', () => this.#search());
    dialog.querySelector('form')?.addEventListener('submit', (event) => this.#choose(event));
    dialog.querySelector('[data-close]')?.addEventListener('click', () => dialog.close());
    dialog.addEventListener('keydown', (event) => moveAmong(event, this.#field, this.#links()));
    // A press beside the dialog falls on the dialog itself: its content covers all of it.
    dialog.addEventListener('click', (event) => {
      if (event.target === dialog) dialog.close();
      // A result on this very page only moves it; the dialog must not stay before it.
      else if (event.target instanceof Element && event.target.closest('.results a')) dialog.close();
    });
    for (const group of groups)
      this.#part(group, 'button').addEventListener('click', () =>
        this.#latest.then(() => this.#more[group]()),
      );
  }

  readonly #more: Record<Group, () => Promise<void>> = { pages: async () => {}, tickets: async () => {} };

  open(): void {
    this.#dialog.showModal();
    this.#field.select();
    if (this.#asked === '') this.#say(this.#words.ask);
    loadIndex(this.#root).catch(() => this.#sayWhyNot());
  }

  #search(): void {
    const query = this.#field.value.trim();
    this.#asked = query;
    if (query === '') {
      this.#hideResults();
      this.#say(this.#words.ask);
      return;
    }
    const run = async (): Promise<void> => {
      if (this.#results().every((list) => list.childElementCount === 0)) this.#say(this.#words.loading);
      const hits = await find(this.#root, query);
      if (this.#asked !== query) return;
      const shown = await Promise.all(groups.map((group) => hits[group].load(0, shownFirst[group])));
      if (this.#asked !== query) return;
      for (const [at, group] of groups.entries()) {
        this.#part(group, 'ol').replaceChildren(
          ...(shown[at] ?? []).map((page) => resultItem(page, this.#root)),
        );
        this.#offerMore(group, hits[group]);
      }
      this.#say(foundInWords(hits.pages.count + hits.tickets.count, query, this.#words, this.#locale));
    };
    this.#latest = run().catch(() => {
      if (this.#asked === query) this.#sayWhyNot();
    });
  }

  /** Follows the first result of what stands in the field, when it is there. */
  async #choose(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    await this.#latest;
    this.#links()[0]?.click();
  }

  #offerMore(group: Group, hits: Hits): void {
    const list = this.#part(group, 'ol');
    const button = this.#part(group, 'button');
    this.#part(group).hidden = hits.count === 0;
    button.hidden = hits.count <= list.childElementCount;
    this.#more[group] = async () => {
      const from = list.childElementCount;
      const added = (await hits.load(from, from + shownMore)).map((page) => resultItem(page, this.#root));
      list.append(...added);
      button.hidden = hits.count <= list.childElementCount;
      added[0]?.querySelector('a')?.focus();
    };
  }

  #sayWhyNot(): void {
    this.#hideResults();
    this.#say(location.protocol === 'file:' ? this.#words.folder : this.#words.failed);
  }

  #say(sentence: string): void {
    this.#status.textContent = sentence;
  }

  #hideResults(): void {
    for (const group of groups) {
      this.#part(group, 'ol').replaceChildren();
      this.#part(group).hidden = true;
    }
  }

  #part(group: Group, within = ''): HTMLElement {
    return this.#dialog.querySelector(`[data-group="${group}"] ${within}`.trim()) as HTMLElement;
  }

  #results(): HTMLElement[] {
    return groups.map((group) => this.#part(group, 'ol'));
  }

  #links(): HTMLAnchorElement[] {
    return [...this.#dialog.querySelectorAll<HTMLAnchorElement>('.results a')];
  }
}
