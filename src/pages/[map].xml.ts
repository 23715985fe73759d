import type { APIRoute } from 'astro';
import { chronicle, siteMap } from '../chronicle/index.ts';

/** `sitemap.xml`, where there is one. */
export async function getStaticPaths() {
  const text = siteMap(await chronicle());
  return text === undefined ? [] : [{ params: { map: 'sitemap' }, props: { text } }];
}

export const GET: APIRoute = ({ props }) => new Response(props['text']);
