import type { APIRoute, GetStaticPaths } from 'astro';
import { chronicle, watchCsv } from '../../../../chronicle/index.ts';

export const getStaticPaths = (async () =>
  (await chronicle()).releases.map(({ id, watch }) => ({
    params: { id },
    props: { watch },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(watchCsv(props['watch']), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
