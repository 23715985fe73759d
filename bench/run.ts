import { readdir } from 'node:fs/promises';

/** `npm run bench [-- NAME …]`: the project's own measurements, each in a file of its own that exports `run`. */
const folder = new URL('./', import.meta.url);
const benches = (await readdir(folder))
  .filter((file) => /^[a-z]+\.ts$/.test(file) && file !== 'run.ts')
  .map((file) => file.slice(0, -3))
  .sort();

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !benches.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`There is no bench '${unknown.join("', '")}'. There are: ${benches.join(', ')}.\n`);
  process.exitCode = 1;
} else {
  for (const name of asked.length > 0 ? asked : benches) {
    process.stdout.write(`\n══ ${name}\n`);
    const { run } = (await import(new URL(`${name}.ts`, folder).href)) as { run: () => Promise<void> };
    await run();
  }
}
