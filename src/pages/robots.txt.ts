import type { APIRoute } from 'astro';
import { chronicle, robotsTxt } from '../chronicle/index.ts';

export const GET: APIRoute = async () => new Response(robotsTxt(await chronicle()));
