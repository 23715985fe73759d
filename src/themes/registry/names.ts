import type { KnownTheme, Registry } from './registry.ts';

/** More letters than these are a sentence, and no chip or table holds them. */
const longest = 60;

/**
 * Says why a theme cannot be called so; nothing where it can.
 *
 * @param label with single spaces, and none at its ends
 * @param taken names of themes that stand in no registry
 */
export function reasonForName(
  label: string,
  theme: KnownTheme,
  { themes }: Registry,
  taken: readonly string[],
): string | undefined {
  if (label === '') return 'The new name is empty. Write it in quotes: "Seat lists".';
  if (!/[\p{L}\p{N}]/u.test(label))
    return `'${label}' holds no word. Write a name as customers would say it.`;
  if (/[\p{Cc}\p{Co}\p{Cn}\p{Cs}]/u.test(label))
    return 'The new name holds characters that cannot be shown. Type it anew.';
  const length = [...label].length;
  if (length > longest)
    return `The new name has ${length} characters, and ${longest} are the most. Write a short noun phrase.`;
  if (label === theme.label && theme.labelBy === 'person') return `It is called “${label}” already.`;
  const other = themes.find((one) => one.id !== theme.id && stands(one) && isNamed(one, label));
  if (other !== undefined)
    return `“${other.label}” is the name of ${other.id} already. Choose another name, or merge the two: npm run themes -- merge ${theme.id} ${other.id}`;
  return taken.some((name) => isNamed({ label: name }, label))
    ? `A theme in content/themes/ is called “${label}” already. Choose another name.`
    : undefined;
}

/** True for a theme that stands for itself: it was not merged, hidden or promoted. */
export function stands({ mergedInto, hidden, promoted }: KnownTheme): boolean {
  return mergedInto === undefined && !hidden && !promoted;
}

/** True where a theme has a name. */
export function isNamed({ label }: Pick<KnownTheme, 'label'>, name: string): boolean {
  return comparableName(label) === comparableName(name);
}

/** Names are the same whatever their capitals and spaces. */
export function comparableName(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
}
