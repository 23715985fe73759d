import type { APIRoute } from 'astro';
import { arrivalsCsv, chronicle } from '../../../chronicle/index.ts';

export const GET: APIRoute = async () =>
  new Response(arrivalsCsv((await chronicle()).arrivals), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
