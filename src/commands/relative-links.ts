import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withClassicScripts } from './classic-scripts.ts';

/**
 * Makes the links of the finished pages and stylesheets relative, so that the folder opens without a server and under any
 * path. Pages write `/readings/2026-W47.html`; what reaches the reader is `../readings/2026-W47.html`.
 */
export function relativeLinks(): AstroIntegration {
  return {
    name: 'relative-links',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const file of (await readdir(root, { recursive: true })).sort()) {
          const rewrite = rewriters[extname(file)];
          if (rewrite === undefined) continue;
          const text = await readFile(join(root, file), 'utf8');
          await writeFile(join(root, file), rewrite(text, file.split(sep).length - 1));
        }
      },
    },
  };
}

const rewriters: Record<string, (text: string, depth: number) => string> = {
  '.html': (html, depth) => withClassicScripts(withRelativeLinks(html, depth)),
  '.css': withRelativeFiles,
};

/** A comment, or a whole tag: a quoted value may hold a `>`. */
const tags = /<!--[\s\S]*?-->|<[a-z](?:[^"'>]|"[^"]*"|'[^']*')*>/gi;
/** An address from the root of the site, or another quoted value, which is passed over as a whole. */
const addresses = /(\s(?:href|src|data-root|data-address)=")\/(?!\/)([^"#?]*)([^"]*")|"[^"]*"|'[^']*'/g;

/**
 * Rewrites links that begin at the root of the site: the values of `href` and `src` in tags, and of `data-root` and
 * `data-address`, from which scripts know where that root and a page are. What a person wrote into a text or another
 * attribute stays as it is.
 *
 * @param depth how many folders lie between the root and the page
 */
export function withRelativeLinks(html: string, depth: number): string {
  const up = wayUp(depth);
  return html.replace(tags, (tag) =>
    tag.startsWith('<!--')
      ? tag
      : tag.replace(addresses, (whole: string, start?: string, to?: string, rest?: string) =>
          start === undefined ? whole : start + up + (to || 'index.html') + rest,
        ),
  );
}

/**
 * Rewrites the files that a stylesheet names from the root of the site, such as typefaces.
 *
 * @param depth how many folders lie between the root and the stylesheet
 */
export function withRelativeFiles(css: string, depth: number): string {
  return css.replace(/url\((["']?)\/(?!\/)/g, (_, quote: string) => `url(${quote}${wayUp(depth)}`);
}

function wayUp(depth: number): string {
  return '../'.repeat(depth) || './';
}
