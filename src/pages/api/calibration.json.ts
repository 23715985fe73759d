import type { APIRoute } from 'astro';
import { calibrationJson, chronicle } from '../../chronicle/index.ts';

export const GET: APIRoute = async () => Response.json(calibrationJson(await chronicle()));
