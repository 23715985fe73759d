import { describe, expect, it } from 'vitest';
import { robotsTxt, siteMap } from '../../src/chronicle/index.ts';
import { defaultSettings } from '../../src/settings/index.ts';

const site = (some: { searchEngines?: boolean; address?: string }) =>
  ({
    settings: { ...defaultSettings, ...some },
    weeks: [{ id: '2026-W46' }],
    themes: [{ id: 'grades' }],
    releases: [],
    notes: [],
  }) as unknown as Parameters<typeof siteMap>[0];

describe('the map of the site', () => {
  it.each([
    ['search engines are kept out', { address: 'https://earshot.example.org' }],
    ['nobody said where the site will be found', { searchEngines: true }],
  ])('is not there where %s', (_, settings) => {
    expect(siteMap(site(settings))).toBeUndefined();
    expect(robotsTxt(site(settings))).not.toContain('Sitemap');
  });

  it.each(['https://example.org/earshot', 'https://example.org/earshot/'])(
    'holds the whole address of every page of %s',
    (address) => {
      const mapped = site({ searchEngines: true, address });
      const addresses = [...(siteMap(mapped) ?? '').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, one]) => one);
      expect(addresses).toEqual([
        'https://example.org/earshot/index.html',
        'https://example.org/earshot/readings.html',
        'https://example.org/earshot/themes.html',
        'https://example.org/earshot/releases.html',
        'https://example.org/earshot/voice.html',
        'https://example.org/earshot/data.html',
        'https://example.org/earshot/method.html',
        'https://example.org/earshot/pipeline.html',
        'https://example.org/earshot/pipeline/bugs.html',
        'https://example.org/earshot/pipeline/briefs.html',
        'https://example.org/earshot/pipeline/unclear.html',
        'https://example.org/earshot/readings/2026-W46.html',
        'https://example.org/earshot/tickets/2026-W46.html',
        'https://example.org/earshot/themes/grades.html',
      ]);
      expect(robotsTxt(mapped)).toContain('Sitemap: https://example.org/earshot/sitemap.xml\n');
    },
  );
});
