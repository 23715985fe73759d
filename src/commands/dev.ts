import { dev } from 'astro';

/** `npm run dev`: the live site. An export dropped or a note saved shows without a restart. */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
await dev({ root: process.cwd() });
