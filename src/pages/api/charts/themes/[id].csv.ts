import type { APIRoute, GetStaticPaths } from 'astro';
import { chronicle, themeCsv } from '../../../../chronicle/index.ts';

export const getStaticPaths = (async () =>
  (await chronicle()).themes.map((theme) => ({
    params: { id: theme.id },
    props: { theme },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(themeCsv(props['theme']), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
