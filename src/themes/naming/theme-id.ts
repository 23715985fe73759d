import { fnv1a } from '../../seeds/index.ts';

const longestSlug = 40;

/**
 * The id of a discovered theme: its label in ASCII and four hexadecimal digits of a hash of its eight heaviest terms, `exchange-rate-3f2a`.
 * A label that ASCII cannot carry gives `theme-3f2a`. Digits are added while another theme has the same id.
 */
export function themeId(label: string, terms: Iterable<string>, taken: ReadonlySet<string>): string {
  const top = [...terms].slice(0, 8).sort();
  const hash =
    fnv1a(top.join(' ')).toString(16).padStart(8, '0') +
    fnv1a([...top].reverse().join('\n'))
      .toString(16)
      .padStart(8, '0');
  const slug = slugOf(label);
  for (let digits = 4; digits <= hash.length; digits += 2) {
    const id = `${slug}-${hash.slice(0, digits)}`;
    if (!taken.has(id)) return id;
  }
  let turn = 2;
  while (taken.has(`${slug}-${hash}-${turn}`)) turn += 1;
  return `${slug}-${hash}-${turn}`;
}

function slugOf(label: string): string {
  const letters = label.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const ascii = label
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/ß/g, 'ss')
    .toLowerCase();
  // Half a word is worse than none: a label of another script is not cut down to the Latin words in it.
  if ((ascii.match(/[a-z0-9]/g)?.length ?? 0) < letters) return 'theme';
  const slug = ascii.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  if (slug.length <= longestSlug) return slug || 'theme';
  return slug.slice(
    0,
    slug.lastIndexOf('-', longestSlug) > 0 ? slug.lastIndexOf('-', longestSlug) : longestSlug,
  );
}
