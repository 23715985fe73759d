import type { APIRoute } from 'astro';
import { calibrationCsv, chronicle } from '../../../chronicle/index.ts';

export const GET: APIRoute = async () =>
  new Response(calibrationCsv((await chronicle()).calibration), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
