import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { openBrowser } from '../test/site/browser.ts';
import { serve } from '../test/site/served.ts';
import { measure } from './build/measure.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const runs = 3;

/**
 * Lighthouse's four scores, on its own terms for a phone (simulated slow network and processor), of the kinds of page
 * that the trio reads: the lowest of three runs each. The demo is built with search engines let in: a site that
 * asks them to stay away, as ours does unless it is told otherwise, has no full mark for being found.
 */
export async function run(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'earshot-lighthouse-'));
  const site = join(folder, 'site');
  try {
    const content = join(folder, 'content');
    await cp('content', content, { recursive: true });
    const settings = join(content, 'settings.yaml');
    const said = await readFile(settings, 'utf8');
    await writeFile(settings, `${said.replace(/^searchEngines:.*$/m, '')}\nsearchEngines: true\n`);
    await measure(['src/commands/build.ts', '--outDir', site], { EARSHOT_CONTENT: content });

    const port = await freePort();
    const served = await serve(site);
    const browser = await openBrowser({ switches: [`--remote-debugging-port=${port}`] });
    try {
      console.log(`lowest of ${runs} runs; Chromium ${browser.version()}\n`);
      console.log(`${'page'.padEnd(44)}${categories.map((name) => name.padStart(16)).join('')}`);
      for (const page of await kindsOf(site)) {
        const lowest = await scores(`${served.address}${page}`, port);
        console.log(`${page.padEnd(44)}${lowest.map((score) => String(score).padStart(16)).join('')}`);
      }
    } finally {
      await browser.close();
      await served.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Home, the newest reading and watch, and the heaviest theme. */
async function kindsOf(site: string): Promise<string[]> {
  const idsIn = async (file: string): Promise<string[]> =>
    (JSON.parse(await readFile(join(site, 'api', file), 'utf8')) as { id: string }[]).map(({ id }) => id);
  const [weeks, themes, watches] = await Promise.all(['weeks.json', 'themes.json', 'watch.json'].map(idsIn));
  return [
    'index.html',
    `readings/${weeks?.at(-1)}.html`,
    `themes/${themes?.[0]}.html`,
    `watch/${watches?.[0]}.html`,
  ];
}

/** The four scores of a page, of 100 each, and what costs points, printed beneath. */
async function scores(address: string, port: number): Promise<number[]> {
  const lowest = categories.map(() => 100);
  const lost = new Set<string>();
  for (let turn = 0; turn < runs; turn += 1) {
    const result = await lighthouse(address, {
      port,
      output: 'json',
      logLevel: 'error',
      onlyCategories: [...categories],
    });
    if (result === undefined) throw new Error(`Lighthouse gave nothing for ${address}.`);
    for (const [at, name] of categories.entries()) {
      const category = result.lhr.categories[name];
      lowest[at] = Math.min(lowest[at] as number, Math.round((category?.score ?? 0) * 100));
      for (const { id, weight } of category?.auditRefs ?? []) {
        const audit = result.lhr.audits[id];
        if (weight > 0 && audit?.score !== null && (audit?.score ?? 1) < 0.9)
          lost.add(`${id} ${audit?.displayValue ?? ''}`);
      }
    }
  }
  if (lost.size > 0) console.log(`  loses points by: ${[...lost].join('; ')}`);
  return lowest;
}

/** A port that nothing listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
