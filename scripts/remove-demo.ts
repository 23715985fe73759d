import { existsSync, rmSync } from 'node:fs';
import { demoFiles } from './demo/manifest.ts';

// Takes the demo away and leaves an empty, valid site. Files that are not in the manifest stay as they are.
const root = new URL('../', import.meta.url);
const present = demoFiles.filter((file) => existsSync(new URL(file, root)));
for (const file of present) rmSync(new URL(file, root));

console.log(
  present.length > 0
    ? `Removed ${present.length} files of the demo:\n${present.map((file) => `  ${file}`).join('\n')}`
    : 'Nothing of the demo is left to remove.',
);
if (existsSync(new URL('data/themes.json', root))) {
  console.log(
    "data/themes.json stays. If it holds the demo's themes alone, delete it before your first build.",
  );
}
