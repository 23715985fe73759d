import type { Registry } from './registry.ts';

/**
 * Where addresses of merged themes lead: the id of each one that was taken in, and the id of the theme that stands for it now, however
 * many merges lie between. Of those that lead to a hidden theme there is no page to lead to.
 */
export function addressesOf({ themes }: Registry): Map<string, string> {
  const byId = new Map(themes.map((theme) => [theme.id, theme]));
  const leads = new Map<string, string>();
  for (const { id, mergedInto } of themes) {
    if (mergedInto === undefined) continue;
    const passed = new Set([id]);
    let end = byId.get(mergedInto);
    while (end?.mergedInto !== undefined && !passed.has(end.id)) {
      passed.add(end.id);
      end = byId.get(end.mergedInto);
    }
    if (end !== undefined && end.mergedInto === undefined && !end.hidden) leads.set(id, end.id);
  }
  return leads;
}
