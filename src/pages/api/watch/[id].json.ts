import type { APIRoute, GetStaticPaths } from 'astro';
import { chronicle, watchesJson } from '../../../chronicle/index.ts';

export const getStaticPaths = (async () =>
  watchesJson(await chronicle()).map((watch) => ({
    params: { id: watch.id },
    props: { watch },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props['watch']);
