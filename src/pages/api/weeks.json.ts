import type { APIRoute } from 'astro';
import { chronicle, weeksJson } from '../../chronicle/index.ts';

export const GET: APIRoute = async () => Response.json(weeksJson(await chronicle()));
