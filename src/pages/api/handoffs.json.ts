import type { APIRoute } from 'astro';
import { chronicle, handoffsJson } from '../../chronicle/index.ts';

export const GET: APIRoute = async () => Response.json(handoffsJson(await chronicle()));
