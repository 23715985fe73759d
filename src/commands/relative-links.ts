import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Makes the links of the finished pages relative, so that the folder opens without a server and under any
 * path. Pages write `/readings/2026-W47.html`; what reaches the reader is `../readings/2026-W47.html`.
 */
export function relativeLinks(): AstroIntegration {
  return {
    name: 'relative-links',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const pages = (await readdir(root, { recursive: true }))
          .filter((file) => file.endsWith('.html'))
          .sort();
        for (const page of pages) {
          const html = await readFile(join(root, page), 'utf8');
          await writeFile(join(root, page), withRelativeLinks(html, page.split(sep).length - 1));
        }
      },
    },
  };
}

/** A comment, or a whole tag: a quoted value may hold a `>`. */
const tags = /<!--[\s\S]*?-->|<[a-z](?:[^"'>]|"[^"]*"|'[^']*')*>/gi;
/** An address from the root of the site, or another quoted value, which is passed over as a whole. */
const addresses = /(\s(?:href|src)=")\/(?!\/)([^"#?]*)|"[^"]*"|'[^']*'/g;

/**
 * Rewrites links that begin at the root of the site: the values of `href` and `src` in tags. What a person wrote
 * into a text or another attribute stays as it is.
 *
 * @param depth how many folders lie between the root and the page
 */
export function withRelativeLinks(html: string, depth: number): string {
  const up = '../'.repeat(depth) || './';
  return html.replace(tags, (tag) =>
    tag.startsWith('<!--')
      ? tag
      : tag.replace(addresses, (whole: string, start?: string, to?: string) =>
          start === undefined ? whole : start + up + (to || 'index.html'),
        ),
  );
}
