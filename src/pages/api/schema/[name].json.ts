import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonSchemas } from '../../../chronicle/index.ts';

export const getStaticPaths = (() =>
  [...jsonSchemas].map(([name, schema]) => ({
    params: { name },
    props: { schema },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props['schema']);
