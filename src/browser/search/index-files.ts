/** What is used of the interface that `pagefind.js` gives (https://pagefind.app/docs/api-reference/). */
interface Pagefind {
  init(): Promise<void>;
  options(options: { excerptLength: number; excerptEllipsis: string }): Promise<void>;
  search(words: string, options: { filters: Record<string, unknown> }): Promise<{ results: Found[] }>;
}
interface Found {
  data(): Promise<Page>;
}

/** A page or a ticket that holds the words. */
export interface Page {
  /** From the root of the site. */
  readonly raw_url: string;
  readonly meta: Readonly<Record<string, string>>;
  /** A passage around the words, each between `<mark>` and `</mark>`, with `&lt;` and `&gt;` in the place of brackets. */
  readonly excerpt: string;
  /** Its parts that hold the words; the first may be the page itself, before any heading. */
  readonly sub_results: readonly { readonly title: string; readonly anchor?: { readonly id: string } }[];
}

/** The parts of the index: what the team wrote and what was computed, and the tickets. */
export const groups = ['pages', 'tickets'] as const;
export type Group = (typeof groups)[number];

/** What was found in one part: how much, and the way to the results themselves, best first. */
export interface Hits {
  readonly count: number;
  /** Loads the results of some places. */
  load(from: number, to: number): Promise<Page[]>;
}

let arrived: Promise<Pagefind> | undefined;
let loaded: Promise<Pagefind> | undefined;

/**
 * Loads the index of the site, once. It is large beside a page, so it comes only to who searches.
 *
 * @param root the address of the site
 * @throws where the browser forbids it, as on a page from a folder, and where there is no index
 */
export function loadIndex(root: string): Promise<Pagefind> {
  loaded ??= (async () => {
    // A module runs once in a page: what has arrived is kept, even where what comes after it fails.
    arrived ??= arrival(`${root}pagefind/arrive.js`).catch((error) => {
      arrived = undefined;
      throw error;
    });
    const pagefind = await arrived;
    await pagefind.options({ excerptLength: 24, excerptEllipsis: '…' });
    await pagefind.init();
    return pagefind;
  })().catch((error) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

/**
 * What loads the index is a module; the scripts of a page are none, for a browser runs no module from a folder. So the
 * module is put into the page, and hands itself over by an event (`src/commands/search-index.ts` writes that line).
 */
function arrival(address: string): Promise<Pagefind> {
  return new Promise((resolve, reject) => {
    const hear = (event: Event): void => resolve((event as CustomEvent<Pagefind>).detail);
    addEventListener('earshot:search', hear, { once: true });
    const script = document.createElement('script');
    script.type = 'module';
    script.src = address;
    script.addEventListener('error', () => {
      removeEventListener('earshot:search', hear);
      script.remove();
      reject(new Error(`${address} could not be loaded.`));
    });
    document.head.append(script);
  });
}

/** Pages are marked in the index, and what is not marked is a ticket (`src/commands/searchable.ts`). */
const filtersOf = { pages: { group: 'pages' }, tickets: { not: { group: 'pages' } } };

/** Finds words in both parts of the index. */
export async function find(root: string, words: string): Promise<Record<Group, Hits>> {
  const pagefind = await loadIndex(root);
  const [pages, tickets] = await Promise.all(
    groups.map(async (group): Promise<Hits> => {
      const { results } = await pagefind.search(words, { filters: filtersOf[group] });
      return {
        count: results.length,
        load: (from, to) => Promise.all(results.slice(from, to).map((result) => result.data())),
      };
    }),
  );
  return { pages, tickets } as Record<Group, Hits>;
}
