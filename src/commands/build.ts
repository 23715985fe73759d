import { rmSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Chronicle, chronicle, foldersOf } from '../chronicle/index.ts';
import { faultLine } from '../faults/index.ts';
import { isInside } from './inside.ts';
import { messageOf } from './message-of.ts';
import { reasonsToRefuse } from './refusal.ts';
import { Screen } from './screen.ts';
import { writeSearchIndex } from './search-index.ts';
import { allOpenable } from './shown-path.ts';
import { faultLines, stopLines, summary } from './summary.ts';
import { countPages, discard, openWorkshop, swapIn } from './swap.ts';
import { whyNot } from './target.ts';
import { keepThemes } from './themes/keep-themes.ts';

/**
 * `npm run build`: everything. Reads, computes, checks, and writes the site at once and whole.
 *
 * @returns the exit code: 0 when the site is written, 1 when it is not and the site of before stands untouched
 */
export async function build(args: readonly string[], screen = new Screen()): Promise<number> {
  const started = performance.now();
  const root = process.cwd();
  const { outDir } = parseArgs({
    args: [...args],
    options: { outDir: { type: 'string', default: 'dist' } },
  }).values;
  const target = resolve(root, outDir);
  const strict = process.env['EARSHOT_STRICT'] === '1';

  const folders = foldersOf(root, process.env);
  const parts = ['src', 'scripts', 'test', 'bench', 'docs'].map((part) => join(root, part));
  const refusal = await whyNot(target, [root, ...parts], [folders.data, folders.content]);
  if (refusal !== undefined) {
    screen.warn(refusal);
    return 1;
  }

  const made = await read(screen);
  const told = allOpenable(folders, made);
  const reasons = reasonsToRefuse(told, { strict });
  for (const line of stopLines(reasons)) screen.warn(line);
  for (const line of faultLines(told)) screen.say(line);
  if (reasons.length > 0) {
    screen.warn(`The site was not written; what stood in ${outDir} before still stands.`);
    return 1;
  }

  const workshop = await openWorkshop(target);
  // A store of its own for each build: two at once would read each other's entries, and an old one stale ones.
  const cacheDir = await mkdtemp(join(tmpdir(), 'earshot-build-'));
  // Astro writes into it after a fault as well, and its own complaint about a folder that is gone would end the build.
  process.once('exit', () => rmSync(cacheDir, { recursive: true, force: true }));
  try {
    screen.step('pages');
    // Astro takes a second to load: what can be told before is told before.
    const { build: buildPages } = await import('astro');
    // For a folder outside the project Astro would put its chunks where a second build puts them too.
    const outside = !isInside(workshop, root);
    const builtIn = outside ? join(root, '.earshot', `build-${process.pid}`) : workshop;
    await buildPages({ root, outDir: builtIn, cacheDir, logLevel: 'error' });
    if (outside) {
      await cp(builtIn, workshop, { recursive: true });
    }
    screen.step('search');
    await writeSearchIndex(workshop, made);
    const pages = await countPages(workshop);
    await swapIn(workshop, target);
    for (const line of summary(made, { pages, outDir, seconds: (performance.now() - started) / 1000 }))
      screen.say(line);
    for (const remark of told.remarks) screen.say(faultLine(remark));
    const kept = await keepThemes(made, folders, process.env['EARSHOT_NOW']);
    if (kept !== undefined) screen.say(kept);
    return 0;
  } catch (error) {
    await discard(workshop);
    screen.warn(`The pages could not be made: ${messageOf(error)}`);
    screen.warn(`What stood in ${outDir} before still stands.`);
    if (process.env['DEBUG']) screen.warn((error as Error).stack ?? '');
    return 1;
  } finally {
    await rm(join(root, '.earshot', `build-${process.pid}`), { recursive: true, force: true });
  }
}

async function read(screen: Screen): Promise<Chronicle> {
  screen.step('reading');
  const made = await chronicle({ onProgress: (progress) => screen.progress(progress) });
  screen.settle();
  return made;
}

if (import.meta.main) {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  try {
    process.exitCode = await build(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`The build stopped: ${messageOf(error)}\n`);
    if (process.env['DEBUG']) process.stderr.write(`${(error as Error).stack ?? ''}\n`);
    process.exitCode = 1;
  }
}
