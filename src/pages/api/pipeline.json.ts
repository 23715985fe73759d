import type { APIRoute } from 'astro';
import { chronicle, pipelineJson } from '../../chronicle/index.ts';

export const GET: APIRoute = async () => Response.json(pipelineJson(await chronicle()));
