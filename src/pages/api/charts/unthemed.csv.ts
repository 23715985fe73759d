import type { APIRoute } from 'astro';
import { chronicle, unthemedCsv } from '../../../chronicle/index.ts';

export const GET: APIRoute = async () =>
  new Response(unthemedCsv((await chronicle()).themesOverview.unthemed), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
