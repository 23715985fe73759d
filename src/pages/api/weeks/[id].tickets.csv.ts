import type { APIRoute, GetStaticPaths } from 'astro';
import { chronicle, ticketsCsv } from '../../../chronicle/index.ts';

export const getStaticPaths = (async () =>
  (await chronicle()).weeks.map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const rows = ticketsCsv((await chronicle()).ticketsOf(params['id'] ?? ''));
  return new Response(rows, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
