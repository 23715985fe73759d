import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** A site as a web server gives it, and the way to end that server. */
export interface Served {
  /** With a slash at its end. */
  readonly address: string;
  close(): Promise<void>;
}

/** Serves a built folder on this machine, below a path of its own, as a site beside others would stand. */
export async function serve(site: string): Promise<Served> {
  const below = '/trio/';
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname);
    const file = normalize(join(site, path.slice(below.length)));
    try {
      if (!path.startsWith(below) || !file.startsWith(site + sep)) throw new Error('outside');
      const bytes = await readFile(file);
      const type = types[extname(file)] ?? 'application/octet-stream';
      // As every host does: what is text goes packed.
      const packed = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '') && /^text|json$/.test(type);
      response
        .writeHead(200, { 'content-type': type, ...(packed ? { 'content-encoding': 'gzip' } : {}) })
        .end(packed ? gzipSync(bytes) : bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${below}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
