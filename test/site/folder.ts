import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';

/** The pages of a built folder, as addresses from its root, in order. */
export function pagesOf(site: string): string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.split(sep).join('/'))
    .sort();
}

export const textOf = (site: string, page: string): string => readFileSync(join(site, page), 'utf8');

/** A folder whose pages have nothing in common: each stands alone. */
const mixed = 'pipeline';

/** The name of a page's kind: its folder, or the page itself where it stands alone. */
export function kindOf(page: string): string {
  const folder = page.split('/').at(-2);
  return folder === undefined || folder === mixed ? page : folder;
}

/** The page of each kind with the most in it, by the name of its kind: a folder, or a page that stands alone. */
export function fullestOfEachKind(site: string): Map<string, string> {
  const fullest = new Map<string, { page: string; length: number }>();
  for (const page of pagesOf(site)) {
    const kind = kindOf(page);
    const { length } = textOf(site, page);
    if (length > (fullest.get(kind)?.length ?? 0)) fullest.set(kind, { page, length });
  }
  return new Map([...fullest].map(([kind, { page }]) => [kind, page]));
}

/** One page of each kind, the fullest: what is looked at when all would take too long. */
export function onePageOfEachKind(site: string): string[] {
  return [...fullestOfEachKind(site).values()];
}

/** Builds the `data` and `content` of a folder as a person at a terminal would; gives the exit code and what was printed. */
export function buildFolder(
  folder: string,
  site: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<{ code: number; printed: string }> {
  const { PATH = '' } = process.env;
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['src/commands/build.ts', '--outDir', site],
      {
        env: {
          PATH,
          EARSHOT_DATA: join(folder, 'data'),
          EARSHOT_CONTENT: join(folder, 'content'),
          ...environment,
        },
        maxBuffer: 1 << 26,
      },
      (error, stdout, stderr) => resolve({ code: error ? Number(error.code) : 0, printed: stdout + stderr }),
    );
  });
}

/** Where a build keeps what it read of a folder's `data`. */
export function cacheOf(folder: string): string {
  const place = createHash('sha256').update(join(folder, 'data')).digest('hex').slice(0, 16);
  return join(process.cwd(), '.earshot', 'cache', place);
}

/** Takes a folder of a test away, with what builds kept of it. */
export function removeFolder(folder: string): void {
  rmSync(cacheOf(folder), { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
}

/** Links of a site that name a file which is not there, or no place on it; each as `page → link`. */
export function brokenLinks(site: string): string[] {
  const pages = pagesOf(site);
  const idsOf = new Map(
    pages.map((page) => [
      page,
      new Set([...textOf(site, page).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)),
    ]),
  );
  const broken: string[] = [];
  for (const page of pages) {
    for (const [, link = ''] of textOf(site, page).matchAll(/<[^>]*\s(?:href|src)="([^"]*)"/g)) {
      if (/^(https?:|mailto:|data:)/.test(link)) continue;
      const [path = '', fragment] = decodeURIComponent(link.replaceAll(/&(?:amp|#38);/g, '&')).split('#');
      const target = path === '' ? page : normalize(join(dirname(page), path)).replaceAll('\\', '/');
      if (link.startsWith('/') || !existsSync(join(site, target))) broken.push(`${page} → ${link}`);
      else if (fragment && idsOf.has(target) && !idsOf.get(target)?.has(fragment))
        broken.push(`${page} → ${link} (no such place)`);
    }
  }
  return broken;
}

/** Pages that no way of links leads to from the first one. */
export function orphans(site: string): string[] {
  const reached = new Set(['index.html']);
  for (const page of reached) {
    for (const [, link = ''] of textOf(site, page).matchAll(/<a\s[^>]*href="([^"#]+)/g)) {
      const target = normalize(join(dirname(page), decodeURIComponent(link))).replaceAll('\\', '/');
      if (target.endsWith('.html') && existsSync(join(site, target))) reached.add(target);
    }
  }
  return pagesOf(site).filter((page) => !reached.has(page));
}
