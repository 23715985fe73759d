import type { APIRoute } from 'astro';
import { chronicle, themesJson } from '../../chronicle/index.ts';

export const GET: APIRoute = async () => Response.json(themesJson(await chronicle()));
