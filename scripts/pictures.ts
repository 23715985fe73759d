import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** `npm run pictures`: takes the pictures anew that the visual tests hold the pages against. */
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const { status } = spawnSync(
  process.execPath,
  [vitest, 'run', '--project', 'site', 'test/site/pictures.test.ts'],
  { stdio: 'inherit', env: { ...process.env, EARSHOT_PICTURES: 'update' } },
);
process.exitCode = status ?? 1;
