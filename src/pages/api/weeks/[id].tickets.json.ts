import type { APIRoute, GetStaticPaths } from 'astro';
import { chronicle, ticketsJson } from '../../../chronicle/index.ts';

export const getStaticPaths = (async () =>
  (await chronicle()).weeks.map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) =>
  Response.json(ticketsJson((await chronicle()).ticketsOf(params['id'] ?? '')));
