import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { computeChronicle, foldersOf, layOutTickets, readSources } from '../../src/chronicle/index.ts';

const golden = fileURLToPath(new URL('../golden/two-schools', import.meta.url));
const sourcesWith = async (settings: string) => {
  const sources = await readSources(foldersOf(golden, {}));
  const { file = 'settings.yaml', text = '' } = sources.settings ?? {};
  return { ...sources, settings: { file, text: `${text}\n${settings}` } };
};

describe('the tickets before weeks are compared', () => {
  it('are those of the site, with the same streams and themes', async () => {
    const sources = await sourcesWith('');
    const made = await computeChronicle(sources);
    const { desk } = await layOutTickets(sources);
    const onPages = made.weeks.flatMap(({ id }) => made.ticketsOf(id));
    expect(
      desk.tickets.map(({ ticket, sorted, themes }) => ({ id: ticket.id, stream: sorted.stream, themes })),
    ).toEqual(
      onPages.map(({ id, stream, themes }) => ({ id, stream, themes: themes.map((theme) => theme.id) })),
    );
    expect(onPages.length).toBeGreaterThan(0);
  });

  it('say their reasons in the language of the site, or in another that is asked for', async () => {
    const sources = await sourcesWith('language: he\n');
    const reasons = async (language?: 'en') => {
      const { desk } = await layOutTickets(sources, language === undefined ? {} : { language });
      return desk.tickets.map(({ sorted }) => sorted.reason).join('\n');
    };
    expect(await reasons()).toMatch(/[א-ת]/);
    expect(await reasons('en')).not.toMatch(/[א-ת]/);
  });

  it('come with the faults that must keep them from being shown', async () => {
    const { faults } = await layOutTickets(await sourcesWith('privacy: { quotes: sometimes }\n'));
    expect(faults.filter(({ stopsBuild }) => stopsBuild)).toMatchObject([
      { file: expect.stringContaining(join('content', 'settings.yaml')) },
    ]);
  });
});
