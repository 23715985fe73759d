import type { APIRoute } from 'astro';
import { chronicle, streamsCsv } from '../../../chronicle/index.ts';

export const GET: APIRoute = async () =>
  new Response(streamsCsv((await chronicle()).pipeline.streams), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
