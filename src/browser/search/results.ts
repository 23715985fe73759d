import type { Page } from './index-files.ts';

/** Ways to parts of a page beneath its own, so that a long page does not fill the list. */
const partsShown = 3;

/**
 * One result: what kind of page it is, its title, the passage with the words marked, and the ways to its parts.
 * The text is customers' and colleagues': it is put in as text, never as HTML, and finds its own direction.
 *
 * @param root the address of the site
 */
export function resultItem({ raw_url, meta, excerpt, sub_results }: Page, root: string): HTMLLIElement {
  const item = document.createElement('li');
  const about = element('p', 'result-kind');
  about.append(text('span', meta['kind']), ...(meta['about'] ? [' · ', text('bdi', meta['about'])] : []));
  const passage = element('p', 'result-passage');
  passage.append(...marked(excerpt));
  item.append(link(root + raw_url, meta['title'] || raw_url), about, passage);
  const parts = sub_results.filter(({ anchor }) => anchor).slice(0, partsShown);
  if (parts.length > 0) {
    const list = element('ul', 'inline result-parts');
    for (const { title, anchor } of parts) {
      const part = document.createElement('li');
      part.append(link(`${root}${raw_url}#${anchor?.id}`, title));
      list.append(part);
    }
    item.append(list);
  }
  return item;
}

/** The passage as nodes: the words found are marked, everything else is text. */
function marked(excerpt: string): Node[] {
  return excerpt.split(/<mark>(.*?)<\/mark>/s).map((part, at) => {
    const said = part.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
    return at % 2 === 1 ? text('mark', said) : document.createTextNode(said);
  });
}

function link(address: string, title: string): HTMLAnchorElement {
  const made = text('a', title) as HTMLAnchorElement;
  made.href = address;
  return made;
}

function text(name: string, said = ''): HTMLElement {
  const made = document.createElement(name);
  made.dir = 'auto';
  made.textContent = said;
  return made;
}

function element(name: string, className: string): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  if (name === 'p') made.dir = 'auto';
  return made;
}
