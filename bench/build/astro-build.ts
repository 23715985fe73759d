import { resolve } from 'node:path';
import { build } from 'astro';

// The floor of publishing: Astro over a project of empty pages.
await build({ root: resolve(process.argv[2] ?? '.'), logLevel: 'error', force: true });
