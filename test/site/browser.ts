import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** Where systems keep an installed Chrome or Chromium. */
const installed = [
  process.env['CHROME_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Opens a real browser: an installed Chrome or Chromium where there is one, else the Chromium that the package
 * @sparticuz/chromium ships.
 *
 * @param options.shipped only that one: it draws the same everywhere
 * @param options.switches more switches of its command line
 * @throws a sentence that says what to install when neither runs
 */
export async function openBrowser(
  options: { readonly shipped?: boolean; readonly switches?: readonly string[] } = {},
): Promise<Browser> {
  const found = options.shipped ? undefined : installed.find((path) => path && existsSync(path));
  const tried: string[] = [];
  for (const executable of [async () => found, shippedChromium]) {
    try {
      const executablePath = await executable();
      if (executablePath === undefined) continue;
      tried.push(executablePath);
      return await chromium.launch({
        executablePath,
        args: [
          '--no-sandbox',
          '--no-zygote',
          '--disable-gpu',
          '--font-render-hinting=none',
          '--disable-background-networking',
          ...(options.switches ?? []),
        ],
      });
    } catch (error) {
      tried.push(`(${(error as Error).message.split('\n')[0]})`);
    }
  }
  throw new Error(
    `No browser runs here, and the browser tests need one. Install Chrome or Chromium, or name one by CHROME_PATH. Tried: ${tried.join(' ')}`,
  );
}

async function shippedChromium(): Promise<string> {
  const { default: shipped } = await import('@sparticuz/chromium');
  const manifest = new URL('../../node_modules/@sparticuz/chromium/package.json', import.meta.url);
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
  // It unpacks into the temporary folder and uses what lies there already, whatever its version.
  const folder = join(tmpdir(), `earshot-chromium-${version}`);
  await mkdir(folder, { recursive: true });
  process.env['TMPDIR'] = folder;
  return shipped.executablePath();
}
