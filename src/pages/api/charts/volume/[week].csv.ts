import type { APIRoute, GetStaticPaths } from 'astro';
import { chronicle, volumeCsv } from '../../../../chronicle/index.ts';

export const getStaticPaths = (async () =>
  (await chronicle()).weeks.map((week) => ({
    params: { week: week.id },
    props: { week },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(volumeCsv(props['week']), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
