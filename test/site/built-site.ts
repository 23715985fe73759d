import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder that holds the built demo site. */
    site: string;
    /** What the build printed. */
    printed: string;
    /** False where the build would have changed `data/themes.json`. */
    themesAsCommitted: boolean;
  }
}

/** Builds the demo site once, as a person would, and takes it away at the end. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'earshot-site-'));
  const site = join(folder, 'site');
  const before = await themes();
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['src/commands/build.ts', '--outDir', site],
    {
      env: withoutEarshot(process.env),
      maxBuffer: 1 << 26,
    },
  );
  const isAsCommitted = (await themes()) === before;
  project.provide('themesAsCommitted', isAsCommitted);
  // A run of the tests changes no file of the project.
  if (!isAsCommitted && before === undefined) await rm('data/themes.json');
  else if (!isAsCommitted) await writeFile('data/themes.json', before ?? '');
  project.provide('site', site);
  project.provide('printed', stdout);
  return () => rm(folder, { recursive: true, force: true });
}

function themes(): Promise<string | undefined> {
  return readFile('data/themes.json', 'utf8').catch(() => undefined);
}

/** The demo is built from the project's own folders, whatever the shell that runs the tests names. */
function withoutEarshot(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(environment).filter(
      ([name]) => !name.startsWith('EARSHOT_') && !/^(VITEST|NODE_ENV|TEST)/.test(name),
    ),
  );
}
