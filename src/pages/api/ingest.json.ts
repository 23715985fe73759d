import type { APIRoute } from 'astro';
import { chronicle, ingestJson } from '../../chronicle/index.ts';

export const GET: APIRoute = async () => Response.json(ingestJson(await chronicle()));
