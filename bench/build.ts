import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generatedExport } from './build/generated-export.ts';
import { type Measured, measure, median } from './build/measure.ts';

const tickets = 20_000;
const runs = 3;

/**
 * Times a cold build of a generated export beside its two floors, in turn, in one run: bare csv-parse reading
 * the same file, and an Astro build of as many empty pages as the site has.
 */
export async function run(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'earshot-bench-'));
  const cache = join('node_modules', '.cache', 'earshot-bench');
  try {
    const data = join(folder, 'data');
    await mkdir(join(data, 'tickets'), { recursive: true });
    const file = join(data, 'tickets', 'generated.csv');
    await writeFile(file, generatedExport(tickets));

    const site = join(folder, 'site');
    const environment = { EARSHOT_DATA: data, EARSHOT_CONTENT: join(folder, 'content') };
    const build = (): Promise<Measured> => measure(['src/commands/build.ts', '--outDir', site], environment);
    const first = await build();
    const pages = Number(/(\d+) pages/.exec(first.printed)?.[1] ?? 0);
    await emptySite(cache, pages);

    const builds: Measured[] = [];
    const parses: Measured[] = [];
    const empties: Measured[] = [];
    for (let turn = 0; turn < runs; turn += 1) {
      builds.push(await build());
      parses.push(await measure(['bench/build/bare-csv-parse.ts', file]));
      empties.push(await measure(['bench/build/astro-build.ts', cache]));
    }
    console.log(
      `${tickets} tickets, ${pages} pages, Node ${process.version}, median of ${runs} runs in turn\n`,
    );
    console.log('                                    seconds   peak memory');
    row('Earshot, cold build', builds);
    row('bare csv-parse, the same file', parses);
    row(`Astro, ${pages} empty pages`, empties);
  } finally {
    await rm(folder, { recursive: true, force: true });
    await rm(cache, { recursive: true, force: true });
  }
}

function row(name: string, measured: readonly Measured[]): void {
  const seconds = median(measured.map((one) => one.seconds)).toFixed(2);
  const megabytes = Math.round(median(measured.map((one) => one.peakBytes)) / 2 ** 20);
  console.log(`${name.padEnd(34)} ${seconds.padStart(8)} ${String(megabytes).padStart(9)} MB`);
}

/** A project of as many pages as asked for, each of one heading. It lies inside the repo so that it finds Astro. */
async function emptySite(root: string, pages: number): Promise<void> {
  await mkdir(join(root, 'src', 'pages'), { recursive: true });
  await writeFile(join(root, 'astro.config.mjs'), "export default { build: { format: 'file' } };\n");
  await writeFile(
    join(root, 'src', 'pages', '[page].astro'),
    `---\nexport const getStaticPaths = () => Array.from({ length: ${pages} }, (_, page) => ({ params: { page: 'p' + page } }));\n---\n<html lang="en"><head><title>Empty</title></head><body><h1>Empty</h1></body></html>\n`,
  );
}
