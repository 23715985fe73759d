import type { APIRoute } from 'astro';
import { chronicle, feed, siteMap } from '../chronicle/index.ts';

/** `sitemap.xml` and `feed.xml`, where there are such. */
export async function getStaticPaths() {
  const c = await chronicle();
  const files = { sitemap: siteMap(c), feed: feed(c) };
  return Object.entries(files).flatMap(([file, text]) =>
    text === undefined ? [] : [{ params: { file }, props: { text } }],
  );
}

export const GET: APIRoute = ({ props }) => new Response(props['text']);
