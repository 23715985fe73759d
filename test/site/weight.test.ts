import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { textOf } from './folder.ts';

/** What a reading page may weigh on the way to a reader, in bytes as gzip makes them. */
const most = { page: 60 * 1024, scripts: 10 * 1024 };
const site = inject('site');
const readings = readdirSync(join(site, 'readings')).map((file) => `readings/${file}`);

/** The files that a page asks for by itself, fonts aside. */
function filesOf(page: string): string[] {
  const html = textOf(site, page);
  const asked = [...html.matchAll(/<(?:link[^>]*rel="stylesheet"[^>]*href|script[^>]*src)="([^"]+)"/g)];
  return asked.map(([, file = '']) => normalize(join(dirname(page), file)));
}

const wire = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(join(site, file))).length, 0);

describe('the heaviest reading', () => {
  const heaviest = readings.toSorted((a, b) => wire([b]) - wire([a]))[0] as string;

  it('is at most 60 KB over the wire, fonts aside', () => {
    expect(filesOf(heaviest).some((file) => file.endsWith('.css'))).toBe(true);
    expect(wire([heaviest, ...filesOf(heaviest)])).toBeLessThanOrEqual(most.page);
  });

  it('brings at most 10 KB of script', () => {
    const inline = [...textOf(site, heaviest).matchAll(/<script[^>]*>([\s\S]+?)<\/script>/g)].map(
      ([, code = '']) => gzipSync(code).length,
    );
    const scripts = filesOf(heaviest).filter((file) => file.endsWith('.js'));
    expect(scripts.length + inline.length).toBeGreaterThan(0);
    expect(wire(scripts) + inline.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(most.scripts);
  });
});
