import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settings, writeCanary } from './canary-folder.ts';
import { buildFolder, cacheOf, pagesOf, removeFolder, textOf } from './folder.ts';
import { leaksIn, type Secret, searchFor } from './secrets.ts';

/** What the settings can say of privacy; one of the builds also says all that it does. */
const privacies = [
  { quotes: 'redacted', accounts: 'named', debug: '' },
  { quotes: 'redacted', accounts: 'pseudonymous', debug: '1' },
  { quotes: 'none', accounts: 'named', debug: '' },
  { quotes: 'none', accounts: 'pseudonymous', debug: '' },
] as const;

let folder: string;
let secrets: readonly Secret[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'earshot-canary-'));
  secrets = writeCanary(folder);
});
afterAll(() => removeFolder(folder));

const build = (site: string, environment: Readonly<Record<string, string>> = {}) =>
  buildFolder(folder, site, { EARSHOT_KEY: 'the same each time', ...environment });

/** Where in all that a build leaves behind a secret is: the site, what it keeps for the next build, what it printed. */
function leaksOf(site: string, printed: string): string[] {
  const left = [site, cacheOf(folder), join(process.cwd(), '.astro')];
  const search = searchFor(secrets);
  const leaks = [
    ...leaksIn(left, secrets),
    ...search('the log', Buffer.from(printed)),
    // The build writes it beside the exports, and the team commits it.
    ...search('data/themes.json', readFileSync(join(folder, 'data', 'themes.json'))),
  ];
  return [...new Set(leaks.map(({ file, what }) => `${what}: ${file}`))];
}

describe.each(privacies)(
  'a site with quotes $quotes and accounts $accounts',
  ({ quotes, accounts, debug }) => {
    it('holds no secret of its exports in any byte, nor do the cache and the log', async () => {
      writeFileSync(join(folder, 'content', 'settings.yaml'), settings({ quotes, accounts }));
      const site = join(folder, `site-${quotes}-${accounts}`);
      const { code, printed } = await build(site, { DEBUG: debug });
      expect(code).toBe(0);
      expect(leaksOf(site, printed)).toEqual([]);
      // What was searched is a whole site: the secrets' tickets are on it, and so are their schools.
      expect(textOf(site, 'data.html')).toMatch(/wide\.csv/);
      expect(pagesOf(site).filter((page) => page.startsWith('tickets/'))).toHaveLength(10);
      const pages = pagesOf(site)
        // Its examples are invented, and the same on every site.
        .filter((page) => page !== 'style.html')
        .map((page) => textOf(site, page))
        .join('\n');
      expect(/Elm Academy/.test(pages)).toBe(accounts === 'named');
      expect(/class="said"/.test(pages)).toBe(quotes === 'redacted');
    }, 120_000);
  },
);

it('a leak planted into a copy of the site is found, so that the search above is worth something', () => {
  const copy = join(folder, 'copy');
  cpSync(join(folder, 'site-none-pseudonymous'), copy, { recursive: true });
  const page = join(copy, 'data.html');
  const html = readFileSync(page, 'utf8');
  for (const { what, value } of secrets) {
    writeFileSync(page, html.replace('</main>', `<p>${Buffer.from(value).toString('base64')}</p></main>`));
    expect(
      leaksIn([copy], [{ what, value }]).map((leak) => leak.file),
      what,
    ).toContain('data.html');
  }
}, 120_000);

describe('a build that fails', () => {
  it.each([
    ['a mistake in the settings', 'privacy: { quotes: sometimes }\n', { DEBUG: '1' }, /settings\.yaml/],
    ['a strict refusal', '', { EARSHOT_STRICT: '1', DEBUG: '1' }, /EARSHOT_STRICT/],
    ['an as-of time that is none', '', { EARSHOT_NOW: 'yesterday', DEBUG: '1' }, /EARSHOT_NOW/],
  ])(
    'leaves no secret behind: %s',
    async (_, text, environment, says) => {
      writeFileSync(join(folder, 'content', 'settings.yaml'), text);
      const site = join(folder, 'never');
      const { code, printed } = await build(site, environment);
      expect(code).toBe(1);
      expect(printed).toMatch(says);
      expect(leaksOf(site, printed)).toEqual([]);
    },
    60_000,
  );
});
