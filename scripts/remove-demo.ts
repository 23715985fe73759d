import { existsSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { demoFiles } from './demo/manifest.ts';

// Takes the demo away and leaves an empty, valid site. Files that are not in the manifest stay as they are.
const root = new URL('../', import.meta.url);
const isThere = (file: string): boolean => existsSync(new URL(file, root));
// Many of its files have names that yours will have: without the demo's tickets they are yours.
const isDemo = demoFiles.some((file) => file.startsWith('data/tickets/') && isThere(file));
// What is known of the themes of the demo's tickets goes with them.
const present = isDemo ? [...demoFiles, 'data/themes.json'].filter(isThere) : [];
for (const file of present) rmSync(new URL(file, root));
const weekly = new URL('data/tickets/weekly/', root);
if (existsSync(weekly) && readdirSync(weekly).length === 0) rmdirSync(weekly);

const settings = new URL('content/settings.yaml', root);
if (present.length > 0 && !existsSync(settings)) {
  writeFileSync(
    settings,
    `# The settings of your site. Take away the '#' of a line to use it; docs/forms.md lists all that can stand here.
# product: Your product
# timeZone: Europe/London
# weekStartsOn: monday
# account: { one: account, many: accounts }
`,
  );
}

console.log(
  present.length > 0
    ? `Removed ${present.length} files of the demo:\n${present.map((file) => `  ${file}`).join('\n')}`
    : "The demo's tickets are not there, so nothing was removed: what is there is yours.",
);
