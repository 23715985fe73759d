import type { APIRoute, GetStaticPaths } from 'astro';
import { chronicle } from '../../chronicle/index.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await chronicle()).weeks.map(({ id }) => ({ params: { week: id } }));

/** One rule for each theme of a week: while its filter is the target of the page's address, other tickets are hidden. */
export const GET: APIRoute = async ({ params }) => {
  const c = await chronicle();
  const rules = c
    .filtersOf(params['week'] ?? '')
    .filter(({ group }) => group === 'theme')
    .map(({ fragment }) => {
      const theme = fragment.replace(/^theme-/, '');
      return `main:has(#${fragment}:target) .ticket:not([data-themes~="${theme}"]) { display: none; }\n`;
    });
  return new Response(rules.join(''), { headers: { 'content-type': 'text/css; charset=utf-8' } });
};
