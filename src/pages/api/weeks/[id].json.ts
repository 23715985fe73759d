import type { APIRoute, GetStaticPaths } from 'astro';
import { chronicle, weekJson } from '../../../chronicle/index.ts';

export const getStaticPaths = (async () =>
  (await chronicle()).weeks.map((week) => ({
    params: { id: week.id },
    props: { week },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(weekJson(props['week']));
