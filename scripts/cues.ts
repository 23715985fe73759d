import { mkdir, writeFile } from 'node:fs/promises';
import { builtInTables, cueTableAsYaml } from '../src/sorting/index.ts';

/** `npm run cues`: writes the words that Earshot comes with into `content/cues/`, over what stands there. */
const folder = new URL('../content/cues/', import.meta.url);
await mkdir(folder, { recursive: true });
for (const table of builtInTables) {
  const file = new URL(`${table.language.toLowerCase()}.yaml`, folder);
  await writeFile(file, cueTableAsYaml(table));
  process.stdout.write(`content/cues/${table.language.toLowerCase()}.yaml: ${table.lines.length} cues\n`);
}
