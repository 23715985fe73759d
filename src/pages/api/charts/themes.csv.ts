import type { APIRoute } from 'astro';
import { chronicle, themesCsv } from '../../../chronicle/index.ts';

export const GET: APIRoute = async () =>
  new Response(themesCsv((await chronicle()).themes), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
