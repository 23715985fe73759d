import type { APIRoute, GetStaticPaths } from 'astro';
import { chronicle } from '../../../chronicle/index.ts';

export const getStaticPaths = (async () =>
  [...(await chronicle()).pipelineFiles.keys()].map((name) => ({
    params: { name },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const rows = (await chronicle()).pipelineFiles.get(params['name'] ?? '')?.();
  return new Response(rows, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
