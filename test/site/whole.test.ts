import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildFolder, removeFolder } from './folder.ts';

const golden = fileURLToPath(new URL('../golden/two-schools', import.meta.url));
let folder: string;
let site: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'earshot-whole-'));
  site = join(folder, 'site');
  cpSync(join(golden, 'data'), join(folder, 'data'), { recursive: true });
  cpSync(join(golden, 'content'), join(folder, 'content'), { recursive: true });
});

afterEach(() => removeFolder(folder));

/** Builds the folder of this test as a person at a terminal would. */
const build = (environment: Record<string, string> = {}, outDir = site) =>
  buildFolder(folder, outDir, environment);

/** One digest of every path and byte below a folder. */
function digestOf(root: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const path of files.map((entry) => join(entry.parentPath, entry.name)).sort()) {
    hash.update(path.slice(root.length)).update(readFileSync(path));
  }
  return hash.digest('hex');
}

describe('the same input', () => {
  it('gives the same bytes in another zone, in another language, with another key, in another folder', async () => {
    await build({ TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' });
    const elsewhere = join(folder, 'elsewhere');
    await build({ TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', EARSHOT_KEY: 'another' }, elsewhere);
    expect(digestOf(elsewhere)).toBe(digestOf(site));
  });

  it('gives the same pages wherever the data lie', async () => {
    await build();
    const first = digestOf(site);
    const moved = mkdtempSync(join(tmpdir(), 'earshot-moved-'));
    cpSync(join(folder, 'data'), join(moved, 'data'), { recursive: true });
    cpSync(join(folder, 'content'), join(moved, 'content'), { recursive: true });
    await build({ EARSHOT_DATA: join(moved, 'data'), EARSHOT_CONTENT: join(moved, 'content') });
    removeFolder(moved);
    expect(digestOf(site)).toBe(first);
  });
});

describe('a build that must not be published', () => {
  it('ends with 1 and leaves the site of before as it was: an invented quotation', async () => {
    expect((await build()).code).toBe(0);
    const before = digestOf(site);
    const note = join(folder, 'content', 'voice', 'spring.mdx');
    writeFileSync(
      note,
      readFileSync(note, 'utf8').replace('vanish when I reopen', 'are all wrong when I reopen'),
    );
    const { code, printed } = await build();
    expect(code).toBe(1);
    expect(printed).toMatch(
      /The build stops here\. Mend this first:\n {2}\S+content\/voice\/spring\.mdx:9: The quoted words are not in ticket 188/,
    );
    expect(printed).toContain('still stands');
    expect(printed).not.toMatch(/\n\s+at /);
    expect(digestOf(site)).toBe(before);
    expect(readdirSync(folder).sort()).toEqual(['content', 'data', 'site']);
  });

  it('is one with rejected rows only when it is strict', async () => {
    const { code, printed } = await build({ EARSHOT_STRICT: '1' });
    expect(code).toBe(1);
    expect(printed).toContain('EARSHOT_STRICT: 1 row was rejected');
    expect(existsSync(site)).toBe(false);
  });

  it('says in a sentence what is wrong with the as-of time', async () => {
    const { code, printed } = await build({ EARSHOT_NOW: 'yesterday' });
    expect(code).toBe(1);
    expect(printed).toContain("EARSHOT_NOW is 'yesterday', which is not a time with a zone");
    expect(printed).not.toMatch(/\n\s+at /);
  });
});

describe('a written file that cannot be published', () => {
  it('is told with its line and left out, and the rest is built', async () => {
    const add = (path: string, text: string): void =>
      writeFileSync(
        join(folder, 'content', path),
        `${readFileSync(join(folder, 'content', path), 'utf8').trimEnd()}\n\n${text}\n`,
      );
    add('themes/second-markers-points.md', '![The points](points.png)');
    add('readings/2026-W15.mdx', '![The week](week.png)');
    add('voice/spring.mdx', '<Moment ticket={process.exit(9)}>words</Moment>');
    const { code, printed } = await build();
    expect(code).toBe(0);
    for (const place of [
      /content\/themes\/second-markers-points\.md:\d+: A picture is not shown here/,
      /content\/readings\/2026-W15\.mdx:\d+: A picture is not shown here/,
      /content\/voice\/spring\.mdx:\d+: 'ticket' of <Moment> is not plain text/,
    ]) {
      expect(printed).toMatch(place);
    }
    expect(existsSync(join(site, 'voice', 'spring.html'))).toBe(false);
  });
});

describe('an export that was refused', () => {
  it('stands on the page on the data with its reason, and in none of its tables', async () => {
    const tickets = join(folder, 'data', 'tickets');
    writeFileSync(join(tickets, 'login.csv'), '<!DOCTYPE html><html><body>Log in</body></html>');
    writeFileSync(join(tickets, 'header.csv'), 'Id,Created at,Subject,Colour\n');
    const { code, printed } = await build();
    expect(code).toBe(0);
    expect(printed).toContain('data/tickets/login.csv: Refused. This is a web page');
    expect(printed).toContain('data/tickets/header.csv holds the names of columns and no row.');
    const html = readFileSync(join(site, 'data.html'), 'utf8');
    const refused = /<h3 id="refused">.*?<\/ul>/s.exec(html)?.[0];
    expect(refused).toMatch(/login\.csv.*This is a web page \(HTML\), not a table of tickets\./s);
    expect(html.replace(refused ?? '', '')).not.toContain('login.csv');
    expect(html).toContain('Every row of the files that could be read is accounted for.');
  });
});

describe('a folder that a build reads', () => {
  it('is refused as the place of the site, and nothing in it is touched', async () => {
    const inside = join(folder, 'data', 'site');
    const { code, printed } = await build({}, inside);
    expect(code).toBe(1);
    expect(printed).toContain('the next build would read it');
    expect(existsSync(inside)).toBe(false);
  });
});

describe('words of customers', () => {
  it('stand nowhere on the pages of themes where the settings publish none', async () => {
    const settings = join(folder, 'content', 'settings.yaml');
    writeFileSync(settings, `${readFileSync(settings, 'utf8')}privacy: { quotes: none }\n`);
    expect((await build()).code).toBe(0);
    const themes = JSON.parse(readFileSync(join(site, 'api', 'themes.json'), 'utf8')) as {
      id: string;
      curated: boolean;
    }[];
    const discovered = themes.filter(({ curated }) => !curated);
    expect(discovered).not.toEqual([]);
    for (const { id } of discovered) {
      const html = readFileSync(join(site, 'themes', `${id}.html`), 'utf8');
      expect(html).not.toMatch(/Told by|What they write/);
      expect(html).toContain('the settings publish no words of customers');
    }
  });
});

describe('an empty folder', () => {
  it('gives a site that says how to begin', async () => {
    const { code, printed } = await build({
      EARSHOT_DATA: join(folder, 'none'),
      EARSHOT_CONTENT: join(folder, 'none'),
    });
    expect(code).toBe(0);
    expect(printed).toContain('Put an export of your helpdesk into data/tickets/');
    expect(readFileSync(join(site, 'index.html'), 'utf8')).toContain('data/tickets');
  });
});

describe('the as-of time', () => {
  it('shows the site as it would have been then: later tickets are not known', async () => {
    await build({ EARSHOT_NOW: '2026-02-02T00:00:00Z' });
    const weeks = JSON.parse(readFileSync(join(site, 'api', 'weeks.json'), 'utf8')) as { id: string }[];
    expect(weeks.at(-1)?.id).toBe('2026-W05');
    expect(readFileSync(join(site, 'watch', 'v2-seat-lists.html'), 'utf8')).toContain('Not released yet');
  });
});
