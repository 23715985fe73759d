import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The pages of a built folder, as addresses from its root, in order. */
export function pagesOf(site: string): string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.split(sep).join('/'))
    .sort();
}

export const textOf = (site: string, page: string): string => readFileSync(join(site, page), 'utf8');

/** One page of each kind, the fullest where it matters: what is looked at when all would take too long. */
export function onePageOfEachKind(site: string): string[] {
  const kinds = new Map<string, string>();
  for (const page of pagesOf(site))
    kinds.set(page.includes('/') ? page.slice(0, page.indexOf('/')) : page, page);
  return [...kinds.values()];
}
