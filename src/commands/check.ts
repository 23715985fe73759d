import { spawnSync } from 'node:child_process';

/** `npm run check`: everything about the code that can be checked without running it, one after the other. */
const checks: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ['format and lint', 'biome', 'check', '--error-on-warnings', '.'],
  ['types of pages', 'astro', 'check', '--minimumFailingSeverity', 'warning'],
  ['types', 'tsc', '--noEmit'],
  ['directions of imports', 'depcruise', '--config', '.dependency-cruiser.mjs', 'src'],
  ['directions of imports in pages', 'node', 'src/commands/page-imports.ts'],
];

let failed = 0;
for (const [name, command, ...args] of checks) {
  process.stdout.write(`── ${name}\n`);
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) failed += 1;
}
process.stdout.write(
  failed === 0 ? '\nAll checks passed.\n' : `\n${failed} of ${checks.length} checks failed.\n`,
);
process.exitCode = failed === 0 ? 0 : 1;
