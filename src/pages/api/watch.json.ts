import type { APIRoute } from 'astro';
import { chronicle, watchesJson } from '../../chronicle/index.ts';

export const GET: APIRoute = async () => Response.json(watchesJson(await chronicle()));
